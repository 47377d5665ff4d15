/** A name or term of the site with its address, and the other words it goes by. */
export interface Term {
  readonly label: string
  readonly path: string
  readonly also: readonly string[]
}

/** The names and terms of the site, and the words of its titles. */
export interface Vocabulary {
  readonly terms: readonly Term[]
  readonly words: readonly string[]
}

/** The file of the vocabulary as it is served. */
interface VocabularyFile {
  readonly terms: readonly (readonly [label: string, path: string, ...also: string[]])[]
  readonly words: readonly string[]
}

/** Fetch the vocabulary of the site at an address. */
export async function fetchVocabulary(root: string): Promise<Vocabulary> {
  const response = await fetch(new URL('search/vocabulary.json', root))
  if (!response.ok) throw new Error(`The vocabulary answered ${response.status}.`)
  const { terms, words }: VocabularyFile = await response.json()
  return { terms: terms.map(([label, path, ...also]) => ({ label, path, also })), words }
}
