import type { Reading } from '../reading.ts'

/** The text of the nearest heading above a row; empty if none is near. */
export function sectionAbove(reading: Reading, index: number): string {
  for (let i = index - 1; i >= Math.max(0, index - 1000); i--)
    if (reading.claims[i]?.role === 'heading') return reading.rows[i]?.text ?? ''
  return ''
}
