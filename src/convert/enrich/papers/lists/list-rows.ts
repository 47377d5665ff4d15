import type { Reading } from '../../reading.ts'
import { contextRow } from '../list-context.ts'

// `1. A title`, `#3: A title`, `12) A title`, `SPOT #4A title`
export const numbered =
  /^(?:\[?\d{1,3}(?:\)\.|[.)\]:/])\s|#\s?\d+[.:)]?\s|no\.\s*\d+|spot\s*#\s*\d+|paper\s+\d+\s*[:.–—-])/i

/** Runs of rows in which nothing claimed as a heading or title stands between. */
export function runsOf(reading: Reading, rows: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const i of rows) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const broken =
      last === undefined ||
      reading.rows.slice(last + 1, i).some((row) => row.cue.type === 'heading') ||
      contextRow(reading, i) !== contextRow(reading, last)
    if (run && !broken) run.push(i)
    else runs.push([i])
  }
  return runs
}
