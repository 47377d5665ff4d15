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
      else if (isText(child)) sum += child.value.length - (child.value.match(/\s/g)?.length ?? 0)
    }
    sizes.set(parent, sum)
    return sum
  }
  visit(root)
  return sizes
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
