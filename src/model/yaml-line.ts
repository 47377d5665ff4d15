import { type Document, isMap, isNode, type LineCounter } from 'yaml'

/** The line, from 1, of the key or entry that a path leads to, or of the nearest thing round it. */
export function yamlLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let end = path.length; end > 0; end--) {
    const holder = document.getIn(path.slice(0, end - 1), true)
    const key = path[end - 1]
    const pair = isMap(holder) ? holder.items.find((item) => String(item.key) === String(key)) : undefined
    const node = pair ? pair.key : document.getIn(path.slice(0, end), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
