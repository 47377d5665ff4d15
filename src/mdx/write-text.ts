import type { Text } from 'mdast'
import type { Info, State } from 'mdast-util-to-markdown'
import { isPlainProse } from './plain-prose.ts'

/** Write characters; the search for those to escape, which takes most of the time of writing, is for doubtful text. */
export function writeText({ value }: Text, _parent: unknown, state: State, info: Info): string {
  return isPlainProse(value.replace(roundMarks, '')) ? value : state.safe(value, info)
}

// `In “` before a mention and `”, which` behind it: what prose may begin and end with there, and means nothing either
const roundMarks = /^[”’]?[,.;]? ?| ?[“‘]?$/g
