import { factOfPage } from '../fact-of-page.ts'
import { endsSentence, isDateLine, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { sectionKind } from '../papers/section-kind.ts'
import { gapAt, isFree, nextKept, type Reading, textAt } from '../reading.ts'
import { isDoubleSpaced, lostGaps } from '../spacing.ts'
import { rowsOfText, rowsWithText } from '../text-counts.ts'

// `1. First of a list`
export const itemNumber = /^\d{1,3}[.)]\s/

// `ACL 2022`, `ACM UIST`, `ECML PKDD 2020`: the name of a meeting and nothing else
const nameOfMeeting =
  /^(?:(?:ACM|IEEE) )?(?=\S*\p{Lu}\S*\p{Lu})[\p{L}&-]{3,12}(?: (?!19|20)\p{Lu}{3,6})?(?: ?[’']?(?:(?:19|20)\d\d|\d\d))?$/u

const namesOfMeetings = factOfPage((rows) => rows.filter(({ text }) => nameOfMeeting.test(text)).length)

/** The name of a meeting that stands on the page alone of its kind: what the page is of, and no section, unless an entry is right below. */
export function isMeetingAlone(reading: Reading, index: number): boolean {
  if (!nameOfMeeting.test(textAt(reading, index))) return false
  if (reading.claims[nextKept(reading, index)]?.role === 'paper') return false
  // `AAAI 2034` over `February 20-27` over what was seen there
  const next = textAt(reading, index + 2)
  if (index > 2 && isDateLine(textAt(reading, index + 1)) && wordCount(next) >= 12 && endsSentence(next))
    return false
  // `LampBERT`, `SOLO` over what it is, in an article that lists no papers, or between two paragraphs
  const below = textAt(reading, index + 1)
  const lists = reading.papers.some(({ authors }) => authors.length > 0)
  if (reading.papers.length === 0 && /\p{Ll}\p{Lu}/u.test(textAt(reading, index)) && wordCount(below) >= 12)
    return false
  const dated = /\d\d/.test(textAt(reading, index))
  if (!lists && !dated && gapAt(reading, index) > 0 && wordCount(below) >= 12 && endsSentence(below))
    return false
  return namesOfMeetings(reading) === 1
}

/** Whether one or two words stand on the page again as a line: a label of every entry, such as `Results`, and no section. */
export function isRepeated(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  // `Image for post`, `Harbour library image`: what a capture left of every picture
  const ofPictures = /^(?:image|photo|picture|figure|video)\b|\s(?:image|photo|thumbnail)$/i.test(text)
  if (ofPictures && rowsWithText(reading, text) > 1) return true
  // `Readings` under every week
  if (wordCount(text) === 1 && lostGaps(reading) && rowsWithText(reading, text) > 2) return true
  if (
    wordCount(text.replace(/\s[&+/]\s/, ' ')) > (/[?:]$/.test(text) ? 7 : /:/.test(text) ? 4 : 2) ||
    sectionKind(text) === 'papers'
  )
    return false
  return (
    rowsWithText(reading, text) > 1 &&
    rowsOfText(reading, text).some((i) => i !== index && reading.claims[i]?.role !== 'dropped')
  )
}

/** `A love of geometry` below a heading and directly over lines like it: the first of a list that lost its bullets. */
export function isFirstOfLines(reading: Reading, index: number): boolean {
  if (reading.claims[index - 1]?.role !== 'heading' || gapAt(reading, index) === 0) return false
  return [index + 1, index + 2].every(
    (i) =>
      isFree(reading, i) &&
      gapAt(reading, i) === 0 &&
      wordCount(textAt(reading, i)) <= 12 &&
      !/[\d:]|[.!;]$/.test(textAt(reading, i)) &&
      !readNames(textAt(reading, i)),
  )
}

/**
 * Where a blank line stands between any two lines, one of several short lines below each other: neither the first of
 * them, which may head the others, nor one over a paragraph or an entry.
 */
export function isAmongShortLines(reading: Reading, index: number): boolean {
  if (!isDoubleSpaced(reading) || gapAt(reading, index) > 1) return false
  const text = textAt(reading, index)
  if (sectionKind(text) !== 'unknown' || /\b(?:awards?|prizes?)\b/i.test(text)) return false
  const isShort = (i: number): boolean =>
    (isFree(reading, i) || reading.claims[i]?.role === 'heading') &&
    reading.rows[i]?.cue.type === 'plain' &&
    wordCount(textAt(reading, i)) <= 14 &&
    !endsSentence(textAt(reading, i))
  if (!isShort(index - 1)) return false
  const belowIt = isFree(reading, index + 1) && isShort(index + 1)
  return belowIt && (isShort(index - 2) || isShort(index + 2))
}

const timedLine = /^\d{1,2}[:.]\d\d\b.*\p{L}{3}/u

// `Week 1: Fog`
const countedItem = /^(\p{L}+) \d{1,2}[:.]\s/u
// `Imaging of fog (Ann Lee)`
const namesInBrackets = /\(\p{Lu}[^()]{3,60}\)$/u

/** The marks of a line in their order, every word being one sign: `Week 1: Fog and tides` is `w#:w`. */
function marksOf(text: string): string {
  return text
    .replace(/\p{L}[\p{L}’'-]*/gu, 'w')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, '')
    .replace(/w+/g, 'w')
}

/** `Week 1: Fog` over `Week 2: Tides`, `9:00 Welcome` over `9:30 Fog`: the line right below has the same marks. */
export function isFirstOfAlike(reading: Reading, index: number): boolean {
  const [text, below] = [textAt(reading, index), textAt(reading, index + 1)]
  // `Rust (Ann Lee)`: the last of them
  if (
    gapAt(reading, index) === 0 &&
    namesInBrackets.test(text) &&
    namesInBrackets.test(textAt(reading, index - 1))
  )
    return true
  if (!isFree(reading, index + 1) || reading.rows[index + 1]?.cue.type !== 'plain') return false
  if (timedLine.test(text)) return timedLine.test(below)
  if (gapAt(reading, index + 1) > 0 || lostGaps(reading) || endsSentence(below)) return false
  const [marks, counted] = [marksOf(text), countedItem.exec(text)]
  return (
    (marks.length > 1 && marks === marksOf(below)) ||
    (counted !== null && counted[1] === countedItem.exec(below)?.[1]) ||
    (namesInBrackets.test(text) && namesInBrackets.test(below))
  )
}

// `Topics of interest include:`
const announcesTopics = /\b(?:include|including|such as|following|limited to|topics|areas)\b.{0,40}:$/i

/** The first of several short lines right below each other that a colon announces: topics, and no heading. */
export function beginsList(reading: Reading, index: number): boolean {
  const below = textAt(reading, index + 1)
  return (
    gapAt(reading, index + 1) === 0 &&
    announcesTopics.test(textAt(reading, index - 1)) &&
    isFree(reading, index + 1) &&
    wordCount(below) <= 12 &&
    !endsSentence(below) &&
    !readNames(below)
  )
}
