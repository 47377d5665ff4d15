import type { Row } from '../../model/row.ts'
import type { Reading } from './reading.ts'

const found = new WeakMap<readonly Row[], boolean>()

/**
 * Whether a capture lost its blank lines: plain lines, and room above at most one in twenty of them. Room then says
 * nothing, and what else stands apart (a heading, a picture) must be told by the lines round it.
 */
export function lostGaps({ rows }: Reading): boolean {
  const known = found.get(rows)
  if (known !== undefined) return known
  const gaps = rows.filter((row, i) => i > 0 && row.gap > 0).length
  // Some captures keep the room of the head alone.
  const below = rows.slice(6).filter((row) => row.gap > 0).length
  const fewBelow = rows.length >= 18 && below * 20 <= rows.length - 6
  const marked = rows.some(({ cue }) => cue.type === 'heading' || cue.type === 'image')
  const lost = !marked && rows.length >= 6 && (gaps * 20 <= rows.length || fewBelow)
  found.set(rows, lost)
  return lost
}
