import type { Definition, PhrasingContent } from 'mdast'
import type { Inline } from '../../model/inline.ts'
import { webAddress } from './web-address.ts'

/** Where the reference links of a document lead, by their identifiers. */
export type Definitions = ReadonlyMap<string, Definition>

/** Where a tag breaks a line within a line of the source. */
export const tagBreak = '\u2028'

// `<b>`, `<a class="x" href="https://example.org">`
const openingTag =
  /^<(?<name>b|strong|i|em|a)(?=[\s>])(?:[^<>]*?\shref\s*=\s*["']?(?<url>[^"'\s<>]+))?[^<>]*>$/i

/**
 * Phrasing as inline content. Line breaks stay as line feeds, those of tags as their own sign; images are named by their
 * description, and raw tags for bold type, italics and links say the same as the marks for them.
 */
export function readPhrasing(
  definitions: Definitions,
  nodes: readonly PhrasingContent[],
  depth = 0,
): Inline[] {
  const read: Inline[] = []
  const ends = depth < deepestTags ? closingTags(nodes) : new Map<number, number>()
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    const end = ends.get(i)
    const tag = node?.type === 'html' && end !== undefined ? openingTag.exec(node.value)?.groups : undefined
    if (tag && end !== undefined) {
      read.push(
        ...tagged(
          tag['name'] ?? '',
          tag['url'],
          readPhrasing(definitions, nodes.slice(i + 1, end), depth + 1),
        ),
      )
      i = end
    } else if (node) read.push(...inlineOf(definitions, node))
  }
  return read
}

/** Raw tags in each other deeper than this are not read. */
const deepestTags = 3

/** Where each opening tag closes, by the places of both. */
function closingTags(nodes: readonly PhrasingContent[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: { name: string; at: number }[] = []
  for (const [i, node] of nodes.entries()) {
    if (node.type !== 'html') continue
    const name = openingTag.exec(node.value)?.groups?.['name'] ?? /^<\/(\w+)\s*>$/.exec(node.value)?.[1]
    if (name === undefined) continue
    if (!node.value.startsWith('</')) open.push({ name: name.toLowerCase(), at: i })
    else if (open.at(-1)?.name === name.toLowerCase()) ends.set(open.pop()?.at ?? i, i)
  }
  return ends
}

function tagged(name: string, url: string | undefined, children: Inline[]): Inline[] {
  if (children.length === 0 || /^a$/i.test(name)) return linked(url ?? '', children)
  return [{ type: /^(?:b|strong)$/i.test(name) ? 'strong' : 'emphasis', children }]
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
    case 'html':
      return /^<br\b/i.test(node.value) ? [{ type: 'text', value: tagBreak }] : []
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
