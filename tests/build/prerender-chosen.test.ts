import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chosenPages, pagesToldBy } from '../../src/build/prerender-chosen.ts'

const all = [
  { pathname: '/' },
  { pathname: '/papers/oak/', cacheKey: 'a' },
  { pathname: '/papers/elm', cacheKey: 'b' },
  { pathname: '/topics/trees/', cacheKey: 'c' },
]

test('what stands under the same key is not built again', () => {
  const kept = { '/papers/oak/': 'a', '/papers/elm/': 'old', '/gone/': 'x' }
  const order = { kept, notes: true, share: 0, shares: 1 }
  assert.deepEqual(
    chosenPages(all, order).map(({ pathname }) => pathname),
    ['/', '/papers/elm', '/topics/trees/'],
  )
})

test('every page is in one share', () => {
  const shares = [0, 1, 2].map((share) => chosenPages(all, { kept: {}, notes: false, share, shares: 3 }))
  assert.deepEqual(
    shares
      .flat()
      .map(({ pathname }) => pathname)
      .sort(),
    all.map(({ pathname }) => pathname).sort(),
  )
})

test('other lines of the output tell of no pages', () => {
  assert.equal(pagesToldBy('lectern: 100 pages more'), 100)
  assert.equal(pagesToldBy('12:00:00 ├─ /papers/oak/index.html'), 0)
})
