import { factOfPage } from '../fact-of-page.ts'
import type { Reading } from '../reading.ts'
import { type ReadName, readNames } from './read-names.ts'

// A word in small letters that is no part of an address or a path
const small = /(?<![\p{L}\d@./_-])\p{Ll}{3,}(?![\p{L}\d@_]|\.\p{L})/gu

const wordsInSmallLetters = factOfPage((rows) => {
  const words = new Set<string>()
  for (const { text } of rows) for (const [word] of text.matchAll(small)) words.add(word)
  return words
})

/** Whether the page has a word in small letters, in the singular or the plural. */
function isWrittenSmall(reading: Reading, word: string): boolean {
  const small = wordsInSmallLetters(reading)
  return small.has(word) || (word.length >= 4 && (small.has(`${word}s`) || small.has(word.replace(/s$/, ''))))
}

/** Lists longer than this hold names that nothing else is taken for. */
const longest = 3

/**
 * Whether what reads as names is made of words that the page writes in small letters elsewhere, each name with one at
 * least: `Sequent Calculus` on a page that speaks of a calculus. Of 157 single authors of real round-ups none was, and of
 * 28 that were all were something else.
 */
export function areWordsOfPage(reading: Reading, names: readonly ReadName[]): boolean {
  if (names.length === 0 || names.length > longest) return false
  return names.every(({ name }) => {
    const capitalised = name.match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu) ?? []
    return capitalised.some((word) => isWrittenSmall(reading, word.toLowerCase()))
  })
}

/** Whether a text reads as names, and is none of what the page writes in small letters elsewhere. */
export function readsAsNames(reading: Reading, text: string): boolean {
  const list = readNames(text)
  return list !== null && !areWordsOfPage(reading, list.names)
}
