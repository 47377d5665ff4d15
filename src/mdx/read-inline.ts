import type { Link as LinkNode, Nodes } from 'mdast'
import { type Inline, plainText } from '../model/inline.ts'
import { isLiteralLink } from './literal-link.ts'
import { mergeText } from './merge-text.ts'
import { type ComponentNode, readComponent } from './read-component.ts'
import { refuse } from './refuse.ts'

/** Read what stands inside a line. Within a link or a mention there can be neither, nor a footnote mark. */
export function readInlines(nodes: readonly Nodes[], linked = false): Inline[] {
  return mergeText(nodes.flatMap((node) => readInline(node, linked)))
}

function readInline(node: Nodes, linked: boolean): Inline | Inline[] {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value }
    case 'inlineCode':
      return { type: 'code', value: node.value }
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: readInlines(node.children, linked) }
    case 'delete':
      return { type: 'deletion', children: readInlines(node.children, linked) }
    case 'link':
      return readLink(node, linked)
    case 'mdxJsxTextElement':
      return readMention(node, linked)
    case 'footnoteReference':
      if (linked) refuse(node, 'A footnote mark stands within a link')
      return { type: 'footnoteMark', label: node.label ?? node.identifier }
    default:
      return refuse(node)
  }
}

function readLink(node: LinkNode, linked: boolean): Inline | Inline[] {
  const children = readInlines(node.children, true)
  if (linked) {
    // GFM finds literal addresses in the words of a mention too; a link cannot stand within another.
    return isLiteralLink(node.url, plainText(children))
      ? children
      : refuse(node, 'A link stands within a link')
  }
  if (!/^(?:https?:\/\/|mailto:)/i.test(node.url)) refuse(node, `A link leads to \`${node.url}\``)
  if (node.title) refuse(node, 'A link has a title')
  return { type: 'link', url: node.url, children }
}

/** Read words that name a paper. */
export function readMention(node: ComponentNode, linked = false): Inline {
  const { name, id } = readComponent(node)
  if (name !== 'Mention') refuse(node, `\`${name}\` stands within a line`)
  if (linked) refuse(node, 'A mention stands within a link')
  return { type: 'mention', paper: id, children: readInlines(node.children, true) }
}
