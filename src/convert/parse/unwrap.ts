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
  const width = widthOfPage(rows)
  const result: Row[] = []
  for (let i = 0; i < rows.length; ) {
    let end = i + 1
    while (end < rows.length && rows[end]?.gap === 0 && rows[end]?.cue.type === 'plain') end++
    const group = rows.slice(i, end)
    if (areWrapped(group.map(({ text }) => text))) result.push(joined(group))
    else result.push(...(width > 0 ? rejoin(group, width) : group))
    i = end
  }
  return result
}

/** So many lines that go on in small letters, and so many that nearly have the width, show that a page was wrapped at it. */
const evidence = [
  { breaks: 2, long: 5 },
  { breaks: 1, long: 8 },
]
/** How much shorter than the width a wrapped line may well be: a word and its space. */
const longWord = 14

/** The width at which all lines of a page were wrapped, entries and headings too; 0 where they were not. */
function widthOfPage(rows: readonly Row[]): number {
  const width = rows.reduce((most, { text }) => Math.max(most, text.length), 0)
  if (width < shortestFull || width > longestFull) return 0
  const breaks = rows.flatMap((row, i) => {
    const above = rows[i - 1]
    return above &&
      row.gap === 0 &&
      goesOn.test(row.text) &&
      !/[.!?:]$/.test(above.text) &&
      !row.text.endsWith(':')
      ? [isFull(above.text, row.text, width)]
      : []
  })
  const full = breaks.filter((isOne) => isOne).length
  const long = rows.filter(({ text }) => text.length > width - longWord).length
  const shown = evidence.some((least) => full >= least.breaks && long >= least.long)
  return shown && full * 10 >= breaks.length * 8 ? width : 0
}

/** Whether the first word of the line below had no room left on a line. */
function isFull(line: string, below: string, width: number): boolean {
  const [word = ''] = below.split(' ')
  return line.length + 1 + word.length > width
}

// `2) Next`, `[3] Next`, `Authors: Ann Lee`, `Ann Lee, Bo Li`, `Ann Lee and Bo Li`: what begins a line of its own
const beginsLine =
  /^(?:\[?\d{1,3}[.)\]]\s|\p{Lu}[\p{L} ()]{1,20}: \S|\p{Extended_Pictographic}|(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+(?:, \p{Lu}| (?:and|&) \p{Lu}|[¹²³*†]))/u
// `Ann Lee, Bo Li,`, `a study of`: what goes on whatever comes
const open = /(?:[,;&(–—→-]|\b(?:and|or|of|for|with|in|on|to|by|the|a|an|from|via|at|as|is|are))$/i
// `Ann Lee, Bo Li, Cy`, `“A title”, Ann`: names have begun
const holdsNames = /\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}’'-]+(?:,| and | &)|[:”"]\s\p{Lu}/u

/** Join each line of a wrapped page to the one above it that had no room for its first word. */
function rejoin(rows: readonly Row[], width: number): Row[] {
  const groups: Row[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    const above = group?.at(-1)
    const follows = above !== undefined && row.gap === 0 && row.cue.type === 'plain'
    const full =
      follows &&
      (isFull(above.text, row.text, width) || (open.test(above.text) && above.text.length > width - longWord))
    if (group && full && goesOnBelow(above.text, row.text)) group.push(row)
    else groups.push([row])
  }
  return groups.map((group) => (group.length > 1 ? joined(group) : (group[0] as Row)))
}

/** Whether a full line goes on in the one below, and that begins nothing of its own. */
function goesOnBelow(line: string, below: string): boolean {
  if (open.test(line) || /^\p{Ll}/u.test(below)) return true
  return !beginsLine.test(below) || (holdsNames.test(line) && !/^\[?\d/.test(below))
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
  const { cells: _, ...row } = first
  return { ...row, content: textNode(value), text: value, endLine: group.at(-1)?.endLine ?? first.endLine }
}
