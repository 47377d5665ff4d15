import type { Row } from '../../model/row.ts'

type RowContent = Pick<Row, 'content' | 'text'>

// `_Ann Lee and Bo Li _`: marks of emphasis which a space keeps from being such
const looseMarks = /^(?<mark>[_*])(?<words>[^\s_*][^_*]*)\s+\k<mark>$/

/** A row without marks of emphasis round all of it that have no effect. */
export function withoutLooseMarks(row: RowContent): RowContent {
  const words = looseMarks.exec(row.text)?.groups?.['words']?.trimEnd()
  return words === undefined || row.content.length > 1
    ? row
    : { content: [{ type: 'emphasis', children: [{ type: 'text', value: words }] }], text: words }
}
