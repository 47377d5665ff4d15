import { text as textNode } from '../../../model/inline.ts'
import type { Row } from '../../../model/row.ts'
import { isCaption, isCredit } from './caption-names.ts'
import {
  type ChildNode,
  type Element,
  isElement,
  isText,
  nodesBelow,
  type ParentNode,
  type TextNode,
  textOf,
} from './element.ts'
import { headingDepth } from './find-title.ts'
import { headPart } from './head-names.ts'
import { noMarks } from './inline-pieces.ts'
import { isBlock } from './is-block.ts'
import { marksOf } from './marks-of.ts'
import { boundaries } from './name-boundaries.ts'
import { raised } from './raised-text.ts'
import { readCode } from './read-code.ts'
import { holderOf, RowBuilder } from './row-builder.ts'
import { measure } from './sizes.ts'
import { spanOf } from './span-of.ts'
import { visitBlock } from './visit-block.ts'
import { visitCaption, visitFigure, visitImage } from './visit-figure.ts'
import { visitList } from './visit-list.ts'
import { visitTable } from './visit-table.ts'
import type { Context, Visitor, Walk, WalkInput } from './walk.ts'

/** Walk what is kept of a page and give its lines as rows. */
export function walkPage(input: WalkInput): Row[] {
  const size = measure(input.body, input.dropped).get(input.body) ?? 0
  const rows = new RowBuilder()
  const walk: Walk = { ...input, rows, size, titlePassed: input.title === null, visit, visitChildren }
  visitChildren(walk, input.body, { marks: noMarks, holder: null, level: 0, breaks: 'fold' })
  rows.endLine(null)
  return rows.rows
}

function visitChildren(walk: Walk, parent: ParentNode, context: Context): void {
  const between = boundaries(parent, walk.dropped)
  for (const child of parent.childNodes) {
    const boundary = between.get(child)
    if (boundary && context.breaks !== 'join') walk.rows.add(boundary, noMarks, spanOf(child))
    visit(walk, child, context)
  }
}

function visit(walk: Walk, child: ChildNode, context: Context): void {
  if (walk.dropped.has(child)) return
  if (isText(child)) visitText(walk, child, context)
  else if (isElement(child)) visitElement(walk, child, context)
}

function visitText({ rows }: Walk, node: TextNode, { marks, holder, breaks }: Context): void {
  if (breaks !== 'keep') {
    if (node.value !== '') rows.add(node.value, marks, spanOf(node))
    return
  }
  const { line: first, column: start } = spanOf(node, true)
  for (const [i, value] of node.value.split('\n').entries()) {
    if (i > 0) rows.breakLine(holder)
    const line = first + i
    const column = i === 0 ? start : value.search(/\S|$/) + 1
    if (value !== '') rows.add(value, marks, { line, column, endLine: line })
  }
}

/** Elements that are read in a way of their own. */
const visitors: ReadonlyMap<string, Visitor> = new Map<string, Visitor>([
  ['br', visitBreak],
  ['hr', visitRule],
  ['img', visitImage],
  ['ul', visitList],
  ['ol', visitList],
  ['blockquote', visitQuote],
  ['dd', (walk, element, context) => visitBlock(walk, element, context, context, 0)],
  ['figure', visitFigure],
  ['pre', visitPre],
  ['table', visitTable],
  ['sup', visitRaised],
  ['sub', visitRaised],
  ['q', visitInlineQuote],
])

function visitElement(walk: Walk, element: Element, context: Context): void {
  const depth = headingDepth(element)
  const visitor = visitors.get(element.tagName)
  const part = context.holder?.cue.type === 'byline' ? null : headPart(walk, element)
  if (part) visitHeadPart(walk, element, part, context)
  else if (depth !== null && context.holder?.cue.type === 'byline')
    visitBlock(walk, element, context, context)
  else if (depth !== null) visitHeading(walk, element, depth, context)
  else if (visitor) visitor(walk, element, context)
  else if (isCaption(element) && walk.rows.rows.at(-1)?.cue.type === 'image')
    visitCaption(walk, element, context)
  else if (context.holder?.cue.type === 'caption' && isCredit(element))
    visitBlock(walk, element, context, context, 0)
  else if (isBlock(element)) visitBlock(walk, element, context, context)
  else visitChildren(walk, element, { ...context, marks: marksOf(element, context.marks, walk.base) })
}

/** A byline or standfirst; what is marked as a heading in it is none of the text. */
function visitHeadPart(walk: Walk, element: Element, type: 'byline' | 'standfirst', context: Context): void {
  const holder = holderOf({ type }, context.holder, true)
  const breaks = type === 'standfirst' ? 'join' : context.breaks
  visitBlock(walk, element, { ...context, holder, breaks }, context)
}

/** A heading. Before the headline there is none: what is marked as one there names the site. */
function visitHeading(walk: Walk, element: Element, depth: number, context: Context): void {
  const isTitle = element === walk.title
  if (isTitle) walk.titlePassed = true
  const holder = holderOf({ type: 'heading', depth: isTitle ? 1 : depth }, context.holder)
  const breaks = isTitle || depth <= 2 ? 'join' : context.breaks
  const inner = !walk.titlePassed && depth === 1 ? context : { ...context, holder, breaks }
  visitBlock(walk, element, inner, context)
}

function visitBreak(walk: Walk, element: Element, { breaks, holder }: Context): void {
  if (breaks === 'join') walk.rows.add(' ', noMarks, spanOf(element))
  else walk.rows.breakLine(holder)
}

function visitRule({ rows }: Walk, element: Element, { holder }: Context): void {
  rows.endLine(holder, 1)
  rows.addRow({ type: 'rule' }, [], spanOf(element))
  rows.askGap(1)
}

function visitQuote(walk: Walk, element: Element, context: Context): void {
  const holder = holderOf({ type: 'quote' }, context.holder, true)
  visitBlock(walk, element, { ...context, holder }, context)
}

/** Browsers draw the quotation marks of `q`; they are in no text. */
function visitInlineQuote(walk: Walk, element: Element, context: Context): void {
  walk.rows.add('“', context.marks, spanOf(element))
  visitChildren(walk, element, context)
  walk.rows.add('”', context.marks, spanOf(element))
}

/** Program text line by line; or, where it is most of the page, a text that was saved as it was typed. */
function visitPre(walk: Walk, element: Element, context: Context): void {
  const { language, marked, lines } = readCode(element, walk.dropped)
  if (!marked && lines.join('').length * 2 > walk.size) {
    visitBlock(walk, element, { ...context, breaks: 'keep' }, context)
    return
  }
  walk.rows.endLine(context.holder, 1)
  const { line, endLine } = spanOf(element)
  for (const [i, value] of lines.entries()) {
    const at = Math.min(line + i, endLine)
    if (value.trim() !== '')
      walk.rows.addRow({ type: 'code', language }, textNode(value), { line: at, column: 1, endLine: at })
  }
  walk.rows.askGap(1)
}

function visitRaised(walk: Walk, element: Element, context: Context): void {
  const signs = raised(textOf(element, 20), element.tagName)
  const whole = signs !== null && ![...nodesBelow(element)].some((node) => walk.dropped.has(node))
  if (whole) walk.rows.add(signs, context.marks, spanOf(element))
  else visitChildren(walk, element, context)
}
