import type { Stretch } from './marked-text.ts'
import { queryWords } from './query-words.ts'

/**
 * A text of ours, such as a title, as stretches: words that begin with a word of the query are found.
 *
 * @example
 * markWords('Graphs at work', ['graph']) // => [{text: 'Graphs', found: true}, {text: ' at work', found: false}]
 */
export function markWords(text: string, words: readonly string[]): Stretch[] {
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const folded = queryWords(part)[0]
      return { text: part, found: folded !== undefined && words.some((word) => folded.startsWith(word)) }
    })
    .reduce<Stretch[]>(joinAlike, [])
}

function joinAlike(stretches: Stretch[], next: Stretch): Stretch[] {
  const last = stretches.at(-1)
  if (last && !last.found && !next.found)
    return [...stretches.slice(0, -1), { text: last.text + next.text, found: false }]
  return [...stretches, next]
}
