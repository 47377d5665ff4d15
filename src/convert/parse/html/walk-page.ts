import { type Inline, text as textNode } from '../../../model/inline.ts'
import type { Row } from '../../../model/row.ts'
import { webAddress } from '../web-address.ts'
import { attribute, childElements, type Element, elementsBelow, isElement, isText, namesOf, nodesBelow, type ParentNode, type TextNode, textOf } from './element.ts'
import type { Dropped } from './find-surroundings.ts'
import { headingDepth } from './find-title.ts'
import { type Marks, noMarks } from './inline-pieces.ts'
import { isBlock } from './is-block.ts'
import { boundaries } from './name-boundaries.ts'
import { resolved } from './page-facts.ts'
import { raised } from './raised-text.ts'
import { readImage } from './read-image.ts'
import { besideRows, isDataTable, readTable } from './read-table.ts'
import { type Holder, holderOf, RowBuilder } from './row-builder.ts'
import { measure } from './sizes.ts'
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
  const size = measure(input.body, input.dropped).get(input.body) ?? 0
  const walk: Walk = { ...input, rows: new RowBuilder(), size, titlePassed: input.title === null }
  visitChildren(walk, input.body, { marks: noMarks, holder: null, level: 0, breaks: 'fold' })
  walk.rows.endLine(null)
  return walk.rows.rows
}

interface Walk extends WalkInput {
  readonly rows: RowBuilder
  /** Characters of the page. */
  readonly size: number
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
      if (isCredit(element, context)) return visitBlock(walk, element, context, context, 0)
      return isBlock(element) ? visitBlock(walk, element, context, context) : visitChildren(walk, element, markedBy(walk, element, context))
  }
}

/** An element on lines of its own. */
function visitBlock(walk: Walk, element: Element, inner: Context, outer: Context, gap = 1): void {
  walk.rows.endLine(outer.holder, gap)
  const white = /white-space\s*:\s*(?:pre|break-spaces)/i.test((attribute(element, 'style') ?? '').slice(0, 500))
  visitChildren(walk, element, white ? { ...inner, breaks: 'keep' } : inner)
  walk.rows.endLine(inner.holder, gap)
}

/** A heading. Before the headline there is none: what is marked as one there names the site. */
function visitHeading(walk: Walk, element: Element, depth: number, context: Context): void {
  const isTitle = element === walk.title
  if (isTitle) walk.titlePassed = true
  if (!walk.titlePassed && depth === 1) return visitBlock(walk, element, context, context)
  const holder = holderOf({ type: 'heading', depth: isTitle ? 1 : depth }, context.holder)
  visitBlock(walk, element, { ...context, holder, ...(isTitle || depth <= 2 ? { breaks: 'join' } : {}) }, context)
}

function visitList(walk: Walk, list: Element, context: Context): void {
  const items = childElements(list).filter(({ tagName }) => tagName === 'li')
  // Entries of one line stand close; others have room between them.
  const gap = items.some((item) => [...elementsBelow(item, (inner) => /^[uo]l$/.test(inner.tagName))].some((inner) => inner.tagName === 'br' || (isBlock(inner) && !/^[uo]l$/.test(inner.tagName)))) ? 1 : 0
  walk.rows.endLine(context.holder, context.level === 0 ? 1 : 0)
  for (const child of list.childNodes) {
    if (walk.dropped.has(child)) continue
    const holder = holderOf({ type: 'bullet', ordered: list.tagName === 'ol', level: context.level }, context.holder)
    if (isElement(child) && child.tagName === 'li') visitBlock(walk, child, { ...context, holder, level: context.level + 1 }, context, gap)
    else if (isText(child)) visitText(walk, child, context)
    else if (isElement(child)) visitElement(walk, child, context)
  }
  walk.rows.endLine(context.holder, context.level === 0 ? 1 : 0)
}

/** Images first and their caption after them, whatever the order in the page. */
function visitFigure(walk: Walk, figure: Element, context: Context): void {
  walk.rows.endLine(context.holder, 1)
  const captions: Element[] = []
  for (const child of figure.childNodes) {
    if (walk.dropped.has(child)) continue
    if (isElement(child) && child.tagName === 'figcaption') captions.push(child)
    else if (isText(child)) visitText(walk, child, context)
    else if (isElement(child)) visitElement(walk, child, context)
  }
  walk.rows.endLine(context.holder)
  for (const caption of captions) visitCaption(walk, caption, context)
  walk.rows.askGap(1)
}

// `wp-caption-text`, `figure-caption`, `image__caption`
const captionName = /^(?:(?:wp|image|img|figure|photo|picture|media|post)-)?caption(?:-text)?$/
const creditName = /^(?:(?:image|img|figure|photo|picture|media|caption)-)?(?:credits?|attribution|byline|source|copyright)$/

function isCaption(element: Element): boolean {
  return namesOf(element, ['class']).some((name) => captionName.test(name))
}

/** A caption as one row, and the credit in it as another directly below. */
function visitCaption(walk: Walk, caption: Element, context: Context): void {
  const start = walk.rows.rows.length
  const holder = holderOf({ type: 'caption' }, context.holder, true)
  walk.rows.endLine(context.holder)
  visitChildren(walk, caption, { ...context, holder, level: 0 })
  walk.rows.endLine(holder)
  walk.rows.joinFrom(start)
  walk.rows.askGap(1)
}

function isCredit(element: Element, { holder }: Context): boolean {
  return holder?.cue.type === 'caption' && (element.tagName === 'cite' || namesOf(element, ['class']).some((name) => creditName.test(name)))
}

/** Program text line by line; or, where it is most of the page, a text that was saved as it was typed. */
function visitPre(walk: Walk, element: Element, context: Context): void {
  const text = rawText(element)
  const code = childElements(element).find(({ tagName }) => tagName === 'code')
  if (!code && text.length * 2 > walk.size) return visitBlock(walk, element, { ...context, breaks: 'keep' }, context)
  walk.rows.endLine(context.holder, 1)
  const language = /(?:^|\s)(?:lang(?:uage)?|highlight-source)-(?<name>[\w+#-]{1,30})/.exec(`${attribute(code ?? element, 'class') ?? ''} ${attribute(element, 'class') ?? ''}`)?.groups?.['name'] ?? null
  const { line, endLine } = spanOf(element)
  for (const [i, value] of text.split('\n').entries()) {
    const at = Math.min(line + i, endLine)
    if (value.trim() !== '') walk.rows.addRow({ type: 'code', language }, textNode(value), { line: at, column: 1, endLine: at })
  }
  walk.rows.askGap(1)
}

function rawText(element: Element): string {
  return [...nodesBelow(element)].map((node) => (isText(node) ? node.value : node.nodeName === 'br' ? '\n' : '')).join('')
}

function visitTable(walk: Walk, table: Element, context: Context): void {
  if (!isDataTable(table, walk.dropped)) return visitBlock(walk, table, context, context)
  walk.rows.endLine(context.holder, 1)
  for (const child of besideRows(table)) {
    if (walk.dropped.has(child)) continue
    if (isText(child)) visitText(walk, child, context)
    else if (isElement(child)) visitElement(walk, child, context)
    walk.rows.endLine(context.holder, 1)
  }
  for (const { cue, content, span } of readTable(table, walk.dropped, (cell) => cellContent(walk, cell))) walk.rows.addRow(cue, content, span)
  walk.rows.askGap(1)
}

/** The content of a cell on one line. */
function cellContent(walk: Walk, cell: Element): Inline[] {
  const inner: Walk = { ...walk, rows: new RowBuilder() }
  visitChildren(inner, cell, { marks: noMarks, holder: null, level: 0, breaks: 'join' })
  inner.rows.endLine(null)
  return inner.rows.rows.filter(({ text }) => text !== '').flatMap(({ content }, i): Inline[] => (i === 0 ? [...content] : [{ type: 'text', value: ' ' }, ...content]))
}

function visitRaised(walk: Walk, element: Element, context: Context): void {
  const signs = raised(textOf(element, 20), element.tagName)
  if (signs === null || [...nodesBelow(element)].some((node) => walk.dropped.has(node))) return visitChildren(walk, element, context)
  walk.rows.add(signs, context.marks, spanOf(element))
}

function visitImage(walk: Walk, element: Element, context: Context): void {
  const image = readImage(element, walk.base)
  if ('inline' in image) return walk.rows.add(image.inline, context.marks, spanOf(element))
  if ('reason' in image || context.breaks === 'join') {
    walk.dropped.set(element, 'reason' in image ? image.reason : 'small-image')
    return
  }
  walk.rows.endLine(context.holder)
  walk.rows.addRow({ type: 'image', ...image }, [], spanOf(element))
}

/** What an element inside a line says about its characters. */
function markedBy(walk: Walk, element: Element, context: Context): Context {
  const style = (attribute(element, 'style') ?? '').slice(0, 500)
  const { marks } = context
  switch (element.tagName) {
    case 'a': {
      const href = attribute(element, 'href') ?? ''
      const url = /^\s*#/.test(href) ? null : webAddress(resolved(href, walk.base) ?? '')
      return { ...context, marks: { ...marks, link: url ? { url } : null } }
    }
    case 'b':
    case 'strong':
      return { ...context, marks: { ...marks, strong: true } }
    case 'i':
    case 'em':
      return { ...context, marks: { ...marks, emphasis: true } }
    case 's':
    case 'del':
    case 'strike':
      return { ...context, marks: { ...marks, deletion: true } }
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return { ...context, marks: { ...marks, code: true } }
    default: {
      const strong = marks.strong || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)
      const emphasis = marks.emphasis || /font-style\s*:\s*italic/i.test(style)
      return { ...context, marks: { ...marks, strong, emphasis } }
    }
  }
}
