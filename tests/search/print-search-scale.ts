import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchSearchIndex, type IndexBench } from '../../src/bench/bench-search-index.ts'
import { benchQueries } from '../../src/bench/synthetic-records.ts'
import { firstLargeSearch } from '../browser/budgets.ts'
import { measureSearch, type SearchCost } from './measure-search.ts'

/** Libraries that are indexed and searched, unless one is asked for. */
const sizes = [1000, 10_000]

/** What to measure. */
export interface SearchScale {
  /** Instead of the usual sizes. */
  readonly articles: number | null
  /** Whether their papers and people are indexed too. */
  readonly whole: boolean
  /** Instead of as many as a build would make. */
  readonly segments: number | null
}

/** Index and search libraries that are made up, and print what it takes. The search page is that of the built site. */
export async function printSearchScale({ articles, whole, segments }: SearchScale): Promise<void> {
  const load = loadavg()[0]?.toFixed(1)
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} processors, load ${load} before; Node ${process.version}`,
  )
  for (const size of articles === null ? sizes : [articles]) {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
    try {
      let bench: IndexBench | null = null
      const cost = await measureSearch(
        join(folder, 'site'),
        async (index) => {
          bench = await benchSearchIndex({
            articles: size,
            whole,
            folder: index,
            ...(segments !== null && { segments }),
          })
          printIndex(size, bench)
        },
        benchQueries,
      )
      printCost(cost)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function printIndex(articles: number, { records, segments, cold, changed }: IndexBench): void {
  const megabytes = (value: number | null) => (value === null ? 'unknown' : `${Math.round(value)} MB`)
  console.log(
    [
      `${articles} articles, ${records} records in ${segments} segments`,
      `  indexed in ${cold.seconds.toFixed(1)} s; the largest process ${megabytes(cold.process)}, all together ${megabytes(cold.tree)}`,
      `  one article changed: ${changed.made} segments made in ${changed.seconds.toFixed(1)} s`,
    ].join('\n'),
  )
}

function printCost({ first, queries }: SearchCost): void {
  const budget = firstLargeSearch.toLocaleString('en')
  console.log(
    `  first search: ${first.bytes.toLocaleString('en')} bytes in ${first.requests} requests; its budget at 10,000 articles: ${budget}`,
  )
  for (const { words, results, milliseconds, processor } of queries)
    console.log(
      `  ${words.padEnd(24)} ${String(results).padStart(7)} results ${milliseconds.toFixed(0).padStart(6)} ms, ${processor.toFixed(0).padStart(6)} of processor`,
    )
}
