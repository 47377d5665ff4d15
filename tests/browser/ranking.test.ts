import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Evaluation, evaluateSearch } from '../search/evaluate-search.ts'
import { querySet } from '../search/query-set.ts'
import { searchers } from '../search/searchers.ts'
import { openSite, type Site } from './open-site.ts'

let site: Site
let evaluations: readonly Evaluation[]
before(async () => {
  site = await openSite()
  const all = await searchers(process.env['LECTERN_DIST'] ?? 'dist', site.address)
  evaluations = await Promise.all(all.map((searcher) => evaluateSearch(searcher, querySet())))
})
after(() => site?.close())

for (const name of ['search page', 'search box']) {
  test(`the ${name} puts the right record first for 92 % of the queries, and its mean reciprocal rank is 0.95`, () => {
    const evaluation = evaluations.find((one) => one.name === name)
    assert.ok(evaluation && evaluation.queries >= 120)
    const { firstRight, reciprocalRank, misses } = evaluation
    assert.ok(firstRight >= 0.92 && reciprocalRank >= 0.95, JSON.stringify(misses, null, 1))
  })
}

test('it does better than the index as it comes', () => {
  const [page, , stock] = evaluations
  assert.ok(page && stock && page.reciprocalRank > stock.reciprocalRank)
})
