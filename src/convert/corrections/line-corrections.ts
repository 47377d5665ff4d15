import type { LineRange } from '../../model/place.ts'
import type { Report } from '../../model/problem.ts'
import type { Page, Row } from '../../model/row.ts'
import type { Sidecar } from '../read/sidecar.ts'

/** The reason for which lines are left out that a curator drops. */
const curator = 'curator'

/**
 * A page with the lines that a curator drops left out and those that he keeps marked, before anything is recognised.
 * Ranges that meet no text are reported.
 */
export function correctLines(
  page: Page,
  { keep = [], drop = [] }: Pick<Sidecar, 'keep' | 'drop'>,
  report: Report,
): Page {
  if (keep.length === 0 && drop.length === 0) return page
  for (const [key, ranges] of [
    ['keep', keep],
    ['drop', drop],
  ] as const) {
    for (const range of ranges) {
      if (page.rows.some((row) => isOn(row, range))) continue
      // To drop what is left out anyway says that it is rightly so, whatever a second reader thinks.
      if (key === 'drop' && page.discarded.some(({ from, to }) => from <= range.to && to >= range.from))
        continue
      const message = `\`${key}: ${said(range)}\`: there is no text on ${range.from === range.to ? 'this line' : 'these lines'}`
      report({ code: 'correction/unused', message, place: { line: range.from, column: 1 } })
    }
  }
  const rows: Row[] = []
  const discarded = [...page.discarded]
  let gap = 0
  for (const row of page.rows) {
    const kept = keep.some((range) => isOn(row, range))
    if (!kept && drop.some((range) => isOn(row, range))) {
      discarded.unshift({ from: row.place.line, to: row.endLine, reason: curator })
      gap = Math.max(gap, row.gap)
      continue
    }
    rows.push({ ...row, gap: Math.max(row.gap, gap), ...(kept ? { keep: true } : {}) })
    gap = 0
  }
  return { ...page, rows, discarded }
}

function isOn({ place, endLine }: Row, { from, to }: LineRange): boolean {
  return place.line <= to && endLine >= from
}

function said({ from, to }: LineRange): string {
  return from === to ? String(from) : `${from}-${to}`
}
