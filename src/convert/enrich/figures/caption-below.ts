import { endsSentence } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { capitalShare } from '../papers/titles/title-case.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../reading.ts'
import { lostGaps } from '../spacing.ts'
import { isCredit } from './credits.ts'
import { isWorded } from './wording-table.ts'

/** One name below the file of a picture, and nothing directly below that: who is seen. */
export function namesPortrayed(reading: Reading, index: number): boolean {
  return (
    readNames(textAt(reading, index))?.names.length === 1 &&
    (gapAt(reading, index + 1) > 0 || textAt(reading, index + 1) === textAt(reading, index))
  )
}

interface Below {
  readonly caption?: string
  readonly captionRow?: number
  readonly credit?: string
}

/** Whether a line in the case of titles stands over a paragraph: without room above it, no caption but what the text begins with. */
function headsParagraph(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return !endsSentence(text) && capitalShare(text) >= 0.7 && endsSentence(textAt(reading, index + 1))
}

/** What describes an image: its alternative text in markup, else its line. */
function descriptionAt(reading: Reading, index: number): string {
  const cue = reading.rows[index]?.cue
  return cue?.type === 'image' ? cue.alt : textAt(reading, index)
}

export function creditBelow(reading: Reading, index: number): { credit?: string } {
  const text = textAt(reading, index + 1)
  if (gapAt(reading, index + 1) > 1 || !isCredit(text) || !claim(reading, index + 1, 'credit', 'credit-line'))
    return {}
  return { credit: text.replace(/^(?:credits?:|photo credits?:)\s*/i, '') }
}

export function captionBelow(reading: Reading, index: number, far = false): Below {
  const at = index + 1
  const text = textAt(reading, at)
  if (!isFree(reading, at) || (gapAt(reading, at) !== 0 && !far)) return {}
  if (isCredit(text)) return creditBelow(reading, index)
  const stated =
    reading.rows[at]?.cue.type === 'caption' ||
    text.startsWith(`${descriptionAt(reading, index)},`) ||
    (isWorded('fileName', textAt(reading, index)) && namesPortrayed(reading, at))
  if (!stated && readNames(text) && !endsSentence(text) && !/,\s+\p{Ll}/u.test(text)) return {}
  if (!stated && lostGaps(reading) && !isWorded('creditAtEnd', text) && headsParagraph(reading, at)) return {}
  claim(reading, at, 'caption', 'line-below-image')
  return { caption: text, captionRow: at, ...creditBelow(reading, at) }
}
