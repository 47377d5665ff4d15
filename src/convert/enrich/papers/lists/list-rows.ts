import type { Row } from '../../../../model/row.ts'
import { wordCount } from '../../line-shape.ts'
import type { Reading } from '../../reading.ts'
import { contextRow, saysPapers } from '../list-context.ts'
import { sectionKind } from '../section-kind.ts'

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

// `Nov 03 Why I still print things`, `2019-11-03 …`, `3 Nov 2019 …`: a day before the headline of a post
const dayBefore =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.? \d{1,2}(?:, (?:19|20)\d\d)?|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?(?:,? (?:19|20)\d\d)?|(?:19|20)\d\d[-/.]\d\d[-/.]\d\d|\d\d[-/.]\d\d[-/.](?:19|20)\d\d)\s*[:»›–—-]?\s+(?=\P{L}*\p{L})/iu

/** So many rows at the head of a page and right above a list say what it lists. */
const [head, near] = [8, 2]

/** Whether each row of a run begins with a day, and no line above it says that papers follow: an index of posts. */
export function isIndexOfPosts({ rows }: Reading, run: readonly number[]): boolean {
  const first = run[0] ?? 0
  const says = ({ text }: Row) =>
    !dayBefore.test(text) && (saysPapers(text) || (wordCount(text) <= 8 && sectionKind(text) === 'papers'))
  const above = [...rows.slice(0, Math.min(head, first)), ...rows.slice(Math.max(0, first - near), first)]
  return run.every((i) => dayBefore.test(rows[i]?.text ?? '')) && !above.some(says)
}
