import { factOfPage } from './fact-of-page.ts'

/**
 * Whether a capture lost its blank lines: plain lines, and room above at most one in twenty of them. Room then says
 * nothing, and what else stands apart (a heading, a picture) must be told by the lines round it.
 */
export const lostGaps = factOfPage((rows) => {
  const gaps = rows.filter((row, i) => i > 0 && row.gap > 0).length
  // Some captures keep the room of the head alone.
  const below = rows.slice(6).filter((row) => row.gap > 0).length
  const fewBelow = rows.length >= 18 && below * 20 <= rows.length - 6
  const marked = rows.some(({ cue }) => cue.type === 'heading' || cue.type === 'image')
  return !marked && rows.length >= 6 && (gaps * 20 <= rows.length || fewBelow)
})

/** Whether a capture has a blank line between any two of its lines, or nearly any. */
export const isDoubleSpaced = factOfPage(
  (rows) => rows.length >= 12 && rows.filter((row, i) => i > 0 && row.gap === 0).length * 20 <= rows.length,
)
