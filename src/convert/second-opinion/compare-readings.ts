import type { Place } from '../../model/place.ts'
import type { Word } from './words.ts'

/** Words of a page that one reading has and the other has not. */
export interface Difference {
  readonly words: number
  /** How many words of the page the reading has that keeps them. */
  readonly of: number
  /** Where the longest run of them begins, and its first words. */
  readonly place: Place
  readonly begins: string
}

/** What each of two readings of a page has alone. */
export interface Comparison {
  readonly first: Difference
  readonly second: Difference
}

/** What two readings are compared by. */
export interface Compared {
  /** All words of the page. */
  readonly page: readonly Word[]
  readonly first: readonly string[]
  readonly second: readonly string[]
  /** Words that are not compared, as a third reading. */
  readonly aside: readonly string[]
  /** Other words that are not. */
  readonly isSettled: (word: Word) => boolean
}

/** Words count as those of a reading where as many follow each other in both. */
const run = 3

/** Compare two readings of a page by its words. */
export function compareReadings({ page, first, second, aside, isSettled }: Compared): Comparison {
  const texts = page.map(({ text }) => text)
  const isAside = wordsFound(texts, aside)
  const inFirst = wordsFound(texts, first)
  const inSecond = wordsFound(texts, second)
  const compared = page.map((word, i) => !isAside[i] && !isSettled(word))
  return {
    first: differenceOf(page, inFirst, inSecond, compared),
    second: differenceOf(page, inSecond, inFirst, compared),
  }
}

/** Which words of a page a reading holds. */
function wordsFound(page: readonly string[], reading: readonly string[]): boolean[] {
  const runs = new Set<string>()
  for (let i = 0; i + run <= reading.length; i++) runs.add(runAt(reading, i))
  const found = page.map(() => false)
  for (let i = 0; i + run <= page.length; i++) if (runs.has(runAt(page, i))) found.fill(true, i, i + run)
  return found
}

function runAt(words: readonly string[], start: number): string {
  return `${words[start]} ${words[start + 1]} ${words[start + 2]}`
}

function differenceOf(
  page: readonly Word[],
  has: readonly boolean[],
  hasNot: readonly boolean[],
  compared: readonly boolean[],
): Difference {
  let [words, of, length, longest, start] = [0, 0, 0, 0, 0]
  for (let i = 0; i < page.length; i++) {
    const counts = compared[i] === true && has[i] === true
    const alone = counts && hasNot[i] !== true
    if (counts) of++
    if (alone) words++
    length = alone ? length + 1 : 0
    if (length > longest) [longest, start] = [length, i - length + 1]
  }
  const { line = 1, column = 1 } = page[start] ?? {}
  const begins = page.slice(start, start + Math.min(longest, 6)).map(({ text }) => text)
  return { words, of, place: { line, column }, begins: begins.join(' ') }
}
