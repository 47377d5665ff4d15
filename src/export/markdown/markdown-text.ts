import type { RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { writeText } from '../../mdx/write-text.ts'

/** Nodes as Markdown with the extensions of GitHub. */
export function markdownText(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    {
      bullet: '-',
      emphasis: '*',
      rule: '-',
      resourceLink: true,
      handlers: { text: writeText },
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    },
  )
}
