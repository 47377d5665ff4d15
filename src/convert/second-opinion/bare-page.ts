import { type DefaultTreeAdapterTypes, serialize } from 'parse5'
import {
  attribute,
  type ChildNode,
  type Element,
  isElement,
  isText,
  type ParentNode,
} from '../parse/html/element.ts'

/** A page for a second reader, or why it is given none. */
export type BarePage = { readonly page: string } | { readonly none: string }

/**
 * The most that defuddle is asked about, some three times what the largest of 181 saved news pages has: its cost grows
 * with the number of elements times their depth, and there is no stopping it.
 */
const most = { elements: 4000, depth: 64, characters: 1_000_000 }

/** Elements of which no reader makes text. Saved pages often hold megabytes of them. */
const unread = new Set(
  'script style noscript template svg iframe object embed link audio video canvas map'.split(' '),
)

/** Elements that are something although nothing stands in them. */
const neverEmpty = new Set('html head body title meta br hr img input td th col script'.split(' '))

/** Longer attributes are images written out, or lists of sizes. */
const longestAttribute = 1000

/** The text of a parsed page without what no reader needs, which is taken out of it. */
export function barePage(document: DefaultTreeAdapterTypes.Document): BarePage {
  const { elements, depth } = strip(document)
  if (elements > most.elements) return tooMuch(`${elements} elements`, most.elements)
  if (depth > most.depth) return tooMuch(`elements ${depth} deep in each other`, most.depth)
  const page = serialize(document)
  return page.length > most.characters ? tooMuch(`${page.length} characters`, most.characters) : { page }
}

function tooMuch(has: string, limit: number): BarePage {
  return { none: `the page has ${has}, and defuddle is given at most ${limit}` }
}

/** Take out what is not needed below a node, and measure the rest. */
function strip(parent: ParentNode): { elements: number; depth: number } {
  let [elements, depth] = [0, 0]
  parent.childNodes = parent.childNodes.filter((child) => {
    if (!isElement(child)) return isText(child) || child.nodeName === '#documentType'
    if (unread.has(child.tagName) && !isJsonLd(child)) return false
    child.attrs = child.attrs.filter(({ value }) => value.length <= longestAttribute)
    const inside = strip(child)
    if (!neverEmpty.has(child.tagName) && isEmpty(child)) return false
    elements += inside.elements + 1
    depth = Math.max(depth, inside.depth + 1)
    return true
  })
  return { elements, depth }
}

function isJsonLd(element: Element): boolean {
  return attribute(element, 'type')?.toLowerCase() === 'application/ld+json'
}

function isEmpty({ childNodes }: Element): boolean {
  return childNodes.every((child: ChildNode) => isText(child) && child.value.trim() === '')
}
