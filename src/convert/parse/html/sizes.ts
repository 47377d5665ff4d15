import { type ChildNode, type Element, isElement, isText, type ParentNode } from './element.ts'

/** What elements hold: characters other than white space, without what is left out. */
export type Sizes = ReadonlyMap<ChildNode | ParentNode, number>

/** Measure every element below a node. */
export function measure(root: ParentNode, dropped: ReadonlyMap<ChildNode, string>): Sizes {
  const sizes = new Map<ChildNode | ParentNode, number>()
  const visit = (parent: ParentNode): number => {
    let sum = 0
    for (const child of parent.childNodes) {
      if (dropped.has(child)) continue
      if (isElement(child)) sum += visit(child)
      else if (isText(child)) sum += sizeOf(child.value)
    }
    sizes.set(parent, sum)
    return sum
  }
  visit(root)
  return sizes
}

/** How many characters of a text are no white space. */
function sizeOf(text: string): number {
  let size = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0xa0 && /\s/.test(text.charAt(at))))
      size--
  }
  return size
}

/** An element and all that hold it. */
export function withHolders(element: Element): Set<ChildNode | ParentNode> {
  const holders = new Set<ChildNode | ParentNode>()
  for (
    let node: ParentNode | null = element;
    node && !holders.has(node);
    node = isElement(node) ? node.parentNode : null
  )
    holders.add(node)
  return holders
}
