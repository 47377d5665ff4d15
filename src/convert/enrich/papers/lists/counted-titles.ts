import { endsSentence, isDateLine, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { addTitle } from '../add-title.ts'
import { readLabel } from '../read-label.ts'

const numbers = 'three four five six seven eight nine ten eleven twelve'.split(' ')
// `Eight security papers I look forward to`, `10 papers from ICLR`, `Our top 5 papers`
const counted = new RegExp(
  `\\b(?<count>\\d{1,2}|${numbers.join('|')})\\s+(?:[\\p{L}-]+\\s+){0,3}?papers\\b`,
  'iu',
)

/**
 * Find the papers that a headline counts: where just as many lines of the page stand apart over a note, all of them are
 * titles, however they look.
 */
export function findCountedTitles(reading: Reading): void {
  const title = reading.claims.slice(0, 40).findIndex((claimed) => claimed?.role === 'title')
  const said = counted.exec(textAt(reading, title))?.groups?.['count']?.toLowerCase()
  if (said === undefined) return
  const count = numbers.includes(said) ? numbers.indexOf(said) + 3 : Number(said)
  if (count < 3 || reading.papers.some(({ authors }) => authors.length > 0)) return
  const heads = reading.rows.map((_, i) => i).filter((i) => i > title && standsOverNote(reading, i))
  if (heads.length !== count) return
  for (const i of heads) {
    if (isFree(reading, i)) addTitle(reading, i, textAt(reading, i), 'title-as-counted')
    claim(reading, i + 1, 'prose', 'note-below-title')
  }
}

/** Whether a line that could be a title stands apart, with a sentence right below it. */
function standsOverNote(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  const text = textAt(reading, index)
  const known = reading.claims[index]?.role === 'paper'
  return (
    row !== undefined &&
    (known || isFree(reading, index)) &&
    (row.cue.type === 'heading' || (row.cue.type === 'plain' && row.gap > 0)) &&
    (row.cue.type === 'heading' || gapAt(reading, index + 1) === 0) &&
    wordCount(text) >= 2 &&
    wordCount(text) <= 25 &&
    !(endsSentence(text) && !/[?!]$/.test(text)) &&
    !isDateLine(text) &&
    (known || (!readLabel(text) && !readNames(text))) &&
    /[.!?…][”"’)]*$/.test(textAt(reading, index + 1)) &&
    wordCount(textAt(reading, index + 1)) >= 3
  )
}
