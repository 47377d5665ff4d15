import { claim, type Reading, textAt } from '../reading.ts'

// `Paper: “A title”`, which newsrooms print among their links
const labelledPaper = /^paper\s*:\s*[“"]\S/i

/** Claim a row as dropped, for a reason that the table of labels tells. */
export function drop(reading: Reading, index: number, reason: string): void {
  if (reason === 'related-content' && labelledPaper.test(textAt(reading, index))) return
  claim(reading, index, 'dropped', reason)
}
