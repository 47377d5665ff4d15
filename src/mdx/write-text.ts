import type { Text } from 'mdast'
import type { Info, State } from 'mdast-util-to-markdown'

/** Prose in which no character can mean anything to Markdown, wherever it stands. */
const harmless = /^(?![ei])\p{L}(?:[\p{L}\p{N} ,;'"“”‘’–—?%.()/-](?<![Ww]\.)|:(?!\/))*[\p{L}\p{N},.?”]$/u

/** Write characters; the search for those to escape, which takes most of the time of writing, is for doubtful text. */
export function writeText({ value }: Text, _parent: unknown, state: State, info: Info): string {
  return harmless.test(value) ? value : state.safe(value, info)
}
