import { nameMatch } from './name-match.ts'
import type { Hit } from './pagefind.ts'
import { queryWords } from './query-words.ts'

/** How many of the first hits are looked at: their text is fetched. */
const looked = 20

/** The hits of a query with those in front whose names answer it best; the others keep the order of the index. */
export async function rankHits(hits: readonly Hit[], words: string, most = looked): Promise<Hit[]> {
  const query = queryWords(words)
  const first = await Promise.all(
    hits.slice(0, most).map(async (hit) => ({ hit, match: nameMatch(query, await hit.data()) })),
  )
  return [...first.sort((a, b) => b.match - a.match).map(({ hit }) => hit), ...hits.slice(most)]
}
