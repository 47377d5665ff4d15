import type { Counts, Question } from '../pagefind.ts'
import type { KindOrder } from './kind-order.ts'
import type { Place, Segment } from './segment.ts'

/** What records can be narrowed, counted and sorted by: files that the build makes, one for each segment. */
export interface FacetTable {
  /** Whether a record has one of the values of every filter. */
  readonly fits: (filters: NonNullable<Question['filters']>) => (place: Place) => boolean
  /** How many of some records have each value of each facet. */
  readonly count: (places: readonly Place[]) => Counts
  /** The latest year of a record; 0 without one. */
  readonly yearOf: (place: Place) => number
}

/** `facets.json` of a segment: the values of each facet, and for every record the places of its own among them. */
type FacetFile = Readonly<Record<'venue' | 'year' | 'topic', FacetColumn>>

interface FacetColumn {
  readonly values: readonly string[]
  readonly of: readonly (number | readonly number[])[]
}

const facets = ['venue', 'year', 'topic'] as const

/** Fetch what the segments can be narrowed by. */
export async function fetchFacets(
  folder: URL,
  segments: readonly Segment[],
  { kindOf }: KindOrder,
): Promise<FacetTable> {
  const files = await Promise.all(segments.map((segment) => fetchFile(folder, segment)))
  const valuesOf = (facet: string, { segment, place }: Place): readonly string[] => {
    if (facet === 'kind') return [kindOf({ segment, place })]
    const column = files[segment]?.[facet as keyof FacetFile]
    const own = column?.of[place] ?? []
    return (typeof own === 'number' ? [own] : own).map((value) => column?.values[value] ?? '')
  }
  return {
    fits: (filters) => {
      const asked = Object.entries(filters).map(([facet, { any }]) => [facet, new Set(any)] as const)
      return (place) => asked.every(([facet, any]) => valuesOf(facet, place).some((value) => any.has(value)))
    },
    count: (places) =>
      Object.fromEntries(
        ['kind', ...facets].map((facet) => {
          const counts: Record<string, number> = {}
          for (const place of places)
            for (const value of valuesOf(facet, place)) counts[value] = (counts[value] ?? 0) + 1
          return [facet, counts]
        }),
      ),
    yearOf: (place) => valuesOf('year', place).reduce((latest, year) => Math.max(latest, Number(year)), 0),
  }
}

async function fetchFile(index: URL, { folder }: Segment): Promise<FacetFile> {
  const response = await fetch(new URL(`${folder}/facets.json`, index))
  if (!response.ok) throw new Error(`The facets of the search answered ${response.status}.`)
  return response.json()
}
