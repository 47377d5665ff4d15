import { isDateLine, wordCount } from '../line-shape.ts'
import { gapAt, type Reading, textAt } from '../reading.ts'
import { drop } from './drop-line.ts'
import { advertPhrases, placeInWords, placeLine } from './labels.ts'

/** Whether a text holds so many phrases of an advert. */
export function saysAsAdverts(text: string, least: number): boolean {
  let missing = 0
  for (const phrase of advertPhrases)
    if (!phrase.test(text) && ++missing > advertPhrases.length - least) return false
  return true
}

/** A place of work with what is offered there below: a code such as `US, WA, Seattle`, or words and a text that plainly is an advert. */
export function dropAdverts(reading: Reading): void {
  for (let i = 0; i < reading.rows.length; i++) {
    const text = textAt(reading, i)
    const below = textAt(reading, i + 1)
    if (placeLine.test(text)) {
      if (gapAt(reading, i + 1) > 1 && !saysAsAdverts(below, 1)) continue
      drop(reading, i, 'job-advert')
      if (isAdvertText(below, gapAt(reading, i + 1))) drop(reading, i + 1, 'job-advert')
    } else if (
      gapAt(reading, i + 1) <= 1 &&
      below.length > 80 &&
      placeInWords.test(text) &&
      saysAsAdverts(below, 1) &&
      !isDateLine(text)
    ) {
      drop(reading, i, 'job-advert')
      drop(reading, i + 1, 'job-advert')
    } else if (joinUs.test(text) && gapAt(reading, i + 1) === 0 && offersWork.test(below)) {
      drop(reading, i, 'job-advert')
      drop(reading, i + 1, 'job-advert')
    } else if (text.length > 200 && saysAsAdverts(text, 3)) {
      drop(reading, i, 'job-advert')
    }
  }
}

// `Join us`, `We are hiring`, with a paragraph directly below that offers work
const joinUs =
  /^(?:join (?:us|our team)|work with us|we(?:[’']| a)re hiring|careers|open (?:positions|roles)|jobs)\W*$/i
const offersWork =
  /\b(?:we (?:offer|look for|are looking for|seek)|you (?:will|have|enjoy|bring)|see (?:all|our) (?:jobs|openings|positions)|apply)\b/i

function isAdvertText(text: string, gap: number): boolean {
  if (placeLine.test(text)) return false
  return gap === 0 ? wordCount(text) > 6 : saysAsAdverts(text, 1)
}
