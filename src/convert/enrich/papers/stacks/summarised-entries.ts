import { isDateLine, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { lostGaps } from '../../spacing.ts'
import { addListed } from '../add-listed.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { stopAsColon } from '../titles/inner-stop.ts'
import { bareTitle } from '../titles/title-shape.ts'
import type { AuthorRow } from './author-row.ts'

// `CHI 2016`, `WWW ’16`: where a paper appeared, between its title and what it is about
const meeting =
  /^(?=\S*\p{Lu}\S*\p{Lu})[\p{L}&-]{2,12}(?: \p{L}[\p{L}&-]{1,12})? ?[’']?(?:(?:19|20)\d\d|\d\d)$/u

/**
 * A title, a paragraph that sums the paper up, and then its authors, each standing apart unless the capture lost its blank
 * lines, where a page has several of that form. Where the paper appeared may stand below the title, and the day of the next
 * one right below the authors.
 */
export function addSummarisedEntries(reading: Reading, lists: readonly (AuthorRow | null)[]): void {
  const crowded = lostGaps(reading)
  const found = lists.flatMap((list, i) => {
    const summary = textAt(reading, i - 1)
    const at = meeting.test(textAt(reading, i - 2)) ? i - 3 : i - 2
    const title = stopAsColon(textAt(reading, at))
    const rows = [at, i - 1, i]
    const apart = (row: number) => gapAt(reading, row) > 0
    const fits =
      list !== null &&
      rows.every((row) => isFree(reading, row)) &&
      (crowded || (rows.every(apart) && (apart(i + 1) || isDateLine(textAt(reading, i + 1))))) &&
      wordCount(summary) >= 15 &&
      /[.!?][”"’)]*$/.test(summary) &&
      wordCount(title) >= 3 &&
      wordCount(title) <= 30 &&
      !/[.!:]$/.test(title) &&
      !readNames(title) &&
      canBeTitle(title) &&
      wordCount(textAt(reading, i + 1)) <= 30
    return fits ? [{ i, at, list }] : []
  })
  // One name below a paragraph may sign it; lists of names do not.
  if (found.filter(({ list }) => list.names.length > 1).length < 2) return
  // Names over the first title say that those below it belong to the next.
  if (crowded && lists[(found[0]?.at ?? 0) - 1]) return
  for (const { i, at, list } of found) {
    claim(reading, at, 'paper', 'title-summary-authors')
    if (at < i - 2) claim(reading, at + 1, 'detail', 'where-it-appeared')
    claim(reading, i, 'authors', 'title-summary-authors')
    addListed(reading, at, {
      title: bareTitle(textAt(reading, at)),
      authors: list,
      rule: 'title-summary-authors',
    })
  }
}
