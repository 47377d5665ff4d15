import { factOfPage } from './fact-of-page.ts'
import type { Reading } from './reading.ts'

interface Counts {
  readonly texts: ReadonlyMap<string, readonly number[]>
  readonly labels: ReadonlyMap<string, number>
}

// `Lead student: `, `论文标题：`, at the beginning of a row
const labelled = /^[^:]{3,40}:\s|^\p{Script=Han}{2,12}[:：]/u

const countsOf = factOfPage((rows): Counts => {
  const texts = new Map<string, number[]>()
  const labels = new Map<string, number>()
  for (const [i, { text }] of rows.entries()) {
    const alike = texts.get(text)
    if (alike) alike.push(i)
    else texts.set(text, [i])
    const label = labelled.exec(text)?.[0]
    if (label !== undefined) labels.set(label, (labels.get(label) ?? 0) + 1)
  }
  return { texts, labels }
})

/** The indexes of the rows of the page that have exactly this text, from the first. */
export function rowsOfText(reading: Reading, text: string): readonly number[] {
  return countsOf(reading).texts.get(text) ?? []
}

/** How many rows of the page have exactly this text. */
export function rowsWithText(reading: Reading, text: string): number {
  return rowsOfText(reading, text).length
}

/** How many rows of the page begin with the label that this text begins with; 0 where it has none. */
export function rowsWithLabelOf(reading: Reading, text: string): number {
  return countsOf(reading).labels.get(labelled.exec(text)?.[0] ?? '') ?? 0
}
