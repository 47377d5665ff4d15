import { isExact, type MendedWords, mendWords } from './mend-words.ts'
import type { Answer, Counts, Hit, Question, SearchEngine } from './pagefind.ts'
import { rankHits } from './rank-hits.ts'
import type { SearchIndex } from './search-index.ts'
import { searchSome } from './search-some.ts'
import { type Facet, facets, type SearchState } from './search-state.ts'

/** What a search found, with the counts to show beside each facet. */
export interface SearchOutcome {
  /** The words as they were put to the index. */
  readonly asked: MendedWords
  readonly hits: readonly Hit[]
  /** Whether no record has all of the words, and these have some of them. */
  readonly someWords: boolean
  /** For each facet, how many hits each value would leave with the other facets as they are. */
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>
}

/** Run a search with its filters, its order and the counts of every facet. */
export async function runSearch(index: SearchIndex, state: SearchState): Promise<SearchOutcome> {
  const { pagefind } = index
  const [asked] = await Promise.all([
    mendWords(index, state.words),
    pagefind.filters(), // Without this the index does not count.
  ])
  const words = asked.words || null
  const all = await pagefind.search(words, { filters: filtersOf(state) })
  const counts = await Promise.all(facets.map((facet) => facetCounts(pagefind, words, state, facet, all)))
  const hits = await sortedHits(pagefind, words, state, all)
  const some =
    hits.length > 0 || isExact(asked.words) ? [] : await searchSome(pagefind, asked.words, filtersOf(state))
  return {
    asked,
    hits: hits.length > 0 ? hits : some,
    someWords: some.length > 0,
    counts: { kind: counts[0] ?? {}, venue: counts[1] ?? {}, year: counts[2] ?? {}, topic: counts[3] ?? {} },
  }
}

async function sortedHits(
  pagefind: SearchEngine,
  words: string | null,
  state: SearchState,
  all: Answer,
): Promise<readonly Hit[]> {
  if (state.sorting !== 'relevance') return (await pagefind.search(words, sortedQuestion(state))).results
  return words === null ? all.results : rankHits(all.results, words)
}

/** The filters of a search, some facet perhaps left open. */
function filtersOf({ chosen }: SearchState, open?: Facet): NonNullable<Question['filters']> {
  const set = facets.filter((facet) => facet !== open && chosen[facet].length > 0)
  return Object.fromEntries(set.map((facet) => [facet, { any: chosen[facet] }]))
}

function sortedQuestion(state: SearchState): Question {
  return { filters: filtersOf(state), sort: { year: state.sorting === 'newest' ? 'desc' : 'asc' } }
}

async function facetCounts(
  pagefind: SearchEngine,
  words: string | null,
  state: SearchState,
  facet: Facet,
  all: Answer,
): Promise<Counts[string]> {
  const open =
    state.chosen[facet].length === 0
      ? all
      : await pagefind.search(words, { filters: filtersOf(state, facet) })
  return open.filters[facet] ?? {}
}
