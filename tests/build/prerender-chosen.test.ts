import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedPages, pagesOfShare, pagesToldBy } from '../../src/build/pages/prerender-chosen.ts'

const all = [
  { pathname: '/' },
  { pathname: '/papers/oak/', cacheKey: 'a' },
  { pathname: '/papers/elm', cacheKey: 'b' },
  { pathname: '/topics/trees/', cacheKey: 'c' },
]

test('what stands under the same key is not built again', () => {
  const kept = { '/papers/oak/': 'a', '/papers/elm/': 'old', '/gone/': 'x' }
  assert.deepEqual(
    changedPages(all, kept).map(({ pathname }) => pathname),
    ['/', '/papers/elm', '/topics/trees/'],
  )
})

test('every page is in one share', () => {
  const shares = [0, 1, 2].map((share) => pagesOfShare(all, { share, shares: 3 }))
  assert.deepEqual(
    shares
      .flat()
      .map(({ pathname }) => pathname)
      .sort(),
    all.map(({ pathname }) => pathname).sort(),
  )
})

test('shares are of one size', () => {
  const pages = Array.from({ length: 9000 }, (_, number) => ({ pathname: `/papers/${number.toString(36)}/` }))
  for (const share of [0, 1, 2]) {
    const { length } = pagesOfShare(pages, { share, shares: 3 })
    assert.ok(length > 2800 && length < 3200, String(length))
  }
})

test('other lines of the output tell of no pages', () => {
  assert.equal(pagesToldBy('lectern: 100 pages more'), 100)
  assert.equal(pagesToldBy('12:00:00 ├─ /papers/oak/index.html'), 0)
})
