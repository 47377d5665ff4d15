import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '../../src/model/article.ts'
import type { Head } from '../../src/model/head.ts'
import { type Mention, text } from '../../src/model/inline.ts'
import { renderArticle } from '../../src/render/render-article.ts'
import { example, exampleArticle, paragraph } from '../mdx/example-article.ts'

function mention(paper: string, words = 'words'): Mention {
  return { type: 'mention', paper, children: text(words) }
}

/** The HTML of the blocks alone. */
function html(...blocks: readonly Block[]): string {
  const [, part] = renderArticle('a', exampleArticle(blocks)).parts
  assert.equal(part?.type, 'html')
  return part.html
}

function mentions(blocks: readonly Block[], head: Partial<Head> = {}) {
  return renderArticle('a', exampleArticle(blocks, { head })).mentions
}

test('cuts an article at headings, papers and figures', () => {
  const { parts } = renderArticle('a', {
    ...exampleArticle([paragraph('One.'), paragraph('Two.')], { heading: text('A & B') }),
    lead: [paragraph('Before.')],
  })
  assert.deepEqual(parts, [
    { type: 'html', html: '<p>Before.</p>' },
    { type: 'heading', depth: 2, id: 'section-1', html: 'A &#x26; B' },
    { type: 'html', html: '<p>One.</p>\n<p>Two.</p>' },
    { type: 'paper', id: 'an-entry' },
    {
      type: 'html',
      html: '<p>See <a class="mention" href="paper:a-named-paper" id="a-named-paper">a named paper</a>.</p>',
    },
    { type: 'figure', id: 'a-figure' },
  ])
})

test('draws marks within a line', () => {
  const marked = [
    { type: 'emphasis', children: text('a') },
    { type: 'strong', children: text('b') },
    { type: 'deletion', children: text('c') },
    { type: 'code', value: '<d>' },
  ] as const
  const drawn = '<em>a</em><strong>b</strong><del>c</del><code>&#x3C;d></code>'
  assert.equal(html(paragraph(...marked)), `<p>${drawn}</p>`)
})

test('links lead out without telling from where', () => {
  const link = { type: 'link', url: 'https://example.org/?a&b="', children: text('a') } as const
  const href = 'https://example.org/?a&#x26;b=&#x22;'
  assert.equal(html(paragraph(link)), `<p><a href="${href}" rel="noopener noreferrer">a</a></p>`)
})

test('draws a table in a region that can be scrolled', () => {
  const table: Block = {
    type: 'table',
    align: [null, 'right'],
    rows: [
      [[], text('b')],
      [text('c'), text('d')],
    ],
  }
  assert.equal(
    html(table),
    '<div class="table" role="region" tabindex="0" aria-label="Table"><table>' +
      '<thead><tr><td></td><th scope="col" class="align-right">b</th></tr></thead>' +
      '<tbody><tr><td>c</td><td class="align-right">d</td></tr></tbody></table></div>',
  )
})

test('draws lists, tasks, quotes, code and rules', () => {
  const item = (checked?: boolean) =>
    ({ type: 'item', ...(checked === undefined ? {} : { checked }), blocks: [paragraph('a')] }) as const
  assert.equal(html({ type: 'list', ordered: true, items: [item()] }), '<ol><li>a</li></ol>')
  assert.equal(
    html({ type: 'list', ordered: false, items: [item(true), item(false)] }),
    '<ul class="tasks"><li><input type="checkbox" checked disabled aria-label="Done"> a</li>' +
      '<li><input type="checkbox" disabled aria-label="Done"> a</li></ul>',
  )
  assert.equal(
    html({
      type: 'list',
      ordered: false,
      items: [{ type: 'item', blocks: [paragraph('a'), paragraph('b')] }],
    }),
    '<ul><li><p>a</p>\n<p>b</p>\n</li></ul>',
  )
  assert.equal(html({ type: 'quote', blocks: [paragraph('a')] }), '<blockquote><p>a</p>\n</blockquote>')
  assert.equal(
    html({ type: 'code', language: 'js', value: 'a < b\n' }),
    '<pre tabindex="0"><code class="language-js">a &#x3C; b\n</code></pre>',
  )
  assert.equal(html({ type: 'rule' }), '<hr>')
})

test('collects footnotes at the end, numbered by their first marks, each with links back', () => {
  const mark = (label: string) => ({ type: 'footnoteMark', label }) as const
  const { parts } = renderArticle(
    'a',
    exampleArticle([
      paragraph('a', mark('y'), ' b', mark('x'), ' c', mark('y')),
      { type: 'footnote', label: 'x', blocks: [paragraph('X')] },
      { type: 'footnote', label: 'y', blocks: [paragraph('Y')] },
    ]),
  )
  const drawn = JSON.stringify(parts.map((part) => ('html' in part ? part.html : '')))
  const links = [...drawn.matchAll(/(id|href)=\\"(#?note-[^"\\]*)\\"/g)].map(([, , value]) => value)
  const body = ['note-mark-1', '#note-1', 'note-mark-2', '#note-2', 'note-mark-1-2', '#note-1']
  const end = ['note-1', '#note-mark-1', '#note-mark-1-2', 'note-2', '#note-mark-2']
  assert.deepEqual(links, [...body, ...end])
  assert.deepEqual(parts.at(-1)?.type, 'html')
  const labels = [...drawn.matchAll(/aria-label=\\"(Back[^"\\]*)\\"/g)].map(([, label]) => label)
  assert.equal(new Set(labels).size, 3)
})

test('ids of footnotes keep clear of those of sections', () => {
  const sections = [{ id: 'note-1', line: 1 }]
  const { parts } = renderArticle(
    'a',
    exampleArticle(
      [
        paragraph('a', { type: 'footnoteMark', label: 'x' }),
        { type: 'footnote', label: 'x', blocks: [paragraph('X')] },
      ],
      { head: { sections } },
    ),
  )
  const last = parts.at(-1)
  assert.ok(last?.type === 'html' && last.html.includes('<li id="note-1-2">'))
})

test('tells the words of a section, of its papers and of its figures, never glued together', () => {
  const table: Block = { type: 'table', align: [null, null], rows: [[text('One'), text('Two')]] }
  const list: Block = {
    type: 'list',
    ordered: false,
    items: [
      { type: 'item', blocks: [paragraph('a')] },
      { type: 'item', blocks: [paragraph('b')] },
    ],
  }
  const { sections, words } = renderArticle('a', exampleArticle([paragraph('First.'), table, list]))
  const lines = ['First.', 'One Two', 'a', 'b', 'An entry', 'Ada Lovelace', 'See a named paper.', 'A caption']
  assert.equal(sections[0]?.text, lines.join('\n'))
  assert.equal(sections[0]?.definition, 'First.')
  assert.equal(words, 17)
})

test('a section that begins otherwise defines nothing', () => {
  const { sections } = renderArticle('a', exampleArticle([{ type: 'rule' }, paragraph('Later.')]))
  assert.equal(sections[0]?.definition, null)
})

test('an entry has the paragraph that follows, unless that names only other papers', () => {
  const rest = { section: 'section-1', anchor: example.entry, paper: example.entry, kind: 'entry' }
  assert.deepEqual(mentions([])[0], { ...rest, passage: '' })
  const blocks = [
    paragraph('Said of it.'),
    paragraph('More on ', mention(example.entry, 'it'), '.'),
    paragraph('Else.'),
  ]
  const article = exampleArticle([])
  const [section] = article.sections
  assert.ok(section)
  const [entry, ...others] = section.blocks
  assert.ok(entry)
  const sections = [{ ...section, blocks: [entry, ...blocks, ...others] }]
  const [found] = renderArticle('a', { ...article, sections }).mentions
  assert.deepEqual(found, { ...rest, passage: 'Said of it.\nMore on it.' })
})

test('the first place in prose of a paper without an entry has its id, later ones have their own', () => {
  const twice = paragraph(mention(example.named), ' and ', mention(example.named), '.')
  const found = mentions([twice, paragraph('Of ', mention(example.entry), '.')])
  assert.deepEqual(
    found.map(({ paper, kind, anchor, passage }) => [paper, kind, anchor, passage]),
    [
      ['a-named-paper', 'prose', 'a-named-paper', 'words and words.'],
      ['an-entry', 'prose', 'an-entry-2', 'Of words.'],
      ['an-entry', 'entry', 'an-entry', ''],
      ['a-named-paper', 'prose', 'a-named-paper-2', 'See a named paper.'],
    ],
  )
})

test('a caption leads to its figure', () => {
  const figures = [{ id: example.figure, caption: 'From An entry.', papers: [example.entry], line: 1 }]
  assert.deepEqual(mentions([], { figures }).at(-1), {
    paper: example.entry,
    kind: 'caption',
    section: 'section-1',
    anchor: example.figure,
    passage: 'From An entry.',
  })
})

test('a mention in a table has its row, one in a heading has the heading', () => {
  const rows = [[text('a'), [mention(example.entry)]]]
  const article = exampleArticle([{ type: 'table', align: [null, null], rows }], {
    heading: [...text('On '), mention(example.named)],
  })
  const [heading, row] = renderArticle('a', article).mentions
  assert.equal(heading?.passage, 'On words')
  assert.equal(row?.passage, 'a words')
})

test('before the first heading there is no section', () => {
  const article = { ...exampleArticle([]), lead: [paragraph('Of ', mention(example.entry), '.')] }
  const rendered = renderArticle('a', article)
  assert.equal(rendered.mentions[0]?.section, null)
  assert.equal(rendered.lead, 'Of words.')
})
