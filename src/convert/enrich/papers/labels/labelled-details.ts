import { type Reading, textAt } from '../../reading.ts'
import { paperLinks } from '../paper-links.ts'
import { readLabel } from '../read-label.ts'

function detailRows(reading: Reading, index: number): number[] {
  const rows: number[] = []
  for (let at = index + 1; at < index + 9; at++) {
    const label = readLabel(textAt(reading, at))
    if (!label || label.kind === 'title' || label.kind === 'authors' || label.kind === 'other') break
    rows.push(at)
  }
  return rows
}

export function detailLinks(reading: Reading, index: number) {
  return detailRows(reading, index).flatMap((at) => paperLinks(reading.rows[at]?.content ?? []))
}

export function detailFacts(reading: Reading, index: number): { year?: number; award?: string } {
  const facts: { year?: number; award?: string } = {}
  for (const at of detailRows(reading, index)) {
    const label = readLabel(textAt(reading, at))
    const year = /\b(?:19|20)\d\d\b/.exec(label?.value ?? '')
    if (label?.kind === 'year' && year) facts.year = Number(year[0])
    if (label?.kind === 'award' && label.value) facts.award = label.value
  }
  return facts
}
