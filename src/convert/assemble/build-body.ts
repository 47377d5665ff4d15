import type { Block, ListItem, Section } from '../../model/article.ts'
import type { Inline } from '../../model/inline.ts'
import { plainText } from '../../model/inline.ts'
import type { Row } from '../../model/row.ts'
import type { Reading } from '../enrich/reading.ts'
import { withoutFootnoteMarks } from './footnote-marks.ts'

/** What the body is built from, prepared by `assemble`. */
export interface BodyParts {
  readonly reading: Reading
  /** Ids of the papers that have their place at a row. */
  readonly papersAt: (index: number) => readonly string[]
  /** Id of the figure that begins at a row. */
  readonly figureAt: ReadonlyMap<number, string>
  /** The content of a row with its mentions. */
  readonly contentOf: (index: number) => readonly Inline[]
  /** The content of a cell of a table with its mentions. */
  readonly cellOf: (cell: readonly Inline[]) => readonly Inline[]
  /** Whether a row that gave a title or authors says more than those. */
  readonly saysMore: (index: number) => boolean
}

/** The blocks before the first heading, and the sections in order with the row of each heading. */
export interface Body {
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
  readonly headingRows: readonly number[]
}

/** Build the blocks and sections of an article from its rows, in the order of the capture. */
export function buildBody(given: BodyParts): Body {
  const { reading } = given
  const lost = lostFootnotes(reading)
  const leadsNowhere = ({ label }: { readonly label: string }): boolean => lost.has(label)
  const parts: BodyParts =
    lost.size === 0
      ? given
      : {
          ...given,
          contentOf: (index) => withoutFootnoteMarks(given.contentOf(index), leadsNowhere),
          cellOf: (cell) => withoutFootnoteMarks(given.cellOf(cell), leadsNowhere),
        }
  const lead: Block[] = []
  const sections: (Section & { blocks: Block[] })[] = []
  const headingRows: number[] = []
  const depths = headingDepths(reading)
  for (let i = 0; i < reading.rows.length; ) {
    const row = reading.rows[i]
    const role = reading.claims[i]?.role
    if (!row) break
    if (role === 'heading') {
      sections.push({ depth: depths(row), heading: withoutEdges(parts.contentOf(i)), blocks: [] })
      headingRows.push(i++)
      continue
    }
    const target = sections.at(-1)?.blocks ?? lead
    i = addBlocks(parts, i, target)
  }
  return { lead, sections, headingRows }
}

/** Rows of these roles stand elsewhere, or nowhere. */
const leavesNoBlock: ReadonlySet<string> = new Set(['dropped', 'title', 'image', 'caption', 'credit'])

/** Labels of footnotes that have no block, so that no mark may lead to them. */
function lostFootnotes({ rows, claims }: Reading): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ cue }, i) =>
      cue.type === 'footnote' &&
      (leavesNoBlock.has(claims[i]?.role ?? '') || claims[i]?.role === 'standfirst')
        ? [cue.label]
        : [],
    ),
  )
}

/** Add what begins at a row; the index of the first row after it. */
function addBlocks(parts: BodyParts, index: number, target: Block[]): number {
  const { reading, papersAt, figureAt } = parts
  const role = reading.claims[index]?.role
  const papers = papersAt(index)
  const figure = figureAt.get(index)
  if (figure) target.push({ type: 'figure', id: figure })
  for (const id of papers) target.push({ type: 'paper', id })
  if (role === 'standfirst') return index + 1
  if (papers.length > 0 || role === 'authors') {
    // A footnote that names a paper is still what its mark leads to.
    if (reading.rows[index]?.cue.type === 'footnote') {
      target.push(...readRun(parts, index).blocks)
      return index + 1
    }
    if (parts.saysMore(index)) target.push(...paragraph(parts.contentOf(index)))
    return index + 1
  }
  if (leavesNoBlock.has(role ?? '')) return index + 1
  const { blocks, next } = readRun(parts, index)
  target.push(...blocks)
  return next
}

/** Rows of one kind that make one block: a list, a quote, code, a table. */
function readRun(parts: BodyParts, index: number): { blocks: Block[]; next: number } {
  const { reading } = parts
  const row = reading.rows[index]
  const type = row?.cue.type ?? 'plain'
  let next = index + 1
  const continues = (i: number) =>
    reading.rows[i]?.cue.type === type && isText(parts, i) && (type !== 'table' || reading.rows[i]?.gap === 0)
  if (type === 'bullet' || type === 'quote' || type === 'code' || type === 'table')
    while (continues(next)) next++
  const rows = reading.rows.slice(index, next)
  switch (row?.cue.type) {
    case 'bullet':
      return { blocks: listsOf(parts, index, rows), next }
    case 'quote':
      return {
        blocks: [{ type: 'quote', blocks: rows.flatMap((_, k) => paragraph(parts.contentOf(index + k))) }],
        next,
      }
    case 'code':
      return {
        blocks: [
          { type: 'code', language: row.cue.language, value: rows.map(({ text }) => text).join('\n') },
        ],
        next,
      }
    case 'table':
      return { blocks: [tableOf(rows, parts)], next }
    case 'footnote':
      return {
        blocks: [{ type: 'footnote', label: row.cue.label, blocks: paragraph(parts.contentOf(index)) }],
        next,
      }
    case 'rule':
      return { blocks: [{ type: 'rule' }], next }
    default:
      return { blocks: paragraph(parts.contentOf(index)), next }
  }
}

/** Whether a row is running text that nothing else took; so is what names a paper that has its place elsewhere. */
function isText({ reading, papersAt, figureAt }: BodyParts, index: number): boolean {
  const role = reading.claims[index]?.role
  return (
    (role === undefined || role === 'prose' || role === 'detail' || role === 'byline' || role === 'paper') &&
    papersAt(index).length === 0 &&
    !figureAt.has(index)
  )
}

function paragraph(content: readonly Inline[]): Block[] {
  return plainText(content).trim() === '' && !content.some((inline) => inline.type === 'footnoteMark')
    ? []
    : [{ type: 'paragraph', content: withoutEdges(content) }]
}

function tableOf(rows: readonly Row[], { cellOf }: BodyParts): Block {
  const tables = rows.flatMap(({ cue }) => (cue.type === 'table' ? [cue] : []))
  const width = Math.max(...tables.map(({ cells }) => cells.length))
  const cells = tables.map((row) =>
    Array.from({ length: width }, (_, i) => withoutEdges(cellOf(row.cells[i] ?? []))),
  )
  return {
    type: 'table',
    align: Array.from({ length: width }, (_, i) => tables[0]?.align[i] ?? null),
    rows: cells,
  }
}

/** Bullets as lists: a deeper level becomes a list inside the item above it; a change between dots and numbers begins a new list. */
function listsOf(parts: BodyParts, start: number, rows: readonly Row[]): Block[] {
  const blocks: Block[] = []
  for (let k = 0; k < rows.length; ) {
    const first = bulletOf(rows[k])
    let end = k + 1
    while (
      end < rows.length &&
      (bulletOf(rows[end]).level > first.level ||
        (bulletOf(rows[end]).level === first.level && bulletOf(rows[end]).ordered === first.ordered))
    )
      end++
    blocks.push({
      type: 'list',
      ordered: first.ordered,
      items: itemsOf(parts, start + k, rows.slice(k, end), first.level),
    })
    k = end
  }
  return blocks
}

function itemsOf(parts: BodyParts, start: number, rows: readonly Row[], level: number): ListItem[] {
  const items: ListItem[] = []
  for (let k = 0; k < rows.length; ) {
    let end = k + 1
    while (end < rows.length && bulletOf(rows[end]).level > level) end++
    const inner = rows.slice(k + 1, end)
    const { checked } = bulletOf(rows[k])
    const blocks = [
      ...paragraph(parts.contentOf(start + k)),
      ...(inner.length > 0 ? listsOf(parts, start + k + 1, inner) : []),
    ]
    items.push({ type: 'item', ...(checked === undefined ? {} : { checked }), blocks })
    k = end
  }
  return items
}

function bulletOf(row: Row | undefined): { ordered: boolean; level: number; checked?: boolean } {
  return row?.cue.type === 'bullet' ? row.cue : { ordered: false, level: 0 }
}

/** Inline content without white space at its ends. */
function withoutEdges(content: readonly Inline[]): Inline[] {
  const result = [...content]
  const first = result[0]
  if (first?.type === 'text') result[0] = { type: 'text', value: first.value.trimStart() }
  const last = result.at(-1)
  if (last?.type === 'text') result[result.length - 1] = { type: 'text', value: last.value.trimEnd() }
  return result.filter((inline) => inline.type !== 'text' || inline.value !== '')
}

/** The depth of each heading: the highest of the article becomes 2, plain lines are 2. */
function headingDepths(reading: Reading): (row: Row) => Section['depth'] {
  const marked = reading.rows.flatMap((row, i) =>
    reading.claims[i]?.role === 'heading' && row.cue.type === 'heading' ? [row.cue.depth] : [],
  )
  const levels = [...new Set(marked)].sort((a, b) => a - b)
  return (row) => {
    if (row.cue.type !== 'heading') return 2
    const depth = Math.min(levels.indexOf(row.cue.depth) + 2, 6)
    return depth === 3 || depth === 4 || depth === 5 || depth === 6 ? depth : 2
  }
}
