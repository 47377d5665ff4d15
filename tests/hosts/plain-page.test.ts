import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageFaults } from '../../src/host/page-faults.ts'
import { isPlainlyFaultless } from '../../src/host/plain-page.ts'
import { pagePolicy } from '../../src/site/page-policy.ts'
import { nasties } from '../mdx/nasties.ts'
import { payloads } from '../security/payloads.ts'

/** A page as ours are, with something in its body. */
function page(body: string): string {
  return `<!DOCTYPE html><html lang="en"> <head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${pagePolicy}"><title>Oak</title><script src="/theme.js"></script><link rel="canonical" href="https://example.org/oak/"><script type="application/ld+json">{"a":1}</script><link rel="stylesheet" href="/_astro/a.css"></head> <body><a class="skip-link" href="#main">Skip</a> <form action="/search/" role="search"><button type="submit">Search</button></form><main id="main" tabindex="-1">${body}</main></body></html>`
}

const body =
  '<h1 dir="auto">Oak &amp; elm</h1><p><a href="/papers/oak/#a" data-list="/papers/oak/">Oak</a> <a href="https://example.org/?a=1&amp;b=2" rel="external">x</a></p><svg viewBox="0 0 9 9" role="img"><title id="t">T</title><path d="M0 0"/></svg><blockquote cite="/articles/oak/#b"><p>Elm</p></blockquote>'

test('a page as ours are is plainly faultless', () => {
  assert.ok(isPlainlyFaultless(page(body)))
  assert.deepEqual(pageFaults(page(body)), [])
})

test('what is found plainly faultless, a parser finds faultless: whatever is put anywhere in a page', () => {
  const whole = page(body)
  const pieces = [...payloads, ...nasties, ...bits]
  let let_through = 0
  for (const [place, piece] of pieces.entries())
    for (let at = (place * 7) % 11; at <= whole.length; at += 11) {
      for (const html of [
        whole.slice(0, at) + piece + whole.slice(at),
        whole.slice(0, at) + piece + whole.slice(at + 9),
      ]) {
        if (!isPlainlyFaultless(html)) continue
        let_through++
        assert.deepEqual(pageFaults(html), [], html)
      }
    }
  assert.ok(let_through > 1000, `${let_through} pages were let through`)
})

/** What takes a tag, an attribute or a text to its end, or begins one. */
const bits = [
  '"',
  "'",
  '<',
  '>',
  '/',
  '=',
  ' ',
  '&',
  '</p>',
  '<p>',
  '<!--',
  '-->',
  '</script>',
  '<svg>',
  '</title>',
  '<table>',
  ' src="/x"',
  ' style="a"',
  ' href="javascript:x()"',
  '<a href="&#106;avascript:x()">',
  '<a href="/\\x">',
  '<a href="//x">',
  '<a HREF="javascript:x()">',
  '<a href="/a" href="javascript:x()">',
  '<link rel="preload" href="https://x/">',
  '<meta http-equiv="refresh" content="0; url=https://x/">',
  '<script type="module" src="/a.js"></script>',
  '<script src="/a.js">x()</script>',
  '<textarea>',
  '<select>',
  '<template>',
  '<noscript>',
  '<style>',
  '<math>',
  '<plaintext>',
  '\0',
  '\f',
  '\r',
  '\t',
]
