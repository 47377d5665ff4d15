import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { markdownToMdast } from 'satteri'
import { unified } from 'unified'
import { markdownFeatures } from '../../src/convert/parse/parse-markdown.ts'

const remark = unified().use(remarkParse).use(remarkGfm)

interface Node {
  readonly type: string
  readonly position?: {
    readonly start: { readonly line: number; readonly column: number }
  }
  readonly children?: readonly Node[]
  readonly [key: string]: unknown
}

/**
 * What `parseMarkdown` may read of a node. Remark says no place of literal addresses, and of the words of a task that of
 * their box.
 */
function comparable(node: Node, reference: Node, task = false): unknown {
  const { position, data: _data, label: _label, children, ...rest } = node
  const told = Object.entries(rest).filter(
    ([key, value]) =>
      value !== null && value !== undefined && value !== false && !(node.type === 'html' && key === 'value'),
  )
  const first = task || (node.type === 'listItem' && typeof reference['checked'] === 'boolean')
  return {
    ...Object.fromEntries(told),
    ...(position && reference.position && !task
      ? { from: position.start.line, column: position.start.column }
      : {}),
    children: children?.map((child, i) =>
      comparable(child, reference.children?.[i] ?? child, first && i === 0),
    ),
  }
}

const parts = [
  ...[
    'A title',
    'some words',
    'é “q” –',
    'i.e. 3 < 4',
    '**bold**',
    '*em*',
    '_a_b_',
    '~~gone~~',
    '`code`',
    '[a](http://b.c/d_e "t")',
  ],
  ...[
    '[ref]',
    '[^1]',
    '![alt](x.png)',
    'www.example.org',
    'https://a.b/c?d=e&f',
    'me@a.org',
    '&amp;',
    '\\*',
    '|',
    '*',
    '_',
    '`',
    '[',
    '](',
  ],
]
const starts = [
  ...[
    '',
    '',
    '',
    '# ',
    '## ',
    '- ',
    '* ',
    '1. ',
    '2) ',
    '> ',
    '    ',
    '  ',
    '- [ ] ',
    '- [x] ',
    '[^1]: ',
    '[ref]: http://x.y',
  ],
  ...['+ ', '  - ', '   1. '],
]
const line = fc
  .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 }))
  .map(([start, words]) => (start === '' ? words.join(' ') : `${start}so ${words.join(' ')}`))
const document = fc
  .array(
    fc.oneof(line, line, fc.constantFrom('', '---', '***', '```', '| a | b |\n|---|---|\n| c | **d** |')),
    { maxLength: 14 },
  )
  .map((lines) => lines.join('\n'))

test('Markdown gives the tree that remark with remark-gfm gives', () => {
  fc.assert(
    fc.property(document, (text) => {
      const expected = remark.parse(text) as unknown as Node
      const given = markdownToMdast(text, { features: markdownFeatures }) as unknown as Node
      assert.deepEqual(comparable(given, expected), comparable(expected, expected))
    }),
    { numRuns: Number(process.env['LECTERN_RUNS'] ?? 1000), seed: 20260101 },
  )
})
