import { siteRoot } from './site-root.ts'

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

let loaded: Promise<Vocabulary> | undefined

/** The vocabulary of the site; loaded when a search finds too little. */
export function loadVocabulary(): Promise<Vocabulary> {
  loaded ??= fetch(new URL('search/vocabulary.json', siteRoot()))
    .then((response) => response.json())
    .then(readVocabulary)
  return loaded
}

function readVocabulary(data: { terms: [string, string, ...string[]][]; words: string[] }): Vocabulary {
  return { terms: data.terms.map(([label, path, ...also]) => ({ label, path, also })), words: data.words }
}
