import { nameMatch } from './name-match.ts'
import type { Finding, Hit } from './pagefind.ts'
import { queryWords } from './query-words.ts'

/** A hit whose text has been fetched, with how well its names answer the query. */
export interface RankedHit {
  readonly hit: Hit
  readonly finding: Finding
  readonly match: number
}

/** How many of the first hits are looked at: their text is fetched. */
const looked = 12

/** The hits of a query with those in front whose names answer it best; the others keep the order of the index. */
export async function rankHits(hits: readonly Hit[], words: string): Promise<Hit[]> {
  const first = await rankFirst(hits.slice(0, looked), words)
  return [...first.map(({ hit }) => hit), ...hits.slice(looked)]
}

/** Fetch some hits and put those in front whose names answer the query best. */
export async function rankFirst(hits: readonly Hit[], words: string): Promise<RankedHit[]> {
  const query = queryWords(words)
  const fetched = await Promise.all(hits.map(async (hit) => ({ hit, finding: await hit.data() })))
  return fetched
    .map(({ hit, finding }) => ({ hit, finding, match: nameMatch(query, finding) }))
    .sort((a, b) => b.match - a.match)
}
