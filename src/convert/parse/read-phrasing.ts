import type { Definition, PhrasingContent } from 'mdast'
import type { Inline } from '../../model/inline.ts'
import { webAddress } from './web-address.ts'

/** Where the reference links of a document lead, by their identifiers. */
export type Definitions = ReadonlyMap<string, Definition>

/** Phrasing as inline content. Line breaks stay as line feeds; images are named by their description. */
export function readPhrasing(definitions: Definitions, nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node) => inlineOf(definitions, node))
}

function inlineOf(definitions: Definitions, node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }]
    case 'inlineCode':
      return [{ type: 'code', value: node.value.replace(/\n/g, ' ') }]
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: readPhrasing(definitions, node.children) }]
    case 'delete':
      return [{ type: 'deletion', children: readPhrasing(definitions, node.children) }]
    case 'break':
      return [{ type: 'text', value: '\n' }]
    case 'link':
      return linked(node.url, readPhrasing(definitions, node.children))
    case 'linkReference':
      return linked(definitions.get(node.identifier)?.url ?? '', readPhrasing(definitions, node.children))
    case 'footnoteReference':
      return [{ type: 'footnoteMark', label: node.label ?? node.identifier }]
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: node.alt }] : []
    default:
      return []
  }
}

function linked(url: string, children: Inline[]): Inline[] {
  const address = webAddress(url)
  return address && children.length > 0 ? [{ type: 'link', url: address, children }] : children
}
