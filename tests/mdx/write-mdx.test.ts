import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import { InertError } from '../../src/mdx/inert-error.ts'
import { readMdx } from '../../src/mdx/read-mdx.ts'
import { writeMdx } from '../../src/mdx/write-mdx.ts'
import type { Block } from '../../src/model/article.ts'
import { text } from '../../src/model/inline.ts'
import { example, exampleArticle, exampleHead, paragraph } from './example-article.ts'

function body(blocks: readonly Block[]): string {
  const mdx = checkedMdx(exampleArticle(blocks))
  return mdx.slice(mdx.indexOf('## A section\n\n') + 14, mdx.indexOf('\n\n<Paper'))
}

function refuses(blocks: readonly Block[], reason: RegExp): void {
  assert.throws(
    () => checkedMdx(exampleArticle(blocks)),
    (error) => error instanceof InertError && reason.test(error.message),
  )
}

test('writes the head first, as YAML', () => {
  assert.ok(
    writeMdx(exampleArticle([])).startsWith('---\ntitle: "An example"\ntopics: []\nsections:\n  - id: '),
  )
})

test('writes papers, figures and mentions as components', () => {
  const mdx = writeMdx(exampleArticle([]))
  assert.ok(mdx.includes('\n<Paper id="an-entry" />\n'))
  assert.ok(mdx.includes('\n<Figure id="a-figure" />\n'))
  assert.ok(mdx.includes('See <Mention paper="a-named-paper">a named paper</Mention>.'))
})

test('escapes what would be code', () => {
  assert.equal(body([paragraph('import os from "os"')]), '&#x69;mport os from "os"')
  assert.equal(body([paragraph('export {x}')]), '&#x65;xport \\{x}')
  assert.equal(body([paragraph('importance of <b>')]), 'importance of \\<b>')
})

test('keeps words that look like nothing as they are', () => {
  const words = 'Plain words (so to speak), at 3.5 % of the cost; “quoted” - and so on.'
  assert.equal(body([paragraph(words)]), words)
})

test('joins texts that touch each other and leaves out empty ones', () => {
  const content = [...text('a*'), { type: 'text', value: '' } as const, ...text('b*')]
  assert.equal(body([{ type: 'paragraph', content }]), 'a\\*b\\*')
})

test('writes tables, task lists, strikethrough and footnotes as GFM', () => {
  const task = (checked: boolean) => ({ type: 'item', checked, blocks: [paragraph('a')] }) as const
  const rows = [
    [text('a'), text('b|c')],
    [text('d'), []],
  ]
  assert.equal(body([{ type: 'table', align: [null, 'right'], rows }]), '| a | b\\|c |\n| - | -: |\n| d | |')
  assert.equal(body([{ type: 'list', ordered: false, items: [task(true), task(false)] }]), '- [x] a\n- [ ] a')
  assert.equal(body([paragraph({ type: 'deletion', children: text('a') })]), '~~a~~')
  assert.equal(
    body([
      paragraph('a', { type: 'footnoteMark', label: 'x' }),
      { type: 'footnote', label: 'x', blocks: [paragraph('b'), paragraph('c')] },
    ]),
    'a[^x]\n\n[^x]: b\n\n    c',
  )
})

test('lets a paragraph be one mention and nothing else', () => {
  const mention = { type: 'mention', paper: example.named, children: text('x') } as const
  const item = { type: 'item', blocks: [paragraph(mention)] } as const
  body([paragraph(mention), paragraph(mention), { type: 'list', ordered: false, items: [item, item] }])
})

test('keeps apart two lists, two quotes and two tables that follow each other', () => {
  const items = [{ type: 'item', blocks: [paragraph('a')] }] as const
  const table: Block = { type: 'table', align: [null], rows: [[text('a')], [text('b')]] }
  const quote: Block = { type: 'quote', blocks: [paragraph('a')] }
  const list: Block = { type: 'list', ordered: false, items }
  body([list, list, list, { ...list, ordered: true }, { ...list, ordered: true }, quote, quote, table, table])
})

test('links that say their own address are the only ones that may come unasked', () => {
  const mdx = checkedMdx(exampleArticle([paragraph('See www.example.org/a_b or a@b.co.')]))
  const [block] = readMdx(mdx).sections[0]?.blocks ?? []
  assert.deepEqual(block, {
    type: 'paragraph',
    content: [
      ...text('See '),
      { type: 'link', url: 'http://www.example.org/a_b', children: text('www.example.org/a_b') },
      ...text(' or '),
      { type: 'link', url: 'mailto:a@b.co', children: text('a@b.co') },
      ...text('.'),
    ],
  })
})

test('refuses what would not read back the same', () => {
  const mention = { type: 'mention', paper: example.named, children: text('x') } as const
  refuses([paragraph('a\u0000b')], /control characters/)
  refuses([paragraph('a\rb')], /control characters|became/)
  refuses([paragraph('a\ud800b')], /became/)
  refuses([{ type: 'paragraph', content: [] }], /became/)
  refuses([paragraph({ type: 'emphasis', children: [] })], /became|no MDX/)
  refuses([paragraph(mention, ' ', mention)], /became/)
  refuses([paragraph('a', { type: 'footnoteMark', label: '1' })], /no footnote|became/)
  refuses([paragraph({ type: 'link', url: 'javascript:x', children: text('a') })], /leads to/)
  refuses([{ type: 'paper', id: 'x" onclick="y' }], /is no paper/)
  refuses([{ type: 'quote', blocks: [{ type: 'paper', id: example.entry }] }], /within a block/)
})

test('refuses a head that its schema does not allow', () => {
  const article = exampleArticle([])
  assert.throws(() => writeMdx({ ...article, head: exampleHead(1, { title: '' }) }), /head is invalid/)
})
