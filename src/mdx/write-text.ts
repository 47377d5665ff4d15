import type { Text } from 'mdast'
import type { Info, State } from 'mdast-util-to-markdown'

/** Prose in which no character means anything to Markdown, wherever it stands, unless it holds an address. */
const prose = /^(?![ei])\p{L}[\p{L}\p{N} ,;:'"“”‘’–—?%.()/-]*[\p{L}\p{N},.?”]$/u

const address = /[Ww]\.|:\//

/** Write characters; the search for those to escape, which takes most of the time of writing, is for doubtful text. */
export function writeText({ value }: Text, _parent: unknown, state: State, info: Info): string {
  return prose.test(value) && !address.test(value) ? value : state.safe(value, info)
}
