import { factOfPage } from '../../fact-of-page.ts'
import type { Reading } from '../../reading.ts'

// `P1: A title`, `A-12. A title`, `DB3) A title`: a number behind letters
const code = /^[\s•*–—-]*(?<letters>\p{Lu}{1,3})-?(?<number>\d{1,4})\p{Ll}?\s?[:.)–—-]\s+(?=\S)/u

/** The letters before whose numbers the rows of a page begin, two rows at least with different numbers. */
const lettersOfCodes = factOfPage((rows) => {
  const numbers = new Map<string, Set<string>>()
  for (const { text } of rows) {
    const { letters, number } = code.exec(text)?.groups ?? {}
    if (letters === undefined || number === undefined) continue
    numbers.set(letters, (numbers.get(letters) ?? new Set()).add(number))
  }
  return new Set([...numbers].filter(([, found]) => found.size > 1).map(([letters]) => letters))
})

/**
 * A title without the code that the page gives each of its entries, where two rows at least have one with the same
 * letters: `P1: …` over `P2: …`, but not `T5: …` alone.
 */
export function withoutCode(reading: Reading, title: string): string {
  const match = code.exec(title)
  return match && lettersOfCodes(reading).has(match.groups?.['letters'] ?? '')
    ? title.slice(match[0].length)
    : title
}
