import { endsSentence, wordCount, words } from '../line-shape.ts'
import { gapAt, type Reading, textAt } from '../reading.ts'
import { lostGaps } from '../spacing.ts'
import { listsAuthors } from './bare-captions.ts'
import { isWorded } from './wording-table.ts'

/** A line between two paragraphs of a capture that lost its blank lines. */
export function isBetweenParagraphs(reading: Reading, index: number): boolean {
  const isParagraph = (text: string): boolean => wordCount(text) >= 12 && endsSentence(text)
  return (
    lostGaps(reading) && isParagraph(textAt(reading, index - 1)) && isParagraph(textAt(reading, index + 1))
  )
}

/** `Ann Lee explains her poster` with room round it and no paragraph below: a heading would stand over something. */
function isBetweenEntries(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const below = textAt(reading, index + 1)
  return (
    index > 1 &&
    gapAt(reading, index) > 0 &&
    isWorded('personActs', text) &&
    wordCount(text) >= 4 &&
    wordCount(text) <= 16 &&
    wordCount(below) <= 20 &&
    !endsSentence(below)
  )
}

/** Whether a line tells of a picture: its caption, or the description put in its place. */
export function tellsOfPicture(text: string): boolean {
  return isWorded('photograph', text) || isWorded('personDoing', text) || isWorded('described', text)
}

/** Whether a few words say what is seen where. `The opening of CIKM 2019 in Beijing` */
export function showsSight(text: string): boolean {
  return (
    wordCount(text) <= 12 &&
    !/[.!?:;,…]$/.test(text) &&
    /^(?:the (?:opening|closing|audience|poster hall)|(?:the )?view from)\b/i.test(text)
  )
}

/** Whether a line is the description that stands in the place of a picture. */
export function describesPicture(text: string): boolean {
  return (
    isWorded('described', text) ||
    isWorded('emblem', text) ||
    (/^(?:the )?view from\b/i.test(text) && showsSight(text))
  )
}

/** Whether a line says who is seen in a picture. */
export function tellsOfPeople(text: string): boolean {
  return isWorded('peopleSeen', text) && !/[.!?:]$/.test(text) && wordCount(text) <= 24
}

/** Whether a line without a full stop, standing apart, says what a photograph shows rather than what a section is about. */
export function saysWhatIsSeen(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const count = wordCount(text)
  if (count > 24 || /[.!?:;,…]$/.test(text) || reading.rows[index]?.cue.type !== 'plain') return false
  const apart = gapAt(reading, index + 1) > 0 || isBetweenParagraphs(reading, index)
  // A paragraph goes on below, or the next section begins.
  const below = gapAt(reading, index + 2) > 0 && wordCount(textAt(reading, index + 1)) < 8 ? 2 : 1
  if (apart && !lostGaps(reading) && !listsAuthors(text) && isBetweenEntries(reading, index)) return true
  if (!apart || wordCount(textAt(reading, index + below)) < 8) return false
  if (isWorded('peopleSeen', text) || isWorded('pictured', text)) return true
  const begins = showsSight(text) && textAt(reading, index - 1).length < 120
  if (index > 0 && !begins && !/[.!?][”"’')]*$/.test(textAt(reading, index - 1))) return false
  if (isWorded('personActs', text)) return count >= 4 && count <= 20
  if (isWorded('crowd', text)) return true
  if (begins || (isWorded('wasDone', text) && isBetweenParagraphs(reading, index))) return true
  // Headings write most words with a capital; of a picture one writes as one speaks.
  const small = words(text).filter((word) => /^\p{Ll}/u.test(word)).length
  return (
    (isWorded('sight', text) || isWorded('placed', text)) &&
    count >= 3 &&
    count <= 16 &&
    small * 2 >= count &&
    !/^(?:how|why|what|when|where|who|on)\b/i.test(text)
  )
}
