import type { Code as CodeNode, ListItem as ListItemNode, List as ListNode, Nodes, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import type { Block, Code, FigureSlot, List, ListItem, PaperSlot, Paragraph } from '../model/article.ts'
import { readComponent } from './read-component.ts'
import { readInlines, readMention } from './read-inline.ts'
import { refuse } from './refuse.ts'

/** Read one block of an article or a section. */
export function readBlock(node: RootContent): Block {
  if (node.type !== 'mdxJsxFlowElement') return readPlainBlock(node)
  return isMention(node) ? readLoneMention(node) : readSlot(node)
}

/** Read the blocks inside a block, where papers and figures cannot stand. */
function readInside(nodes: readonly RootContent[]): Block[] {
  return nodes.map((node) => {
    if (node.type !== 'mdxJsxFlowElement') return readPlainBlock(node)
    return isMention(node) ? readLoneMention(node) : refuse(node, `\`${node.name}\` stands within a block`)
  })
}

function readPlainBlock(node: Nodes): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', content: readInlines(node.children) }
    case 'list':
      return readList(node)
    case 'blockquote':
      return { type: 'quote', blocks: readInside(node.children) }
    case 'code':
      return readCode(node)
    case 'table': {
      const rows = node.children.map((row) => row.children.map((cell) => readInlines(cell.children)))
      return { type: 'table', align: node.align ?? [], rows }
    }
    case 'thematicBreak':
      return { type: 'rule' }
    case 'footnoteDefinition':
      return { type: 'footnote', label: node.label ?? node.identifier, blocks: readInside(node.children) }
    default:
      return refuse(node)
  }
}

function readList(node: ListNode): List {
  const { ordered, start, children } = node
  if (ordered && start !== 1) refuse(node, `A list starts at ${start}`)
  return { type: 'list', ordered: ordered === true, items: children.map(readItem) }
}

function readItem({ checked, children }: ListItemNode): ListItem {
  const blocks = readInside(children)
  return typeof checked === 'boolean' ? { type: 'item', checked, blocks } : { type: 'item', blocks }
}

function readCode(node: CodeNode): Code {
  if (node.meta) refuse(node, 'A listing of code has more than a language')
  return { type: 'code', language: node.lang ?? null, value: node.value }
}

function isMention(node: MdxJsxFlowElement): boolean {
  return node.name === 'Mention'
}

/** MDX takes a component that is alone in its paragraph out of the paragraph. */
function readLoneMention(node: MdxJsxFlowElement): Paragraph {
  return { type: 'paragraph', content: [readMention(node)] }
}

function readSlot(node: MdxJsxFlowElement): FigureSlot | PaperSlot {
  const { name, id } = readComponent(node)
  if (node.children.length > 0) refuse(node, `\`${name}\` holds text`)
  return { type: name === 'Figure' ? 'figure' : 'paper', id }
}
