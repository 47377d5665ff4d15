import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import { InertError } from '../../src/mdx/inert-error.ts'
import { openRenderCache } from '../../src/render/render-cache.ts'
import { exampleArticle, paragraph } from '../mdx/example-article.ts'

let articles = ''
let cache = ''

beforeEach(() => {
  articles = mkdtempSync(join(tmpdir(), 'lectern-articles-'))
  cache = mkdtempSync(join(tmpdir(), 'lectern-cache-'))
  put('b', 'Words of b.')
  put('a', 'Words of a.')
})

afterEach(() => {
  for (const folder of [articles, cache]) rmSync(folder, { recursive: true })
})

function put(slug: string, words: string): void {
  writeFileSync(join(articles, `${slug}.mdx`), checkedMdx(exampleArticle([paragraph(words)])))
}

/** Render all articles, and tell the names of the files kept. */
function renderAll(): string[] {
  const opened = openRenderCache(articles, cache)
  const rendered = opened.slugs.map(opened.article)
  assert.deepEqual(
    rendered.map(({ slug }) => slug),
    opened.slugs,
  )
  opened.prune()
  return readdirSync(cache).sort()
}

test('lists articles in order and renders them', () => {
  const opened = openRenderCache(articles, cache)
  assert.deepEqual(opened.slugs, ['a', 'b'])
  assert.match(opened.article('a').sections[0]?.text ?? '', /^Words of a\.\n/)
})

test('keeps what an article renders to, and takes it from there', () => {
  const kept = renderAll()
  assert.equal(kept.length, 2)
  for (const name of kept) {
    assert.match(name, /^[0-9a-f]{64}\.json$/)
    utimesSync(join(cache, name), 0, 0)
  }
  const first = openRenderCache(articles, cache).article('a')
  assert.deepEqual(renderAll(), kept)
  assert.equal(first.slug, 'a')
})

test('renders an article anew when it changes, and forgets the former', () => {
  const before = renderAll()
  put('a', 'Other words.')
  const after = renderAll()
  assert.equal(after.length, 2)
  assert.equal(after.filter((name) => before.includes(name)).length, 1)
})

test('forgets an article that is gone', () => {
  renderAll()
  rmSync(join(articles, 'b.mdx'))
  assert.equal(renderAll().length, 1)
})

test('takes a damaged file for none', () => {
  const kept = renderAll()
  const fine = openRenderCache(articles, cache).article('a')
  for (const damage of ['', '{"slug":"a"', 'null', '{}', '{"slug":"z","words":1}']) {
    for (const name of kept) writeFileSync(join(cache, name), damage)
    assert.deepEqual(openRenderCache(articles, cache).article('a'), fine)
  }
})

test('an article rendered twice is the same to the byte', () => {
  const fresh = openRenderCache(articles, cache).article('a')
  const kept = openRenderCache(articles, cache).article('a')
  assert.equal(JSON.stringify(kept), JSON.stringify(fresh))
})

test('refuses a link or a folder in the place of an article, and a name that is no slug', () => {
  symlinkSync(join(articles, 'a.mdx'), join(articles, 'c.mdx'))
  assert.throws(() => openRenderCache(articles, cache), /c\.mdx is no plain file/)
  rmSync(join(articles, 'c.mdx'))
  put('C', 'Words.')
  assert.throws(() => openRenderCache(articles, cache), /is named in lower case/)
})

test('says which article is not inert', () => {
  writeFileSync(join(articles, 'a.mdx'), 'export const a = 1')
  const { article } = openRenderCache(articles, cache)
  assert.throws(
    () => article('a'),
    (error) => error instanceof InertError && /a\.mdx: /.test(error.message),
  )
})
