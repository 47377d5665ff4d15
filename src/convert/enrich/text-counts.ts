import type { Row } from '../../model/row.ts'
import type { Reading } from './reading.ts'

interface Counts {
  readonly texts: ReadonlyMap<string, number>
  readonly labels: ReadonlyMap<string, number>
}

/** Counted once for a page: pages of a hundred thousand rows are asked about each of them. */
const counts = new WeakMap<readonly Row[], Counts>()

// `Lead student: `, at the beginning of a row
const labelled = /^[^:]{3,40}:\s/

function countsOf({ rows }: Reading): Counts {
  const known = counts.get(rows)
  if (known) return known
  const texts = new Map<string, number>()
  const labels = new Map<string, number>()
  for (const { text } of rows) {
    texts.set(text, (texts.get(text) ?? 0) + 1)
    const label = labelled.exec(text)?.[0]
    if (label !== undefined) labels.set(label, (labels.get(label) ?? 0) + 1)
  }
  const found = { texts, labels }
  counts.set(rows, found)
  return found
}

/** How many rows of the page have exactly this text. */
export function rowsWithText(reading: Reading, text: string): number {
  return countsOf(reading).texts.get(text) ?? 0
}

/** How many rows of the page begin with the label that this text begins with; 0 where it has none. */
export function rowsWithLabelOf(reading: Reading, text: string): number {
  return countsOf(reading).labels.get(labelled.exec(text)?.[0] ?? '') ?? 0
}
