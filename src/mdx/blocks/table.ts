import type { TableRow } from 'mdast'
import type { Table } from '../../model/article.ts'
import { writeInlines } from '../write-inline.ts'
import type { BlockWriter } from './block-writer.ts'

/** Write a table. */
export const table: BlockWriter<Table> = ({ align, rows }) => ({
  type: 'table',
  align: [...align],
  children: rows.map(writeRow),
})

function writeRow(cells: Table['rows'][number]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: writeInlines(cell) })),
  }
}
