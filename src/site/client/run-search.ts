import type { Answer, Counts, Hit, Pagefind, Question } from './pagefind.ts'
import { type Facet, facets, type SearchState } from './search-state.ts'

/** What a search found, with the counts to show beside each facet. */
export interface SearchOutcome {
  readonly hits: readonly Hit[]
  /** For each facet, how many hits each value would leave with the other facets as they are. */
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>
}

/** Run a search with its filters, its order and the counts of every facet. */
export async function runSearch(pagefind: Pagefind, state: SearchState): Promise<SearchOutcome> {
  await pagefind.filters() // Without this the index does not count.
  const words = state.words.trim() || null
  const all = await pagefind.search(words, { filters: filtersOf(state) })
  const sorted = state.sorting === 'relevance' ? all : await pagefind.search(words, sortedQuestion(state))
  const counts = await Promise.all(facets.map((facet) => facetCounts(pagefind, state, facet, all)))
  return {
    hits: sorted.results,
    counts: { kind: counts[0] ?? {}, venue: counts[1] ?? {}, year: counts[2] ?? {}, topic: counts[3] ?? {} },
  }
}

/** The filters of a search, some facet perhaps left open. */
export function filtersOf({ chosen }: SearchState, open?: Facet): NonNullable<Question['filters']> {
  const set = facets.filter((facet) => facet !== open && chosen[facet].length > 0)
  return Object.fromEntries(set.map((facet) => [facet, { any: chosen[facet] }]))
}

function sortedQuestion(state: SearchState): Question {
  return { filters: filtersOf(state), sort: { year: state.sorting === 'newest' ? 'desc' : 'asc' } }
}

async function facetCounts(
  pagefind: Pagefind,
  state: SearchState,
  facet: Facet,
  all: Answer,
): Promise<Counts[string]> {
  const open =
    state.chosen[facet].length === 0
      ? all
      : await pagefind.search(state.words.trim() || null, { filters: filtersOf(state, facet) })
  return open.filters[facet] ?? {}
}
