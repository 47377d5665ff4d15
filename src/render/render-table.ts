import type { Element } from 'hast'
import type { Table } from '../model/article.ts'
import type { Anchors } from './anchors.ts'
import { element } from './element.ts'
import { renderInlines } from './render-inline.ts'

/** Draw a table in a region of its own, which scrolls and can be reached by keyboard. */
export function renderTable({ align, rows }: Table, anchors: Anchors): Element {
  const [head, ...body] = rows.map((cells, row) =>
    element(
      'tr',
      {},
      cells.map((cell, column) => renderCell(renderInlines(cell, anchors), row === 0, align[column])),
    ),
  )
  const parts = [
    ...(head ? [element('thead', {}, [head])] : []),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ]
  const region = { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: 'Table' }
  return element('div', region, [element('table', {}, parts)])
}

function renderCell(
  children: Element['children'],
  isHead: boolean,
  align: Table['align'][number] | undefined,
): Element {
  const place = align ? { className: [`align-${align}`] } : {}
  // An empty header cell heads nothing.
  if (isHead && children.length > 0) return element('th', { scope: 'col', ...place }, children)
  return element('td', place, children)
}
