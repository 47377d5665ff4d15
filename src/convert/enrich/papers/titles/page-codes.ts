import { factOfPage } from '../../fact-of-page.ts'
import type { Reading } from '../../reading.ts'

// `P1: A title`, `A-12. A title`, `DB3) A title`: a number behind letters
const code = /^[\s•*–—-]*(?<letters>\p{Lu}{1,3})-?(?<number>\d{1,4})\p{Ll}?\s?[:.)–—-]\s+(?=\S)/u

/** The rows of a page that begin with a number behind letters, by these letters: two rows at least with different numbers. */
export const rowsOfCodes = factOfPage((rows): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, { readonly numbers: Set<string>; readonly rows: number[] }>()
  for (const [i, { text }] of rows.entries()) {
    const { letters, number } = code.exec(text)?.groups ?? {}
    if (letters === undefined || number === undefined) continue
    const alike = found.get(letters) ?? { numbers: new Set<string>(), rows: [] }
    found.set(letters, alike)
    alike.numbers.add(number)
    alike.rows.push(i)
  }
  return new Map(
    [...found].filter(([, { numbers }]) => numbers.size > 1).map(([letters, alike]) => [letters, alike.rows]),
  )
})

/**
 * A title without the code that the page gives each of its entries, where two rows at least have one with the same
 * letters: `P1: …` over `P2: …`, but not `T5: …` alone.
 */
export function withoutCode(reading: Reading, title: string): string {
  const match = code.exec(title)
  return match && rowsOfCodes(reading).has(match.groups?.['letters'] ?? '')
    ? title.slice(match[0].length)
    : title
}
