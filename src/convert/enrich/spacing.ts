import type { Row } from '../../model/row.ts'
import { factOfPage } from './fact-of-page.ts'
import { endsSentence, wordCount } from './line-shape.ts'
import { gapAt, type Reading } from './reading.ts'

/**
 * Whether a capture lost its blank lines: plain lines, and room above at most one in twenty of them, or only round its
 * first and last paragraphs. Room then says nothing, and what else stands apart (a heading, a picture) must be told by
 * the lines round it.
 */
export const lostGaps = factOfPage((rows) => {
  const gaps = rows.filter((row, i) => i > 0 && row.gap > 0).length
  // Some captures keep the room of the head alone.
  const below = rows.slice(6).filter((row) => row.gap > 0).length
  const fewBelow = rows.length >= 18 && below * 20 <= rows.length - 6
  const marked = rows.some(({ cue }) => cue.type === 'heading' || cue.type === 'image')
  return !marked && rows.length >= 6 && (gaps * 20 <= rows.length || fewBelow || lostWithin(rows))
})

/** Whether there is no room between the first paragraph and the last, three of them at least: menus and footers keep theirs. */
function lostWithin(rows: readonly Row[]): boolean {
  const paragraphs = rows.flatMap(({ text }, i) =>
    text.length > 100 && wordCount(text) >= 20 && endsSentence(text) ? [i] : [],
  )
  const [first = 0, last = 0] = [paragraphs[0], paragraphs.at(-1)]
  return paragraphs.length >= 3 && rows.slice(first + 1, last + 1).every(({ gap }) => gap === 0)
}

/** Whether a capture has a blank line between any two of its lines, or, if it is long, nearly any. */
export const isDoubleSpaced = factOfPage((rows) => {
  const close = rows.filter((row, i) => i > 0 && row.gap === 0).length
  return rows.length >= 12 ? close * 20 <= rows.length : rows.length >= 5 && close === 0
})

/** Whether a row stands right below the one above it, as far as room tells: without any, or with one blank line where all rows have one. */
export function isRightBelow(reading: Reading, index: number): boolean {
  const gap = gapAt(reading, index)
  return gap === 0 || (gap === 1 && isDoubleSpaced(reading))
}
