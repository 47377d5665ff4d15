import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainPath, styledPath } from '../../src/site/styled-path.ts'

const pages = [
  '/',
  '/papers/',
  '/papers/x/',
  '/papers/x/#cite',
  '/search/?q=a/b&year=2024',
  '/papers/index/2/',
]

for (const style of ['directory', 'file', 'index'] as const)
  test(`the address of a page in the style “${style}” tells its path`, () => {
    for (const page of pages) assert.equal(plainPath(styledPath(page, style)), page.replace(/[?#].*/, ''))
  })

test('addresses of pages end as their style says', () => {
  assert.deepEqual(
    pages.map((page) => styledPath(page, 'file')),
    [
      '/',
      '/papers.html',
      '/papers/x.html',
      '/papers/x.html#cite',
      '/search.html?q=a/b&year=2024',
      '/papers/index/2.html',
    ],
  )
  assert.deepEqual(
    pages.slice(0, 4).map((page) => styledPath(page, 'index')),
    ['/index.html', '/papers/index.html', '/papers/x/index.html', '/papers/x/index.html#cite'],
  )
  assert.deepEqual(
    pages.map((page) => styledPath(page, 'directory')),
    pages,
  )
})

test('addresses of files stay', () => {
  for (const path of ['/papers/x/cite.bib', '/feed.xml', '/data/papers.jsonl'])
    for (const style of ['directory', 'file', 'index'] as const) assert.equal(styledPath(path, style), path)
})
