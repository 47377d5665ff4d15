import type { Inline } from '../../../model/inline.ts'
import type { Cue } from '../../../model/row.ts'
import {
  attribute,
  type ChildNode,
  type Element,
  elementsBelow,
  isElement,
  isText,
  nodesBelow,
  type ParentNode,
} from './element.ts'
import type { Span } from './row-builder.ts'
import { spanOf } from './span-of.ts'

type TableCue = Extract<Cue, { type: 'table' }>
type Dropped = ReadonlyMap<ChildNode, string>

/** A row of a table with its place. */
export interface TableRow {
  readonly cue: TableCue
  readonly content: readonly Inline[]
  readonly span: Span
}

/** Widest table that is read as one. */
const widest = 60

/** Whether a table holds data. Pages are also laid out with tables: one column, blocks in cells, tables in tables. */
export function isDataTable(table: Element, dropped: Dropped): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return false
  const rows = rowsOf(table, dropped)
  const cells = rows.map((row) => cellsOf(row, dropped))
  if (rows.length < 2 || !cells.some(({ length }) => length > 1)) return false
  for (const { tagName } of elementsBelow(table))
    if (/^(?:table|h[1-6]|figure|article|section)$/.test(tagName)) return false
  const divided = cells.filter((row) => row.some(isDivided)).length
  return divided * 2 < rows.length
}

/** Whether breaks or paragraphs make more than one line of a cell. */
function isDivided(cell: Element): boolean {
  let text = false
  for (const node of nodesBelow(cell)) {
    if (isText(node)) text ||= node.value.trim() !== ''
    else if (text && isElement(node) && /^(?:br|p|div|li)$/.test(node.tagName)) return true
  }
  return false
}

/** Read a table of data row by row, merged cells filled up with empty ones. */
export function readTable(
  table: Element,
  dropped: Dropped,
  contentOf: (cell: Element) => Inline[],
): TableRow[] {
  const rows = rowsOf(table, dropped)
  const align = cellsOf(rows[0], dropped).map(alignOf)
  // How many rows each column is still taken by a cell from above.
  const taken: number[] = []
  return rows.map((row) => {
    const cells: Inline[][] = []
    const place = () => {
      while ((taken[cells.length] ?? 0) > 0 && cells.length < widest) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1
        cells.push([])
      }
    }
    for (const cell of cellsOf(row, dropped)) {
      place()
      const [columns, depth] = [spanned(cell, 'colspan'), spanned(cell, 'rowspan')]
      for (let k = 0; k < columns && cells.length < widest; k++) {
        taken[cells.length] = depth - 1
        cells.push(k === 0 ? contentOf(cell) : [])
      }
    }
    place()
    const content = cells.flatMap((cell, i): Inline[] =>
      i === 0 ? cell : [{ type: 'text', value: ' ' }, ...cell],
    )
    return {
      cue: { type: 'table', align: cells.map((_, i) => align[i] ?? null), cells },
      content,
      span: spanOf(row),
    }
  })
}

function rowsOf(table: Element, dropped: Dropped): Element[] {
  const kept = table.childNodes.filter(isElement).filter((child) => !dropped.has(child))
  return kept.flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    if (!/^t(?:head|body|foot)$/.test(child.tagName)) return []
    return child.childNodes.filter(isElement).filter((row) => row.tagName === 'tr' && !dropped.has(row))
  })
}

function cellsOf(row: Element | undefined, dropped: Dropped): Element[] {
  const cells =
    row?.childNodes.filter(isElement).filter((cell) => /^t[dh]$/.test(cell.tagName) && !dropped.has(cell)) ??
    []
  return cells.slice(0, widest)
}

function spanned(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(attribute(cell, name) ?? '', 10)
  return value >= 1 && value <= 1000 ? value : 1
}

function alignOf(cell: Element): TableCue['align'][number] {
  const stated =
    attribute(cell, 'align') ??
    /text-align\s*:\s*(?<side>\w+)/i.exec(attribute(cell, 'style') ?? '')?.groups?.['side'] ??
    ''
  const side = stated.toLowerCase()
  return side === 'left' || side === 'right' || side === 'center' ? side : null
}

/** What a table holds beside its rows: captions, and text that belongs to no cell. */
export function besideRows(table: ParentNode): ChildNode[] {
  return table.childNodes.filter((child) =>
    isElement(child)
      ? !/^(?:tr|thead|tbody|tfoot|colgroup)$/.test(child.tagName)
      : isText(child) && child.value.trim() !== '',
  )
}
