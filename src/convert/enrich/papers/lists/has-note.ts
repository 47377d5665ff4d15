import { endsSentence, wordCount } from '../../line-shape.ts'
import { isFree, type Reading, textAt } from '../../reading.ts'
import { isRightBelow } from '../../spacing.ts'

/** Whether a paragraph follows a line. */
export function hasNote(reading: Reading, index: number): boolean {
  const below = textAt(reading, index + 1)
  return (
    isFree(reading, index + 1) &&
    wordCount(below) >= (isRightBelow(reading, index + 1) || isMarked(reading, index) ? 6 : 18) &&
    endsSentenceOrCut(reading, index + 1)
  )
}

function isMarked(reading: Reading, index: number): boolean {
  return reading.rows[index]?.cue.type === 'heading'
}

function endsSentenceOrCut(reading: Reading, index: number): boolean {
  return (
    endsSentence(textAt(reading, index)) ||
    index === reading.rows.length - 1 ||
    wordCount(textAt(reading, index)) > 40
  )
}
