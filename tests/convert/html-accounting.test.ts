import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'parse5'
import { capNesting } from '../../src/convert/parse/html/cap-nesting.ts'
import { isText, nodesBelow, type ParentNode } from '../../src/convert/parse/html/element.ts'
import { parseHtml, readDocument } from '../../src/convert/parse/html/parse-html.ts'

/** Letters and figures of a text, sorted: what must be the same however a page is cut up. */
function letters(text: string): string {
  return [...text.normalize('NFKD').toWellFormed()]
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign))
    .sort()
    .join('')
}

function textBelow(parent: ParentNode): string {
  return [...nodesBelow(parent)]
    .filter(isText)
    .map(({ value }) => value)
    .join('')
}

/** Check that all text of a page's body is in a row or in an element that was left out. */
function assertAccounted(source: string): void {
  const document = parse(source, { sourceCodeLocationInfo: true })
  const { rows, dropped } = readDocument(document)
  const body = [...nodesBelow(document)].find(({ nodeName }) => nodeName === 'body')
  if (!body || !('childNodes' in body)) return
  const left = [...nodesBelow(body, (node) => dropped.has(node))]
    .filter((node) => dropped.has(node))
    .map((node) => (isText(node) ? node.value : 'childNodes' in node ? textBelow(node) : ''))
  assert.equal(letters([...rows.map(({ text }) => text), ...left].join('')), letters(textBelow(body)))
}

const word = fc.constantFrom(
  'Ann Lee',
  'Bo Li',
  'a',
  'Reading shadows: How nets see',
  'and',
  'x ',
  ' y',
  '.',
  'We went there.',
  '1',
  '\n',
  'Home',
  'Credit: Jo',
)
const tag = fc.constantFrom(
  'div',
  'p',
  'span',
  'a',
  'b',
  'i',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'article',
  'main',
  'header',
  'footer',
  'nav',
  'aside',
  'section',
  'table',
  'tr',
  'td',
  'th',
  'figure',
  'figcaption',
  'blockquote',
  'pre',
  'code',
  'dl',
  'dt',
  'dd',
  'sup',
  'sub',
  'q',
  'button',
  'form',
  'script',
  'style',
  'svg',
  'math',
  'template',
  'noscript',
  'select',
  'option',
  'x-card',
  'details',
  'summary',
  'caption',
  'cite',
  'label',
)
const attributes = fc.constantFrom(
  '',
  '',
  '',
  ' hidden',
  ' class="related"',
  ' class="caption"',
  ' class="share"',
  ' style="display:none"',
  ' style="white-space:pre"',
  ' href="/a"',
  ' href="https://arxiv.org/abs/1"',
  ' aria-hidden="true"',
  ' role="heading"',
  ' colspan="2" rowspan="3"',
  ' id="comments"',
  ' class="credit"',
)
const part: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 4, arbitrary: fc.tuple(tag, attributes).map(([name, attribute]) => `<${name}${attribute}>`) },
  { weight: 3, arbitrary: tag.map((name) => `</${name}>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<br>',
      '<hr>',
      '<img src="a.png" alt="b">',
      '<!-- note -->',
      '<input value="v">',
    ),
  },
)

test('all text of a page is in a row or left out with a reason, whatever the markup', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => assertAccounted(`<body>${parts.join('')}`)),
    { numRuns: 2000 },
  )
})

test('all text of the fixtures is in a row or left out with a reason', () => {
  const folder = new URL('../fixtures/', import.meta.url)
  for (const name of readdirSync(folder).filter((one) => one.includes('html'))) {
    const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.html'))
    for (const file of files) assertAccounted(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'))
  }
})

test('every line of a row or of an element left out exists', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const source = parts.join('\n')
      const total = source.split('\n').length
      const { rows, discarded } = parseHtml(source)
      for (const { place, endLine } of rows)
        assert.ok(place.line >= 1 && place.line <= endLine && endLine <= total)
      for (const { from, to } of discarded) assert.ok(from >= 1 && from <= to && to <= total)
    }),
    { numRuns: 500 },
  )
})

test('rows and cells of nested tables count as levels of their own', () => {
  const tables = (page: string) => capNesting(page).split('<table>').length - 1
  assert.equal(tables('<table><tr><td>'.repeat(1000)), 100)
  assert.equal(tables('<table><tr><td>a</td></tr></table>'.repeat(1000)), 1000)
})

test('a page nested a hundred thousand times is read', () => {
  for (const tags of [
    '<div>',
    '<b>',
    '<div><b>',
    '<ul><li>',
    '<blockquote><p>',
    '<table><tr><td>',
    '<span class="a">',
  ]) {
    const { rows } = parseHtml(`<body>${tags.repeat(tags === '<div>' ? 100_000 : 20_000)}deep inside`)
    assert.ok(
      rows.some(({ text }) => text.includes('deep inside')),
      tags,
    )
  }
})
