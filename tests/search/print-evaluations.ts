import { openSite } from '../browser/open-site.ts'
import { type Evaluation, evaluateSearch } from './evaluate-search.ts'
import { querySet } from './query-set.ts'
import { searchers } from './searchers.ts'

/** Put the queries to the search of the built site, and to the same index with the ranking it comes with, and print both. */
export async function printEvaluations(withMisses: boolean): Promise<void> {
  const site = await openSite()
  try {
    const queries = querySet()
    console.log(`${`${queries.length} queries`.padEnd(16)} mean reciprocal rank   first right`)
    for (const searcher of await searchers(process.env['LECTERN_DIST'] ?? 'dist', site.address)) {
      printEvaluation(await evaluateSearch(searcher, queries), withMisses)
    }
  } finally {
    await site.close()
  }
}

function printEvaluation(
  { name, reciprocalRank, firstRight, misses }: Evaluation,
  withMisses: boolean,
): void {
  const share = `${(firstRight * 100).toFixed(1)} %`
  console.log(`${name.padEnd(16)} ${reciprocalRank.toFixed(3).padStart(20)} ${share.padStart(13)}`)
  if (!withMisses) return
  for (const { kind, words, expected, place, first } of misses)
    console.log(`  ${kind}: ${words}\n    ${place ?? 'not found'}: ${expected}\n    1: ${first ?? 'nothing'}`)
}
