import type { DroppedLines, LineCounts } from '../../model/report.ts'
import type { Page } from '../../model/row.ts'
import type { Reading } from '../enrich/reading.ts'

/** What became of every line of a capture. */
export interface Account {
  readonly lines: LineCounts
  readonly dropped: readonly DroppedLines[]
}

/** Lines of markup that hold no words of their own, in saved pages. */
const markupOnly = 'markup'

/** Account for every line: kept, blank, or dropped with a reason. The three always add up to the number of lines. */
export function account(source: string, page: Page, reading: Reading): Account {
  const lines = source.split('\n')
  const fates: (string | null | undefined)[] = lines.map(() => undefined)
  const mark = (from: number, to: number, fate: string | null) => {
    for (let line = from; line <= to; line++)
      if (fates[line - 1] === undefined || fate === null) fates[line - 1] = fate
  }
  for (const { from, to, reason } of page.discarded) mark(from, to, reason)
  for (const [i, row] of reading.rows.entries()) {
    const { role, rule } = reading.claims[i] ?? { role: 'prose', rule: '' }
    mark(row.place.line, row.endLine, role === 'dropped' ? rule : null)
  }
  let [kept, blank] = [0, 0]
  const dropped: (DroppedLines & { lines: string[] })[] = []
  for (const [index, line] of lines.entries()) {
    const fate = fates[index]
    if (isBlank(line)) blank++
    else if (fate === null) kept++
    else add(dropped, index + 1, fate ?? markupOnly, line)
  }
  const total = lines.length
  return { lines: { total, kept, blank, dropped: total - kept - blank }, dropped }
}

function isBlank(line: string): boolean {
  return !/[^\s\u200b\ufeff\u00ad\u2060\p{Cc}\p{Cf}]/u.test(line)
}

function add(
  dropped: (DroppedLines & { lines: string[] })[],
  line: number,
  reason: string,
  text: string,
): void {
  const last = dropped.at(-1)
  if (last && last.reason === reason && last.to === line - 1) {
    last.lines.push(text)
    dropped[dropped.length - 1] = { ...last, to: line }
  } else dropped.push({ from: line, to: line, reason, lines: [text] })
}
