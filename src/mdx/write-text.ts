import type { Text } from 'mdast'
import type { Info, State } from 'mdast-util-to-markdown'
import { isPlainPiece } from './plain-prose.ts'

/** Write characters; the search for those to escape, which takes most of the time of writing, is for doubtful text. */
export function writeText({ value }: Text, _parent: unknown, state: State, info: Info): string {
  return isPlainPiece(value) ? value : state.safe(value, info)
}
