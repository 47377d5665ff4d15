import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segmentCount, segmentOf, segmentsOfShard } from '../../src/search/segment-rule.ts'
import { isLargeLibrary, searchWeight } from '../../src/site/search-weight.ts'

const homes = Array.from({ length: 4000 }, (_, number) => `/articles/${number}/`)

test('a small library has one segment, and a library twice as large as another never more than twice as many', () => {
  assert.equal(segmentCount(0), 1)
  assert.equal(segmentCount(searchWeight({ articles: 100, papers: 2000, authors: 900 })), 1)
  for (let weight = 1; weight < 1_000_000; weight += 997)
    assert.ok(segmentCount(2 * weight) <= 2 * segmentCount(weight), String(weight))
  assert.equal(segmentCount(searchWeight({ articles: 10_000, papers: 0, authors: 0 })), 2)
  assert.equal(segmentCount(searchWeight({ articles: 10_000, papers: 200_000, authors: 90_000 })), 32)
})

test('long articles are shared out among more segments', () => {
  const size = { articles: 10_000, papers: 0, authors: 0 }
  assert.equal(segmentCount(searchWeight(size, 10_000 * 900)), 2)
  assert.equal(segmentCount(searchWeight(size, 10_000 * 2600)), 8)
  assert.equal(segmentCount(searchWeight(size, 10_000 * 200)), 2)
})

test('a library of several segments is large: its pages say so, and search looks for them', () => {
  for (const size of [
    { articles: 5200, papers: 0, authors: 0 },
    { articles: 0, papers: 12_000, authors: 9000 },
  ]) {
    assert.ok(segmentCount(searchWeight(size)) > 1)
    assert.ok(isLargeLibrary(size))
  }
})

test('every segment holds a fair sample', () => {
  const counts = new Map<number, number>()
  for (const home of homes) counts.set(segmentOf(home, 4), (counts.get(segmentOf(home, 4)) ?? 0) + 1)
  assert.deepEqual([...counts.keys()].sort(), [0, 1, 2, 3])
  for (const count of counts.values()) assert.ok(count > 900 && count < 1100, String(count))
})

test('where a library has grown, each segment becomes two', () => {
  for (const home of homes) assert.equal(segmentOf(home, 8) % 4, segmentOf(home, 4))
})

test('shards share the segments out among them', () => {
  const shared = [0, 1, 2].map((shard) => segmentsOfShard(8, { shard, shards: 3 }))
  assert.deepEqual(
    shared.flat().sort((a, b) => a - b),
    [0, 1, 2, 3, 4, 5, 6, 7],
  )
  assert.deepEqual(segmentsOfShard(1, { shard: 1, shards: 3 }), [])
})
