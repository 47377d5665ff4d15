import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InertError } from '../../src/mdx/inert-error.ts'
import { readMdx } from '../../src/mdx/read-mdx.ts'
import { writeHead } from '../../src/mdx/write-head.ts'
import type { Head } from '../../src/model/head.ts'
import { exampleHead } from './example-article.ts'

const rest =
  '<Paper id="an-entry" />\n\n<Mention paper="a-named-paper">x</Mention>\n\n<Figure id="a-figure" />\n'

function file(body: string, changes: Partial<Head> = {}): string {
  return `---\n${writeHead(exampleHead(1, changes))}---\n\n## A section\n\n${rest}\n${body}\n`
}

function refuses(text: string, reason: RegExp): void {
  assert.throws(
    () => readMdx(text),
    (error) => error instanceof InertError && reason.test(error.message),
  )
}

/** What no article may hold, with the reason that is given. */
const refused: readonly (readonly [body: string, reason: RegExp])[] = [
  ['import os from "os"', /Line \d+: An article must not hold an import or export statement/],
  ['export const a = 1', /import or export statement/],
  ['{process.exit()}', /an expression/],
  ['a {1 + 1} b', /an expression/],
  ['{/* hidden */}', /an expression/],
  ['<script>alert(1)</script>', /component `script`/],
  ['<div>\n\na\n\n</div>', /component `div`/],
  ['a <b>b</b>', /component `b`/],
  ['<></>', /component/],
  ['</p>', /no MDX/],
  ['<!-- hidden -->', /no MDX/],
  ['<Unknown />', /component `Unknown`/],
  ['<constructor />', /component `constructor`/],
  ['<Figure />', /takes one attribute, `id`/],
  ['<Figure id />', /no literal string/],
  ['<Figure id={secret} />', /no literal string/],
  ['<Figure id={1} />', /no literal string/],
  ['<Figure {...props} />', /takes one attribute/],
  ['<Figure id="a" onclick="b" />', /takes one attribute/],
  ['<Figure file="a" />', /takes no `file`/],
  ['<Figure id="a-figure">words</Figure>', /holds text/],
  ['- <Figure id="a-figure" />', /stands within a block/],
  ['a <Paper id="an-entry" />', /stands within a line/],
  ['<Mention paper="an-entry">[a](https://example.org/)</Mention> b', /A link stands within a link/],
  ['[<Mention paper="an-entry">a</Mention>](https://example.org/)', /A mention stands within a link/],
  ['<Mention paper="nobody">a</Mention>', /`nobody` is no paper/],
  ['<Figure id="another" />', /`another` is no figure/],
  ['<Figure id="a-figure" />', /stands twice/],
  ['<Paper id="an-entry" />', /stands twice/],
  ['![a](https://example.org/a.png)', /must not hold image/],
  ['[a](javascript:alert)', /leads to `javascript:alert`/],
  ['[a](data:text/html,x)', /leads to `data:/],
  ['[a](/local)', /leads to/],
  ['[a](//example.org)', /leads to/],
  ['[a](https://example.org/ "title")', /has a title/],
  ['[a][b]\n\n[b]: https://example.org/', /linkReference|definition/],
  ['a\\\nb', /a hard line break/],
  ['# Title', /depth 1/],
  ['## Another section', /lists 1 sections, the body has 2/],
  ['```js {1}\na\n```', /more than a language/],
  ['3. a', /starts at 3/],
  ['[^a]: b\n\n[^a]: c', /stands twice/],
]

for (const [body, reason] of refused) {
  test(`refuses ${JSON.stringify(body)}`, () => refuses(file(body), reason))
}

test('reads the file that the refused texts are put into', () => {
  const { sections } = readMdx(file('Words.'))
  assert.equal(sections[0]?.blocks.length, 4)
})

test('says on which line the refused text stands', () => {
  const text = file('{1}')
  const line = text.split('\n').indexOf('{1}') + 1
  refuses(text, new RegExp(`^Line ${line}: `))
})

test('refuses a file without a head', () => {
  refuses('Words.', /head is missing/)
  refuses('+++\na = 1\n+++\n\nWords.', /head is missing/)
})

test('refuses keys that the head does not have', () => {
  for (const key of [
    'layout: "../evil.astro"',
    'slug: "x"',
    'draft: true',
    'constructor: 1',
    '__proto__: {}',
  ]) {
    refuses(file('Words.').replace('---\n', `---\n${key}\n`), /head is invalid/)
  }
})

test('refuses a head that is no YAML, or has a key twice', () => {
  refuses(file('Words.').replace('---\n', '---\n"\n'), /no YAML/)
  refuses(file('Words.').replace('---\n', '---\ntitle: "twice"\n'), /no YAML/)
  refuses(file('Words.').replace('---\n', '---\ntopics: &a []\nsections: *a\n'), /no YAML/)
})

test('refuses a head that the body does not bear out', () => {
  const [paper] = exampleHead(0).papers
  assert.ok(paper)
  const papers = [...exampleHead(0).papers, { ...paper, id: 'nowhere' }]
  refuses(file('', { papers }), /`nowhere` is a paper that nothing names/)
  const figures = [{ id: 'a-figure', papers: [], line: 1 }]
  refuses(file('', { figures: [...figures, { id: 'unplaced', papers: [], line: 1 }] }), /has no place/)
  refuses(file('', { figures: [{ id: 'a-figure', papers: ['nobody'], line: 1 }] }), /`nobody` is no paper/)
  refuses(file('', { sections: [{ id: 'an-entry', line: 1 }] }), /stands twice/)
})

test('makes no link in the words of a mention', () => {
  const { sections } = readMdx(file('<Mention paper="an-entry">www.example.org</Mention> a'))
  assert.deepEqual(sections[0]?.blocks[3], {
    type: 'paragraph',
    content: [
      { type: 'mention', paper: 'an-entry', children: [{ type: 'text', value: 'www.example.org' }] },
      { type: 'text', value: ' a' },
    ],
  })
})
