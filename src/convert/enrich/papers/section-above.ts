import type { Reading } from '../reading.ts'

/** Further up than so many rows, a heading is too far away to say what is listed here. */
export const farthestHeading = 400

/** The text of the nearest heading above a row; empty if none is near. */
export function sectionAbove(reading: Reading, index: number): string {
  for (let i = index - 1; i >= Math.max(0, index - farthestHeading); i--)
    if (reading.claims[i]?.role === 'heading') return reading.rows[i]?.text ?? ''
  return ''
}
