import type { Hit, Question, SearchEngine } from './pagefind.ts'
import { queryWords } from './query-words.ts'

/** The hits of any of the words, those of most of the words first: what is left when no record has all of them. */
export async function searchSome(
  pagefind: SearchEngine,
  words: string,
  filters: NonNullable<Question['filters']>,
): Promise<Hit[]> {
  const asked = queryWords(words).filter((word) => word.length > 1)
  if (asked.length < 2) return []
  const answers = await Promise.all(asked.map((word) => pagefind.search(word, { filters })))
  const found = new Map<string, { readonly hit: Hit; words: number; score: number }>()
  for (const hit of answers.flatMap(({ results }) => results)) {
    const entry = found.get(hit.id) ?? { hit, words: 0, score: 0 }
    entry.words++
    entry.score += hit.score
    found.set(hit.id, entry)
  }
  return [...found.values()].sort((a, b) => b.words - a.words || b.score - a.score).map(({ hit }) => hit)
}
