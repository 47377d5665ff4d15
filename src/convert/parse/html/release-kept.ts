import type { LineRange } from '../../../model/place.ts'
import { type ChildNode, isElement } from './element.ts'
import type { Dropped } from './find-surroundings.ts'

/** Take back what was left out on lines that a curator keeps; of an element that reaches further, only those lines. */
export function releaseKept(dropped: Dropped, keep: readonly LineRange[]): void {
  if (keep.length === 0) return
  const release = (node: ChildNode, reason: string) => {
    if (!isOn(node, keep)) {
      if (!dropped.has(node)) dropped.set(node, reason)
      return
    }
    if (dropped.get(node) === reason) dropped.delete(node)
    if (isElement(node)) for (const child of node.childNodes) release(child, reason)
  }
  // What no browser shows as text stays out.
  for (const [node, reason] of [...dropped])
    if (reason !== 'script' && reason !== 'embedded' && isOn(node, keep)) release(node, reason)
}

function isOn({ sourceCodeLocation: place }: ChildNode, keep: readonly LineRange[]): boolean {
  return (
    place !== undefined &&
    place !== null &&
    keep.some(({ from, to }) => place.startLine <= to && place.endLine >= from)
  )
}
