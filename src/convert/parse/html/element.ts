import type { DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode
export type ChildNode = DefaultTreeAdapterTypes.ChildNode
export type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** Whether a node is an element. */
export function isElement(node: ChildNode | ParentNode): node is Element {
  return 'tagName' in node
}

/** Whether a node is a run of text. */
export function isText(node: ChildNode): node is TextNode {
  return node.nodeName === '#text'
}

/** The value of an attribute; null where it, or the element, is not there. */
export function attribute(element: Element | undefined, name: string): string | null {
  return element?.attrs.find((attr) => attr.name === name)?.value ?? null
}

/** The elements directly inside a node. */
export function childElements({ childNodes }: ParentNode): Element[] {
  return childNodes.filter(isElement)
}

/** Every node below a node in the order of the page. What `leave` is true of is given, but not what is inside it. */
export function* nodesBelow(
  parent: ParentNode,
  leave: (element: Element) => boolean = () => false,
): Generator<ChildNode> {
  const waiting = [...parent.childNodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if (isElement(node) && !leave(node))
      for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i] as ChildNode)
  }
}

/** Every element below a node in the order of the page. */
export function* elementsBelow(
  parent: ParentNode,
  leave?: (element: Element) => boolean,
): Generator<Element> {
  for (const node of nodesBelow(parent, leave)) if (isElement(node)) yield node
}

/** Nodes that are asked for the text of an element: more than lines of text are made of. */
const mostNodes = 4000

/** The characters below a node, white space folded, at most so many; those of a very large element are not all read. */
export function textOf(parent: ParentNode, most = 2000, leave?: (element: Element) => boolean): string {
  let text = ''
  let nodes = 0
  for (const node of nodesBelow(parent, leave)) {
    if (isText(node)) text += node.value
    if (text.length > most * 2 || ++nodes > mostNodes) break
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, most)
}

/**
 * The class and id names of an element in one spelling.
 *
 * @example
 * namesOf(<div class="ArticlePage-relatedPosts" id="side_bar">) // => ['article-page-related-posts', 'side-bar']
 */
export function namesOf(element: Element, from: readonly ('class' | 'id')[] = ['class', 'id']): string[] {
  return from
    .map((name) => attribute(element, name) ?? '')
    .join(' ')
    .slice(0, 2000)
    .split(/\s+/)
    .filter(Boolean)
    .map((name) =>
      name
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-'),
    )
}
