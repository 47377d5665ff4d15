import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { lostGaps } from '../../spacing.ts'
import { addListed } from '../add-listed.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { stopAsColon } from '../titles/inner-stop.ts'
import { bareTitle } from '../titles/title-shape.ts'
import type { AuthorRow } from './author-row.ts'

/** A title, a paragraph that sums the paper up, and then its authors, each standing apart unless the capture lost its blank lines, where a page has several of that form. */
export function addSummarisedEntries(reading: Reading, lists: readonly (AuthorRow | null)[]): void {
  const crowded = lostGaps(reading)
  const found = lists.flatMap((list, i) => {
    const summary = textAt(reading, i - 1)
    const title = stopAsColon(textAt(reading, i - 2))
    const fits =
      list !== null &&
      isFree(reading, i) &&
      isFree(reading, i - 1) &&
      isFree(reading, i - 2) &&
      (crowded || [i - 2, i - 1, i, i + 1].every((row) => gapAt(reading, row) > 0)) &&
      wordCount(summary) >= 15 &&
      /[.!?][”"’)]*$/.test(summary) &&
      wordCount(title) >= 3 &&
      wordCount(title) <= 30 &&
      !/[.!:]$/.test(title) &&
      !readNames(title) &&
      canBeTitle(title) &&
      wordCount(textAt(reading, i + 1)) <= 30
    return fits ? [{ i, list }] : []
  })
  // One name below a paragraph may sign it; lists of names do not.
  if (found.filter(({ list }) => list.names.length > 1).length < 2) return
  // Names over the first title say that those below it belong to the next.
  if (crowded && lists[(found[0]?.i ?? 0) - 3]) return
  for (const { i, list } of found) {
    claim(reading, i - 2, 'paper', 'title-summary-authors')
    claim(reading, i, 'authors', 'title-summary-authors')
    addListed(reading, i - 2, {
      title: bareTitle(textAt(reading, i - 2)),
      authors: list,
      rule: 'title-summary-authors',
    })
  }
}
