import { parseArgs } from 'node:util'
import { openSite } from '../tests/browser/open-site.ts'
import { evaluateSearch } from '../tests/search/evaluate-search.ts'
import { querySet } from '../tests/search/query-set.ts'
import { searchers } from '../tests/search/searchers.ts'

const help = `npm run evaluate-search -- [options]

Put the queries of tests/search/queries.json to the search of the site in dist, and to the same index with the ranking
it comes with. LECTERN_DIST names another folder.

  --misses   name the queries for which something else came first`

const { values } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})
if (values.help) console.log(help)
else await printEvaluations(values.misses)

async function printEvaluations(withMisses: boolean): Promise<void> {
  const site = await openSite()
  const queries = querySet()
  console.log(`${queries.length} queries          mean reciprocal rank   first right`)
  for (const searcher of await searchers(process.env['LECTERN_DIST'] ?? 'dist', site.address)) {
    const { name, reciprocalRank, firstRight, misses } = await evaluateSearch(searcher, queries)
    const share = `${(firstRight * 100).toFixed(1)} %`
    console.log(`${name.padEnd(20)} ${reciprocalRank.toFixed(3).padStart(20)} ${share.padStart(13)}`)
    if (!withMisses) continue
    for (const { kind, words, expected, place, first } of misses)
      console.log(
        `  ${kind}: ${words}\n    ${place ?? 'not found'}: ${expected}\n    1: ${first ?? 'nothing'}`,
      )
  }
  await site.close()
}
