import type { Inline } from '../model/inline.ts'

/**
 * The same content with texts that touch each other joined and empty texts left out, on this level alone.
 *
 * @example
 * mergeText([{type: 'text', value: 'a'}, {type: 'text', value: 'b'}]) // => [{type: 'text', value: 'ab'}]
 */
export function mergeText(content: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const inline of content) {
    const last = merged.at(-1)
    if (inline.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + inline.value }
    } else if (inline.type !== 'text' || inline.value !== '') {
      merged.push(inline)
    }
  }
  return merged
}
