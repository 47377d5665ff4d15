import { type ChildNode, isText } from './element.ts'
import type { Span } from './row-builder.ts'

/**
 * Where a node stands in the source; for text, from its first character that is not white space to its last.
 *
 * @param whole also the white space at the beginning
 */
export function spanOf(node: ChildNode, whole = false): Span {
  const place = node.sourceCodeLocation
  if (!place) return { line: 1, column: 1, endLine: 1 }
  const { startLine, startCol, endLine } = place
  if (!isText(node) || whole) return { line: startLine, column: startCol, endLine }
  const lead = node.value.slice(0, Math.max(0, node.value.search(/\S/)))
  const tail = node.value.slice(node.value.trimEnd().length)
  const line = Math.min(startLine + lineEnds(lead), endLine)
  const column = lead.includes('\n') ? lead.length - lead.lastIndexOf('\n') : startCol + lead.length
  return { line, column, endLine: Math.max(line, endLine - lineEnds(tail)) }
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1
}
