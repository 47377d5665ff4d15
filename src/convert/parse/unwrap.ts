import { text as textNode } from '../../model/inline.ts'
import type { Row } from '../../model/row.ts'

/** Shortest line that a wrapping tool would have broken, in characters. */
const shortestFull = 55
/** Longest line that counts as wrapped by hand or by a terminal. */
const longestFull = 110

// `by Ann Lee`, `arXiv preprint` and an address stand below a title and go on with nothing.
const goesOn = /^(?!by \p{Lu}|arXiv\b|https?:|doi\b)\p{Ll}/u

/** Join the lines of paragraphs that were wrapped at a fixed width; lines that stand for themselves stay. */
export function unwrap(rows: readonly Row[]): Row[] {
  const result: Row[] = []
  for (let i = 0; i < rows.length; ) {
    let end = i + 1
    while (end < rows.length && rows[end]?.gap === 0 && rows[end]?.cue.type === 'plain') end++
    const group = rows.slice(i, end)
    result.push(...(areWrapped(group.map(({ text }) => text)) ? [joined(group)] : group))
    i = end
  }
  return result
}

/** Whether all lines but the last are full, and most breaks fall inside a sentence: the next line goes on in lower case. */
export function areWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false
  const full = lines.slice(0, -1).every(({ length }) => length >= shortestFull - 12 && length <= longestFull)
  const widest = Math.max(...lines.map(({ length }) => length))
  if (!full || widest > longestFull || widest < shortestFull) return false
  const inside = lines
    .slice(1)
    .filter((line, k) => goesOn.test(line) && !/[.!?:]$/.test(lines[k] ?? '')).length
  return inside * 2 >= lines.length - 1 && (lines[0]?.length ?? 0) >= widest * 0.6
}

function joined(group: readonly Row[]): Row {
  const [first] = group
  if (!first) throw new TypeError('Expected at least one row')
  const value = group.map(({ text }) => text).join(' ')
  return { ...first, content: textNode(value), text: value, endLine: group.at(-1)?.endLine ?? first.endLine }
}
