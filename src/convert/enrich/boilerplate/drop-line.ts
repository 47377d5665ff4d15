import { claim, isFree, type Reading, textAt } from '../reading.ts'

// `Paper: “A title”`, which newsrooms print among their links
const labelledPaper = /^paper\s*:\s*[“"]\S/i

/** Claim a row as dropped, for a reason that the table of labels tells. */
export function drop(reading: Reading, index: number, reason: string): void {
  if (reason === 'related-content' && labelledPaper.test(textAt(reading, index))) return
  claim(reading, index, 'dropped', reason)
}

/** Tells the last row that nobody claimed, -1 once there is none; to be asked while rows are claimed alone, and none is set free. */
export function lastFreeOf(reading: Reading): () => number {
  let last = reading.rows.length - 1
  return () => {
    while (last >= 0 && !isFree(reading, last)) last--
    return last
  }
}
