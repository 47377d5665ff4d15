/** Signs that a search takes out of words, but for those of `C++` and `C#`. */
const sign = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/u
const kept = '+#'

/** A word of a query. */
export interface SearchTerm {
  /** In lower case, with its accents. */
  readonly accented: string
  /** Without accents, as the index files it but for its ending. */
  readonly plain: string
}

/**
 * A word as Pagefind reads it in a query.
 *
 * @example
 * searchTerm('“Crème-brûlée”,') // => { accented: 'crèmebrûlée', plain: 'cremebrulee' }
 */
export function searchTerm(word: string): SearchTerm {
  const accented = /^[a-z\d]*$/.test(word) ? word : withoutSigns(word)
  return { accented, plain: withoutAccents(accented) }
}

function withoutSigns(word: string): string {
  const letters = [...word].filter((letter) => kept.includes(letter) || !sign.test(letter))
  return letters.map((letter) => letter.toLowerCase()).join('')
}

function withoutAccents(word: string): string {
  return /^[\0-\x7f]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')
}
