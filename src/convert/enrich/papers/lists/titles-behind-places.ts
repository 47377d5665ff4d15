import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { isFree, type Reading, textAt } from '../../reading.ts'
import { addTitle } from '../add-title.ts'
import { isOtherSection } from '../list-context.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { isSentence } from '../titles/standalone-title.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import { withinTrimmings } from '../titles/trimmings.ts'
import { isAboutPapers, namesEdition } from './page-titles.ts'

// `[Northfield University, Delft] A title`
const placed = /^\[(?<place>\p{Lu}[^[\]]{1,60})\]\s+(?<title>\p{Lu}.{11,250})$/u

/**
 * Find titles each behind the place in brackets where its authors work, over a note, on a page about papers or about an
 * edition: two of them at least, from several places, and most shaped as titles. `[Northfield] A title` over a note
 */
export function findTitlesBehindPlaces(reading: Reading): void {
  const found = reading.rows.flatMap(({ text, cue }, i) => {
    const { place = '', title = '' } = (text.startsWith('[') && placed.exec(text)?.groups) || {}
    const isPlace = title !== '' && withinTrimmings(text).from === 0 && !readNames(place)
    const fits =
      isPlace && isFree(reading, i) && cue.type !== 'table' && !isSentence(title) && canBeTitle(title)
    const noted = reading.rows[i + 1]?.cue.type === 'bullet' || wordCount(textAt(reading, i + 1)) >= 6
    return fits && noted && !isOtherSection(reading, i) ? [{ i, place, title }] : []
  })
  const likely = found.filter(({ title }) => titleLikeness(title) >= 2)
  const places = new Set(found.map(({ place }) => place))
  if (places.size < 2 || likely.length * 3 < found.length * 2) return
  if (!namesEdition(reading) && !isAboutPapers(reading)) return
  for (const { i, title } of found) addTitle(reading, i, title, 'title-behind-place')
}
