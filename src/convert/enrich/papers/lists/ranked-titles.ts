import { readNames } from '../../names/read-names.ts'
import { isFree, type Reading, textAt } from '../../reading.ts'
import { addTitle } from '../add-title.ts'
import { isOtherSection } from '../list-context.ts'
import { namesColumns } from '../section-kind.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import { isAboutPapers, namesEdition } from './page-titles.ts'

// `2 A title in full Anon 8.6 0.5`: a place, a title and what it was rated, as a flattened table of submissions has them
const ranked =
  /^(?<place>\d{1,3})[.)]?\s+(?<title>\S.{8,220}?)(?:\s+Anon(?:ymous)?)?(?:\s+(?:\d{1,3}\.\d{1,3}|\d{1,2}))*\s+\d{1,3}\.\d{1,3}$/u

/** So many places in turn make a ranking. */
const least = 3

interface Ranked {
  readonly i: number
  readonly place: number
  readonly title: string
}

/** Whether the page is about papers or an edition, or the row above the first place names the columns of a table. */
function isOfPapers(reading: Reading, first: number): boolean {
  return namesColumns.test(textAt(reading, first - 1)) || namesEdition(reading) || isAboutPapers(reading)
}

/** Find the titles of a ranking: rows that begin with places growing by one and end in a rating with a fraction, on a page or in a table of papers. */
export function findRankedTitles(reading: Reading): void {
  const rows = reading.rows.flatMap(({ text }, i): Ranked[] => {
    const groups = isFree(reading, i) ? ranked.exec(text)?.groups : undefined
    return groups ? [{ i, place: Number(groups['place']), title: groups['title'] ?? '' }] : []
  })
  if (rows.length < least || !isOfPapers(reading, rows[0]?.i ?? 0)) return
  const inTurn = rows.every(({ place }, k) => k === 0 || place === (rows[k - 1]?.place ?? 0) + 1)
  const areTitles = rows.filter(
    ({ title }) => titleLikeness(title) >= 1 && canBeTitle(title) && !readNames(title),
  )
  if (!inTurn || areTitles.length * 5 < rows.length * 3) return
  for (const { i, title } of rows)
    if (!isOtherSection(reading, i)) addTitle(reading, i, title, 'title-in-ranking')
}
