import type { Query } from './query-set.ts'
import type { Searcher } from './searchers.ts'

/** How well a searcher answers a set of queries. */
export interface Evaluation {
  readonly name: string
  readonly queries: number
  /** Mean of 1 / place of the expected record. */
  readonly reciprocalRank: number
  /** Share of the queries for which it comes first. */
  readonly firstRight: number
  readonly misses: readonly Miss[]
}

/** A query for which something else came first. */
export interface Miss extends Query {
  /** Place of the expected record, from 1; null when it is not among the results looked at. */
  readonly place: number | null
  readonly first: string | null
}

/** Put every query to a searcher. */
export async function evaluateSearch(
  { name, search }: Searcher,
  queries: readonly Query[],
): Promise<Evaluation> {
  let ranks = 0
  const misses: Miss[] = []
  for (const query of queries) {
    const found = await search(query.words)
    const place = found.indexOf(query.expected) + 1
    if (place > 0) ranks += 1 / place
    if (place !== 1) misses.push({ ...query, place: place || null, first: found[0] ?? null })
  }
  const count = queries.length
  return {
    name,
    queries: count,
    reciprocalRank: ranks / count,
    firstRight: (count - misses.length) / count,
    misses,
  }
}
