import { readNames } from './names/read-names.ts'
import { gapAt, type Reading } from './reading.ts'

/** Report lines of authors that stand alone: the title above them was lost in capture. */
export function reportOrphans(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    const role = reading.claims[i]?.role
    if ((role !== undefined && role !== 'prose') || row.gap === 0 || gapAt(reading, i + 1) === 0) continue
    const list = readNames(row.text)
    if (!list || list.names.length < 2 || list.certainty < 1) continue
    reading.report({
      code: 'author/orphan-line',
      message: `Names without a title: \`${row.text.slice(0, 80)}\``,
      place: row.place,
    })
  }
}
