/**
 * A text as its first sentence and the rest.
 *
 * @example
 * splitFirstSentence('A library. It holds papers.') // => ['A library.', 'It holds papers.']
 */
export function splitFirstSentence(text: string): readonly [string, string] {
  // 'A library. It holds papers.'
  const match = /^(.+?[.!?])\s+(.+)$/s.exec(text)
  return [match?.[1] ?? text, match?.[2] ?? '']
}
