import { cleanText, withPlainSpaces } from '../../model/clean-text.ts'
import { type Inline, plainText } from '../../model/inline.ts'
import type { Row } from '../../model/row.ts'

/**
 * Inline content as a row holds it: white space folded also across nodes, no empty nodes, no space at the ends.
 *
 * @returns content and its plain text, which always match
 */
export function rowContent(content: readonly Inline[]): Pick<Row, 'content' | 'text'> {
  const folded = trimEnd(fold(content, { afterSpace: true }))
  return { content: folded, text: plainText(folded) }
}

/** Whether the text so far ends in white space, so that more of it is dropped. */
interface State {
  afterSpace: boolean
}

function fold(content: readonly Inline[], state: State): Inline[] {
  const result: Inline[] = []
  for (const inline of content) {
    const folded = foldOne(inline, state)
    const last = result.at(-1)
    if (!folded) continue
    if (folded.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { type: 'text', value: last.value + folded.value }
    else result.push(folded)
  }
  return result
}

function foldOne(inline: Inline, state: State): Inline | null {
  if (inline.type === 'footnoteMark') return inline
  if (inline.type === 'text' || inline.type === 'code') {
    const value = foldSpaces(inline.value, state)
    if (inline.type === 'code' && value.trim() === '') return value === '' ? null : { type: 'text', value }
    return value === '' ? null : { ...inline, value }
  }
  const children = fold(inline.children, state)
  return children.length === 0 ? null : { ...inline, children }
}

function foldSpaces(printed: string, state: State): string {
  const value = withPlainSpaces(printed)
  const clean = cleanText(`\u2060${value}\u2060`).replaceAll('\u2060', '')
  const start = /^[^\S\u00a0\u202f]/.test(value) && !clean.startsWith(' ') ? ` ${clean}` : clean
  const folded = state.afterSpace ? start.replace(/^ /, '') : start
  if (folded !== '') state.afterSpace = folded.endsWith(' ')
  return folded
}

/** Content without white space at its end, whatever nodes it ends in. */
function trimEnd(content: readonly Inline[]): Inline[] {
  const last = content.at(-1)
  if (!last || last.type === 'footnoteMark') return [...content]
  const rest = content.slice(0, -1)
  if (last.type === 'text' || last.type === 'code') {
    const value = last.value.trimEnd()
    return value === '' ? trimEnd(rest) : [...rest, { ...last, value }]
  }
  const children = trimEnd(last.children)
  return children.length === 0 ? trimEnd(rest) : [...rest, { ...last, children }]
}
