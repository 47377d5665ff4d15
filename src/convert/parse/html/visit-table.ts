import type { Inline } from '../../../model/inline.ts'
import type { Element } from './element.ts'
import { noMarks } from './inline-pieces.ts'
import { besideRows, isDataTable, readTable } from './read-table.ts'
import { RowBuilder } from './row-builder.ts'
import { visitBlock } from './visit-block.ts'
import type { Visitor, Walk } from './walk.ts'

/** Read `table`: data row by row; where it only lays out the page, the cells as blocks. */
export const visitTable: Visitor = (walk, table, context) => {
  if (!isDataTable(table, walk.dropped)) {
    visitBlock(walk, table, context, context)
    return
  }
  walk.rows.endLine(context.holder, 1)
  for (const child of besideRows(table)) {
    if (walk.dropped.has(child)) continue
    walk.visit(walk, child, context)
    walk.rows.endLine(context.holder, 1)
  }
  const rows = readTable(table, walk.dropped, (cell) => cellContent(walk, cell))
  for (const { cue, content, span } of rows) walk.rows.addRow(cue, content, span)
  walk.rows.askGap(1)
}

/** The content of a cell on one line. */
function cellContent(walk: Walk, cell: Element): Inline[] {
  const inner: Walk = { ...walk, rows: new RowBuilder() }
  walk.visitChildren(inner, cell, { marks: noMarks, holder: null, level: 0, breaks: 'join' })
  inner.rows.endLine(null)
  const lines = inner.rows.rows.filter(({ text }) => text !== '')
  return lines.flatMap(({ content }, i): readonly Inline[] =>
    i === 0 ? content : [{ type: 'text', value: ' ' }, ...content],
  )
}
