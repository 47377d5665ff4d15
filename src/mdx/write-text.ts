import type { Text } from 'mdast'
import type { Info, State } from 'mdast-util-to-markdown'
import { isPlainProse } from './plain-prose.ts'

/** Write characters; the search for those to escape, which takes most of the time of writing, is for doubtful text. */
export function writeText({ value }: Text, _parent: unknown, state: State, info: Info): string {
  return isPlainProse(withoutRoundMarks(value)) ? value : state.safe(value, info)
}

/** Without what prose may begin and end with beside a mention, and means nothing either: `In “` before it and `”, which` behind it. */
function withoutRoundMarks(text: string): string {
  const start = /^[”’]?[,.;]? ?/.exec(text)?.[0].length ?? 0
  const quoted = text.endsWith('“') || text.endsWith('‘') ? text.length - 1 : text.length
  return text.slice(start, text[quoted - 1] === ' ' ? quoted - 1 : quoted)
}
