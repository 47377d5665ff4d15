/** The facets of the index, in the order in which they are shown. */
export const facets = ['kind', 'venue', 'year', 'topic'] as const

export type Facet = (typeof facets)[number]
export type Sorting = 'relevance' | 'newest' | 'oldest'

/** All that a search page shows follows from this, and it stands in the address. */
export interface SearchState {
  readonly words: string
  readonly chosen: Readonly<Record<Facet, readonly string[]>>
  readonly sorting: Sorting
}

/**
 * Read a search from the query of an address.
 *
 * @example
 * readState(new URLSearchParams('q=graph&year=2022')).chosen.year // => ['2022']
 */
export function readState(query: URLSearchParams): SearchState {
  const values = (facet: Facet) => [...new Set(query.getAll(facet).filter((value) => value !== ''))]
  const sorting = query.get('sort')
  return {
    words: query.get('q') ?? '',
    chosen: { kind: values('kind'), venue: values('venue'), year: values('year'), topic: values('topic') },
    sorting: sorting === 'newest' || sorting === 'oldest' ? sorting : 'relevance',
  }
}

/** The query of the address that stands for a search; what is not set is left out. */
export function writeState({ words, chosen, sorting }: SearchState): URLSearchParams {
  const query = new URLSearchParams()
  if (words.trim() !== '') query.set('q', words.trim())
  for (const facet of facets) for (const value of chosen[facet]) query.append(facet, value)
  if (sorting !== 'relevance') query.set('sort', sorting)
  return query
}

/** The same search with some values of a facet in place of those chosen. */
export function choose(state: SearchState, facet: Facet, values: readonly string[]): SearchState {
  return { ...state, chosen: { ...state.chosen, [facet]: values } }
}

/** Whether any facet is narrowed. */
export function isNarrowed({ chosen }: SearchState): boolean {
  return facets.some((facet) => chosen[facet].length > 0)
}

/** Whether there is anything to search for. */
export function isBlank(state: SearchState): boolean {
  return state.words.trim() === '' && !isNarrowed(state)
}
