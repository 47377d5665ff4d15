import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PaperReference } from '../../../src/site/records.ts'
import { nearPages } from '../../../src/site/view/near-pages.ts'
import { recordPages } from '../../../src/site/view/record-pages.ts'

const papers = (count: number): PaperReference[] =>
  Array.from({ length: count }, (_, place) => ({
    slug: `p${place}`,
    path: `/papers/p${place}/`,
    label: `P${place}`,
    title: `P${place}`,
    authors: [],
    authorsPartial: false,
    venue: null,
    edition: null,
    topics: [],
    year: 2000 + (place % 2),
  }))

test('the papers of a record stand on one page while one can hold them', () => {
  const pages = recordPages(papers(400), '/topics/x/')
  assert.deepEqual(
    pages.map(({ path, items }) => [path, items.length]),
    [['/topics/x/', 400]],
  )
})

test('more papers stand on pages of a hundred, the newest first', () => {
  const pages = recordPages(papers(450), '/topics/x/')
  assert.deepEqual(
    pages.map(({ path, items }) => [path, items.length]),
    [
      ['/topics/x/', 100],
      ['/topics/x/index/2/', 100],
      ['/topics/x/index/3/', 100],
      ['/topics/x/index/4/', 100],
      ['/topics/x/index/5/', 50],
    ],
  )
  const years = pages.flatMap(({ items }) => items.map(({ year }) => year ?? 0))
  assert.deepEqual(
    years,
    years.toSorted((a, b) => b - a),
  )
})

test('of many pages those at hand are offered', () => {
  const numbers = (count: number, current: number) =>
    nearPages(
      Array.from({ length: count }, (_, place) => ({ number: place + 1 })),
      current,
    ).map((page) => page?.number ?? '…')
  assert.deepEqual(numbers(3, 2), [1, 2, 3])
  assert.deepEqual(numbers(12, 5), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  assert.deepEqual(numbers(51, 1), [1, 2, 3, '…', 51])
  assert.deepEqual(numbers(51, 26), [1, '…', 24, 25, 26, 27, 28, '…', 51])
  assert.deepEqual(numbers(51, 4), [1, 2, 3, 4, 5, 6, '…', 51])
  assert.deepEqual(numbers(51, 51), [1, '…', 49, 50, 51])
})
