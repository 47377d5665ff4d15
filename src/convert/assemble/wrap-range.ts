import { type Inline, plainText } from '../../model/inline.ts'
import { withoutFootnoteMarks } from './footnote-marks.ts'

/** Words of a row that name a paper: a range of its characters and the paper's id. */
export interface MentionRange {
  readonly start: number
  readonly end: number
  readonly paper: string
}

/**
 * Put mentions round ranges of the characters of inline content. A link inside a mention gives way to it: the record
 * that the mention leads to holds its address. The mark of a footnote, which leads elsewhere, stands behind it.
 *
 * @param ranges in order, none overlapping another
 */
export function wrapMentions(content: readonly Inline[], ranges: readonly MentionRange[]): Inline[] {
  const total = plainText(content).length
  const pieces: Inline[] = []
  let at = 0
  for (const { start, end, paper } of ranges) {
    pieces.push(...slice(content, at, start, false))
    const marks: Inline[] = []
    const children = withoutFootnoteMarks(slice(content, start, end, true), (mark) => {
      marks.push(mark)
      return true
    })
    if (children.length > 0) pieces.push({ type: 'mention', paper, children })
    pieces.push(...marks)
    at = end
  }
  pieces.push(...slice(content, at, total, false))
  return merged(pieces)
}

/** The part of inline content between two character positions, without its links if asked. */
function slice(content: readonly Inline[], start: number, end: number, unlink: boolean): Inline[] {
  const result: Inline[] = []
  let at = 0
  for (const inline of content) {
    const length = plainText([inline]).length
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    at += length
    if (from >= to) {
      if (length === 0 && at > start && at <= end) result.push(inline)
      continue
    }
    result.push(...cut(inline, from, to, unlink))
  }
  return result
}

function cut(inline: Inline, from: number, to: number, unlink: boolean): Inline[] {
  switch (inline.type) {
    case 'text':
    case 'code':
      return [{ ...inline, value: inline.value.slice(from, to) }]
    case 'footnoteMark':
      return [inline]
    default: {
      const children = slice(inline.children, from, to, unlink)
      if (children.length === 0) return []
      return unlink && inline.type === 'link' ? children : [{ ...inline, children }]
    }
  }
}

/** Neighbouring texts as one. */
export function merged(content: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const inline of content) {
    const last = result.at(-1)
    if (inline.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { type: 'text', value: last.value + inline.value }
    else result.push(inline)
  }
  return result
}
