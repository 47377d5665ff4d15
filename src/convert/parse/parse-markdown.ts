import type { Blockquote, List, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { markdownToMdast } from 'satteri'
import type { Inline } from '../../model/inline.ts'
import type { Cue, Discarded, Page, Row } from '../../model/row.ts'
import { withoutAttributeLists } from './attribute-lists.ts'
import { freeOfTags } from './free-of-tags.ts'
import { withoutFrontMatter } from './front-matter.ts'
import { withoutLooseMarks } from './loose-marks.ts'
import { parseText } from './parse-text.ts'
import { type Definitions, readPhrasing, tagBreak } from './read-phrasing.ts'
import { rowContent } from './row-content.ts'
import { splitLines } from './split-lines.ts'
import { areWrapped } from './unwrap.ts'
import { breaksIn, withoutBreaksInLink } from './whole-links.ts'

/** GFM, and nothing that would change the characters of a text. Sätteri gives the tree of remark and `remark-gfm`, in a tenth of the time. */
export const markdownFeatures = { gfm: true, smartPunctuation: false, frontmatter: false }

/** Deeper nesting than any article has would exhaust the parser; such a file is read as plain text. */
const deepestNesting = 60
const nestedMarks = new RegExp(
  `^(?:\\s*(?:>|[-*+]\\s|\\d+[.)]\\s)){${deepestNesting},}|[[(*_\`~!]{${deepestNesting * 10},}`,
  'm',
)

const mark = /[\s>*+\d.)[(_`~!-]/

/** Whether a text holds a run of nothing but marks that is long enough to nest deeply: told by every sixtieth sign and those beside it. */
function holdsMarksInARow(text: string): boolean {
  for (let at = deepestNesting - 1; at < text.length; at += deepestNesting) {
    let [start, end] = [at, at]
    while (end - start < deepestNesting && start >= 0 && mark.test(text.charAt(start))) start--
    while (end - start <= deepestNesting && end < text.length && mark.test(text.charAt(end))) end++
    if (end - start > deepestNesting) return true
  }
  return false
}

/** Parse a Markdown capture, GFM included. Raw HTML and unsafe addresses are left out; every line keeps its place. */
export function parseMarkdown(source: string): Page {
  if (holdsMarksInARow(source) && nestedMarks.test(source)) return parseText(source)
  const { body: written, facts, titleLine, standfirst, discarded } = withoutFrontMatter(source)
  const { body: printed, discarded: attributes } = withoutAttributeLists(written)
  const whole = treeOf(printed)
  const { body, discarded: tags } = freeOfTags(printed, whole)
  const tree = body === printed ? whole : treeOf(body)
  const definitions = new Map(
    tree.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])),
  )
  const reader: Reader = {
    rows: [],
    discarded: [...discarded, ...attributes, ...tags],
    definitions,
    lines: body.split('\n'),
    lastLine: 0,
  }
  // A clipper that puts the headline into the front matter leaves it out of the text.
  if (facts.title && !tree.children.some((node) => node.type === 'heading' && node.depth === 1))
    push(reader, at(titleLine), [{ type: 'text', value: facts.title }], { type: 'heading', depth: 1 })
  if (standfirst)
    push(reader, at(standfirst.line), [{ type: 'text', value: standfirst.text }], { type: 'standfirst' })
  for (const node of tree.children) readBlock(reader, node, { cue: { type: 'plain' }, level: 0 })
  return { rows: reader.rows, discarded: reader.discarded, facts }
}

function treeOf(body: string): Root {
  const tree = markdownToMdast(body, { features: markdownFeatures })
  if (tree.type !== 'root') throw new TypeError(`Expected a whole document, got \`${tree.type}\``)
  return tree
}

interface Reader {
  readonly rows: Row[]
  readonly discarded: Discarded[]
  readonly definitions: Definitions
  /** The lines of the source, as it has them. */
  readonly lines: readonly string[]
  lastLine: number
}

/** What holds a block: the cue that its first line gets, and how deep in lists it stands. */
interface Holder {
  readonly cue: Cue
  readonly level: number
}

function readBlock(reader: Reader, node: RootContent, holder: Holder): void {
  switch (node.type) {
    case 'heading':
      addLines(reader, node, withoutAnchor(node.children), { type: 'heading', depth: node.depth })
      break
    case 'paragraph':
      addLines(reader, node, node.children, holder.cue)
      break
    case 'list':
      addList(reader, node, holder.level)
      break
    case 'blockquote':
      if (isExcerpt(node)) {
        discard(reader, node, 'front-matter')
        break
      }
      for (const child of node.children) readBlock(reader, child, { ...holder, cue: { type: 'quote' } })
      break
    case 'code':
      addCode(reader, node)
      break
    case 'table':
      addTable(reader, node)
      break
    case 'footnoteDefinition':
      for (const child of node.children)
        readBlock(reader, child, {
          ...holder,
          cue: { type: 'footnote', label: node.label ?? node.identifier },
        })
      break
    case 'thematicBreak':
      push(reader, node, [], { type: 'rule' })
      break
    case 'html':
      discard(reader, node, 'raw-html')
      break
    case 'definition':
      discard(reader, node, 'link-definition')
      break
    default:
      discard(reader, node, 'unknown-markup')
      break
  }
}

function addList(reader: Reader, list: List, level: number): void {
  for (const { checked, children } of list.children) {
    const cue: Cue = {
      type: 'bullet',
      ordered: list.ordered === true,
      level,
      ...(typeof checked === 'boolean' ? { checked } : {}),
    }
    for (const [i, child] of children.entries())
      readBlock(reader, child, { cue: i === 0 ? cue : { type: 'plain' }, level: level + 1 })
  }
}

function addTable(reader: Reader, table: Table): void {
  const align = (table.align ?? []).map((side) => side ?? null)
  for (const [k, row] of table.children.entries()) {
    const cells = row.children.map(
      (cell) => rowContent(readPhrasing(reader.definitions, cell.children)).content,
    )
    const content = cells.flatMap((cell, i): Inline[] =>
      i === 0 ? [...cell] : [{ type: 'text', value: ' ' }, ...cell],
    )
    // The line of dashes belongs to the row of headers above it.
    const dashes =
      k === 0 && row.position
        ? {
            position: {
              start: row.position.start,
              end: { ...row.position.end, line: row.position.end.line + 1 },
            },
          }
        : row
    push(reader, dashes, content, { type: 'table', align, cells })
  }
}

/** The lines of a heading or paragraph as rows, its images as rows of their own. */
function addLines(reader: Reader, node: Nodes, children: readonly PhrasingContent[], cue: Cue): void {
  const segments = splitAtImages(children)
  let first = true
  for (const segment of segments) {
    if (!Array.isArray(segment)) {
      const target = segment.type === 'image' ? segment : reader.definitions.get(segment.identifier)
      push(reader, segment, [], { type: 'image', file: target?.url ?? '', alt: segment.alt ?? '' })
      continue
    }
    const start = segment[0]?.position?.start.line ?? node.position?.start.line ?? 1
    const phrasing = readPhrasing(reader.definitions, segment)
    const end = start + splitLines(phrasing).length - 1
    // A paragraph that was wrapped at a fixed width is one line: white space within it is folded.
    const isOne = node.type === 'paragraph' && isWrapped(reader, start, end)
    const lines = isOne ? [phrasing] : splitLines(phrasing.map(withoutBreaksInLink))
    let lineStart = start
    for (const line of lines) {
      const lineEnd = isOne ? end : lineStart + breaksIn(line)
      for (const part of splitLines(line, tagBreak)) {
        const { content, text } = withoutLooseMarks(rowContent(part))
        if (text === '' && !content.some(({ type }) => type === 'footnoteMark')) continue
        const place = {
          position: {
            start: { line: lineStart, column: node.position?.start.column ?? 1 },
            end: { line: lineEnd, column: 1 },
          },
        }
        const glued = node.type === 'paragraph' ? withoutGluedHeading(content) : null
        push(reader, place, glued?.before ?? content, first || cue.type === 'quote' ? cue : { type: 'plain' })
        if (glued) push(reader, place, glued.heading, { type: 'heading', depth: glued.depth })
        first = false
      }
      lineStart = lineEnd + 1
    }
  }
  if (first && segments.every(Array.isArray)) discard(reader, node, 'raw-html')
}

// `… of them.### Best`: a heading that a capture glued to the paragraph above it
const gluedHeading = /(?<=[.!?…)”"])(?<marks>#{2,6})\s+(?<words>\p{Lu}[^#.]{1,80})$/u

/** A paragraph at whose end a heading stands, and that heading; null where there is none. */
function withoutGluedHeading(content: readonly Inline[]) {
  const last = content.at(-1)
  if (last?.type !== 'text' || !last.value.includes('##')) return null
  const match = gluedHeading.exec(last.value)
  const { marks = '', words = '' } = match?.groups ?? {}
  if (!match || match.index === 0) return null
  const before: Inline[] = [
    ...content.slice(0, -1),
    { type: 'text', value: last.value.slice(0, match.index) },
  ]
  const heading: Inline[] = [{ type: 'text', value: words }]
  return { before, heading, depth: marks.length as 2 | 3 | 4 | 5 | 6 }
}

// `> `, `- `, `3. `: what stands before the words of a line
const lineMark = /^\s*(?:(?:>|[-*+]\s|\d+[.)]\s)\s*)*/
// `A title\\`, `A title  `, `A title<br>`: a break that was meant
const hardBreak = /(?:\\| {2,}|<br ?\/?>\s*)$/i

// `see [Tides of`: the words of a link go on in the next line
const openLink = /\[[^\]]*$/

/** Whether the source wrapped a paragraph at a fixed width. */
function isWrapped({ lines }: Reader, start: number, end: number): boolean {
  const own = lines.slice(start - 1, end)
  if (own.length < 2 || own.some((line) => hardBreak.test(line))) return false
  return own.some((line) => openLink.test(line)) || areWrapped(own.map((line) => line.replace(lineMark, '')))
}

/** The words of a heading without the sign that links to itself. `Foundations[¶](#foundations "Permanent link")` */
function withoutAnchor(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = children.at(-1)
  const sign = last?.type === 'link' && last.children.length === 1 ? last.children[0] : last
  return children.length > 1 && sign?.type === 'text' && /^\s*[¶#§🔗]\s*$/u.test(sign.value)
    ? children.slice(0, -1)
    : children
}

type ImageNode = Extract<PhrasingContent, { type: 'image' | 'imageReference' }>

/** Cut phrasing at its images, also those that are alone in a link. */
function splitAtImages(children: readonly PhrasingContent[]): (PhrasingContent[] | ImageNode)[] {
  const segments: (PhrasingContent[] | ImageNode)[] = []
  for (const child of children) {
    const image = child.type === 'link' && child.children.length === 1 ? child.children[0] : child
    if (image?.type === 'image' || image?.type === 'imageReference') segments.push(image)
    else {
      const last = segments.at(-1)
      if (Array.isArray(last)) last.push(child)
      else segments.push([child])
    }
  }
  return segments
}

interface At {
  readonly position?:
    | {
        readonly start: { readonly line: number; readonly column: number }
        readonly end: { readonly line: number; readonly column: number }
      }
    | undefined
}

function push(reader: Reader, at: At, content: readonly Inline[], cue: Cue): void {
  const line = at.position?.start.line ?? reader.lastLine
  const endLine = at.position?.end.line ?? line
  const row = rowContent(content)
  reader.rows.push({
    ...row,
    cue,
    place: { line, column: at.position?.start.column ?? 1 },
    endLine,
    gap: Math.max(0, line - reader.lastLine - 1),
  })
  reader.lastLine = endLine
}

/** What MarkDownload puts above a page: `> ## Excerpt`, with the description of the page below. */
function isExcerpt({ children: [first] }: Blockquote): boolean {
  const [words] = first?.type === 'heading' ? first.children : []
  return words?.type === 'text' && words.value === 'Excerpt'
}

/** A whole line of the capture. */
function at(line: number): At {
  return { position: { start: { line, column: 1 }, end: { line, column: 1 } } }
}

function discard(reader: Reader, node: At, reason: string): void {
  if (node.position)
    reader.discarded.push({ from: node.position.start.line, to: node.position.end.line, reason })
}

function addCode(reader: Reader, node: Extract<RootContent, { type: 'code' }>): void {
  const start = node.position?.start.line ?? 1
  const end = node.position?.end.line ?? start
  const lines = node.value.split('\n').filter((line) => line.trim() !== '')
  for (const [k, line] of lines.entries()) {
    const at = {
      position: {
        start: { line: k === 0 ? start : Math.min(start + k + 1, end), column: 1 },
        end: { line: k === lines.length - 1 ? end : Math.min(start + k + 1, end), column: 1 },
      },
    }
    push(reader, at, [{ type: 'text', value: line }], { type: 'code', language: node.lang ?? null })
  }
}
