import type { Inline } from '../../model/inline.ts'

/** Inline content with line breaks still in it: a line feed in a text is the end of a line. */
export type Broken = readonly Inline[]

/**
 * Cut inline content at the line feeds, or another sign, in its texts, also inside marks: a mark that spans lines is repeated on each.
 *
 * @example
 * splitLines([strong('A\nB')]) // => [[strong('A')], [strong('B')]]
 */
export function splitLines(content: Broken, sign = '\n'): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of content) {
    const [first = [], ...others] = splitOne(inline, sign)
    lines.at(-1)?.push(...first)
    lines.push(...others)
  }
  return lines
}

function splitOne(inline: Inline, sign: string): Inline[][] {
  if (inline.type === 'footnoteMark') return [[inline]]
  if (inline.type === 'text' || inline.type === 'code') {
    return inline.value.split(sign).map((value) => (value === '' ? [] : [{ ...inline, value }]))
  }
  return splitLines(inline.children, sign).map((children) =>
    children.length === 0 ? [] : [{ ...inline, children }],
  )
}
