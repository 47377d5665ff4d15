import { text as textNode } from '../../../model/inline.ts'
import type { Row } from '../../../model/row.ts'
import { webAddress } from '../web-address.ts'
import { attribute, type ChildNode, childElements, type Element, elementsBelow, isElement, isText, namesOf, type ParentNode, type TextNode } from './element.ts'
import type { Dropped } from './find-surroundings.ts'
import { headingDepth } from './find-title.ts'
import { type Marks, noMarks } from './inline-pieces.ts'
import { isBlock } from './is-block.ts'
import { boundaries } from './name-boundaries.ts'
import { resolved } from './page-facts.ts'
import { raised } from './raised-text.ts'
import { readImage } from './read-image.ts'
import { isDataTable, readTable } from './read-table.ts'
import { type Holder, holderOf, RowBuilder, type Span } from './row-builder.ts'
import { spanOf } from './span-of.ts'

/** What the walk needs to know of a page. */
export interface WalkInput {
  readonly body: ParentNode
  readonly title: Element | null
  readonly base: string | null
  /** What is left out; images that show nothing are added. */
  readonly dropped: Dropped
}

/** Walk what is kept of a page and give its lines as rows. */
export function walkPage(input: WalkInput): Row[] {
  const walk: Walk = { ...input, rows: new RowBuilder(), titlePassed: input.title === null }
  visitChildren(walk, input.body, { marks: noMarks, holder: null, level: 0, breaks: 'fold' })
  walk.rows.endLine(null)
  return walk.rows.rows
}

interface Walk extends WalkInput {
  readonly rows: RowBuilder
  titlePassed: boolean
}

/** What surrounds a node. */
interface Context {
  readonly marks: Marks
  readonly holder: Holder | null
  /** How deep in lists. */
  readonly level: number
  /** What line ends in the source mean: `keep` inside preformatted text; `join` makes even `br` a space. */
  readonly breaks: 'fold' | 'keep' | 'join'
}

function visitChildren(walk: Walk, parent: ParentNode, context: Context): void {
  const between = boundaries(parent, walk.dropped)
  for (const child of parent.childNodes) {
    if (walk.dropped.has(child)) continue
    const boundary = between.get(child)
    if (boundary && context.breaks !== 'join') walk.rows.add(boundary, noMarks, spanOf(child))
    if (isText(child)) visitText(walk, child, context)
    else if (isElement(child)) visitElement(walk, child, context)
  }
}

function visitText({ rows }: Walk, node: TextNode, { marks, holder, breaks }: Context): void {
  if (breaks !== 'keep') {
    if (node.value !== '') rows.add(node.value, marks, spanOf(node))
    return
  }
  const { line, column } = spanOf(node, true)
  for (const [i, value] of node.value.split('\n').entries()) {
    if (i > 0) rows.breakLine(holder)
    if (value !== '') rows.add(value, marks, { line: line + i, column: i === 0 ? column : value.search(/\S|$/) + 1, endLine: line + i })
  }
}

function visitElement(walk: Walk, element: Element, context: Context): void {
  const depth = headingDepth(element)
  if (depth !== null) return visitHeading(walk, element, depth, context)
  switch (element.tagName) {
    case 'br':
      return context.breaks === 'join' ? walk.rows.add(' ', noMarks, spanOf(element)) : walk.rows.breakLine(context.holder)
    case 'hr':
      walk.rows.endLine(context.holder, 1)
      walk.rows.addRow({ type: 'rule' }, [], spanOf(element))
      return walk.rows.askGap(1)
    case 'img':
      return visitImage(walk, element, context)
    case 'ul':
    case 'ol':
      return visitList(walk, element, context)
    case 'blockquote':
      return visitBlock(walk, element, { ...context, holder: holderOf({ type: 'quote' }, context.holder, true) }, context)
    case 'dd':
      return visitBlock(walk, element, context, context, 0)
    case 'figure':
      return visitFigure(walk, element, context)
    case 'pre':
      return visitPre(walk, element, context)
    case 'table':
      return visitTable(walk, element, context)
    case 'sup':
    case 'sub':
      return visitRaised(walk, element, context)
    case 'q':
      walk.rows.add('“', context.marks, spanOf(element))
      visitChildren(walk, element, context)
      return walk.rows.add('”', context.marks, spanOf(element))
    default:
      if (isCaption(element) && walk.rows.rows.at(-1)?.cue.type === 'image') return visitCaption(walk, element, context)
      return isBlock(element) ? visitBlock(walk, element, context, context) : visitChildren(walk, element, markedBy(walk, element, context))
  }
}

/** An element on lines of its own. */
function visitBlock({ rows, ...rest }: Walk, element: Element, inner: Context, outer: Context, gap = 1): void {
  rows.endLine(outer.holder, gap)
  const white = /white-space\s*:\s*(?:pre|break-spaces)/i.test((attribute(element, 'style') ?? '').slice(0, 500))
  visitChildren({ rows, ...rest }, element, white ? { ...inner, breaks: 'keep' } : inner)
  rows.endLine(inner.holder, gap)
}
