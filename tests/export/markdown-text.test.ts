import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PhrasingContent, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { markdownText } from '../../src/export/markdown/markdown-text.ts'
import { arbitraryText } from '../mdx/arbitrary-text.ts'
import { nasties } from '../mdx/nasties.ts'

/** Prose, most of which is written without a look at its characters, and any other text. */
const anyText = fc.oneof(
  arbitraryText,
  fc.constantFrom(...nasties),
  fc
    .array(fc.constantFrom('Oak', 'trees', 'ice', '12.', '(a)', 'www.', 'https://', 'a-b', '–', ';', '?'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((words) => words.join(' ')),
)

test('text is written as the serialiser would write it, wherever it stands', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const nodes = places(one, other)
      assert.equal(markdownText(nodes), withoutShortcut(nodes))
    }),
    { numRuns: 1000, seed: 20260101 },
  )
})

function places(one: string, other: string): RootContent[] {
  const [first, second]: PhrasingContent[] = [
    { type: 'text', value: one },
    { type: 'text', value: other },
  ]
  if (first === undefined || second === undefined) return []
  const link: PhrasingContent = { type: 'link', url: '/oak/', children: [second] }
  const paragraph = (...children: PhrasingContent[]) => ({ type: 'paragraph', children }) as const
  return [
    { type: 'heading', depth: 2, children: [first] },
    paragraph(first),
    paragraph(link, first, link),
    paragraph(first, { type: 'emphasis', children: [second] }, first),
    paragraph({ type: 'strong', children: [first] }, { type: 'break' }, second),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [paragraph(first, second)] }],
    },
    {
      type: 'table',
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [first] },
            { type: 'tableCell', children: [second] },
          ],
        },
      ],
    },
    { type: 'blockquote', children: [paragraph(first)] },
  ]
}

function withoutShortcut(children: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      emphasis: '*',
      rule: '-',
      resourceLink: true,
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    },
  )
}
