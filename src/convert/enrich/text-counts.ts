import { factOfPage } from './fact-of-page.ts'
import type { Reading } from './reading.ts'

interface Counts {
  readonly texts: ReadonlyMap<string, number>
  readonly labels: ReadonlyMap<string, number>
}

// `Lead student: `, at the beginning of a row
const labelled = /^[^:]{3,40}:\s/

const countsOf = factOfPage((rows): Counts => {
  const texts = new Map<string, number>()
  const labels = new Map<string, number>()
  for (const { text } of rows) {
    texts.set(text, (texts.get(text) ?? 0) + 1)
    const label = labelled.exec(text)?.[0]
    if (label !== undefined) labels.set(label, (labels.get(label) ?? 0) + 1)
  }
  return { texts, labels }
})

/** How many rows of the page have exactly this text. */
export function rowsWithText(reading: Reading, text: string): number {
  return countsOf(reading).texts.get(text) ?? 0
}

/** How many rows of the page begin with the label that this text begins with; 0 where it has none. */
export function rowsWithLabelOf(reading: Reading, text: string): number {
  return countsOf(reading).labels.get(labelled.exec(text)?.[0] ?? '') ?? 0
}
