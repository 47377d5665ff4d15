import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rebasePage, wayToRoot } from '../../src/host/rebase-page.ts'

for (const [html, moved] of [
  ['<a href="/docs/papers/oak/?a=1&amp;b=2#c">x</a>', '<a href="../../papers/oak/?a=1&amp;b=2#c">x</a>'],
  ['<a href=/docs/>x</a>', '<a href="../../">x</a>'],
  ["<link rel='icon' href='/docs/favicon.svg'>", '<link rel=\'icon\' href="../../favicon.svg">'],
  ['<form action="/docs/search/" method="get"></form>', '<form action="../../search/" method="get"></form>'],
  ['<button data-copy="/docs/papers/oak/cite.bib">', '<button data-copy="../../papers/oak/cite.bib">'],
  ['<script src="/docs/theme.js"></script>', '<script src="../../theme.js"></script>'],
  [
    '<meta http-equiv="refresh" content="0; url=/docs/papers/elm/">',
    '<meta http-equiv="refresh" content="0; url=../../papers/elm/">',
  ],
  [
    '<svg><a href="/docs/venues/icml/"><path d="M0 0"/></a></svg>',
    '<svg><a href="../../venues/icml/"><path d="M0 0"/></a></svg>',
  ],
] as const) {
  test(`${html} becomes relative`, () => assert.equal(rebasePage(html, '/docs/', '../../'), moved))
}

test('everything else stays, byte by byte', () => {
  const html = `<!DOCTYPE html>\r\n<html lang=en><a href="https://example.org/docs/">/docs/ &nbsp;“x”</a><a href="//docs/">
<script type="application/ld+json">{"url":"/docs/papers/"}</script><p title="/docs/">href="/docs/"<!-- <a href="/docs/"> -->
<a href="#top">t</a><a href="mailto:a@example.org">m</a>`
  assert.equal(rebasePage(html, '/docs/', '../'), html)
  assert.equal(rebasePage(html, '/', '../'), html)
})

test('a page may be moved below another path', () => {
  assert.equal(rebasePage('<a href="/papers/">', '/', '/docs/'), '<a href="/docs/papers/">')
})

test('the way to the root is as long as the way from it', () => {
  assert.deepEqual(['index.html', 'papers/index.html', 'papers/oak/index.html'].map(wayToRoot), [
    './',
    '../',
    '../../',
  ])
})
