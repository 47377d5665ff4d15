import type { Row } from '../../../model/row.ts'
import { type Reading, textAt } from '../reading.ts'
import { sectionKind } from './section-kind.ts'

/** What is known at a heading of those down to it: rows, -1 where there is none. */
interface Heading {
  readonly row: number
  /** The last one of each depth, the markup's own. */
  readonly ofDepth: readonly number[]
  /** The last one that the markup does not mark, except lines in bold that say nothing of what follows. */
  readonly unmarked: number
}

/** What stands over the rows of a page as headings. */
export interface Headings {
  /** The text of the nearest heading above a row; empty if there is none. */
  readonly nearest: (index: number) => string
  /** The text of the nearest one that says what kind of entries follow; a deeper silent one does not hide it. */
  readonly telling: (index: number) => string
}

// `The new cloud, 4 pm, Session chair: Ann Lee`: a session begins, whatever else its line says
const ledSession = /\S\s+session chairs?\s*:\s*\p{Lu}/iu

/** Find the headings of a page once for all of its entries; what is claimed as a heading later does not count. */
export function headingsOf(reading: Reading): Headings {
  const marked = reading.rows.some(({ cue }) => cue.type === 'heading' && cue.depth > 1)
  const headings: Heading[] = []
  let [ofDepth, unmarked]: [readonly number[], number] = [[], -1]
  for (const [row, { cue, text }] of reading.rows.entries()) {
    const role = reading.claims[row]?.role
    if (role !== 'heading' && !(role === undefined && text.includes('hair') && ledSession.test(text)))
      continue
    if (cue.type === 'heading') ofDepth = Object.assign([...ofDepth], { [cue.depth]: row })
    else if (!(marked && cue.type === 'plain' && sectionKind(text) === 'unknown')) unmarked = row
    headings.push({ row, ofDepth, unmarked })
  }
  const lastBefore = (index: number): Heading | undefined => headings[countBefore(headings, index) - 1]
  return {
    nearest: (index) => textAt(reading, lastBefore(index)?.row ?? -1),
    telling: (index) => {
      const last = lastBefore(index)
      // An entry that is a heading itself stands beside those of its depth, and not under them.
      const row = Math.max(last?.unmarked ?? -1, shallower(last, depthOf(reading.rows[index])))
      const text = textAt(reading, row)
      if (!marked || sectionKind(text) !== 'unknown') return text
      const above = textAt(reading, shallower(lastBefore(row), depthOf(reading.rows[row])))
      return sectionKind(above) === 'other' ? above : text
    },
  }
}

function depthOf(row: Row | undefined): number {
  return row?.cue.type === 'heading' ? row.cue.depth : Number.POSITIVE_INFINITY
}

/** The nearest marked heading of fewer signs. */
function shallower(last: Heading | undefined, depth: number): number {
  return Math.max(-1, ...(last?.ofDepth.slice(0, depth).filter((row) => row !== undefined) ?? []))
}

/** How many headings stand before a row. */
function countBefore(headings: readonly Heading[], index: number): number {
  let [low, high] = [0, headings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((headings[middle]?.row ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}
