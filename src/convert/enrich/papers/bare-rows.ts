import type { Row } from '../../../model/row.ts'
import { isFree, type Reading } from '../reading.ts'
import { withinTrimmings } from './titles/trimmings.ts'

/** A row that is longer lists no paper. */
const longestEntry = 700

/**
 * A page as its entries would stand without what lists put round them: the same claims and papers, and free rows with only
 * the words between their trimmings. Null where no row has any. `[Oral] A title 🏆` => `A title`
 */
export function withoutTrimmings(reading: Reading): Reading | null {
  let some = false
  const rows = reading.rows.map((row, i) => {
    const bare = isFree(reading, i) ? withoutTrimming(row) : row
    some ||= bare !== row
    return bare
  })
  return some ? { ...reading, rows } : null
}

function withoutTrimming(row: Row): Row {
  const { text, cue } = row
  if (text.length > longestEntry || cue.type === 'table' || cue.type === 'code' || cue.type === 'image')
    return row
  const { from, to } = withinTrimmings(text)
  return from > 0 || to < text.length ? { ...row, text: text.slice(from, to) } : row
}
