import type { Counts, Question } from '../pagefind.ts'
import { type FacetColumn, joinColumns, type WrittenColumn } from './facet-column.ts'
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

/** `facets.json` of a segment. */
type FacetFile = Readonly<Record<'venue' | 'year' | 'topic', WrittenColumn>>

/** Fetch what the segments can be narrowed by. */
export async function fetchFacets(
  folder: URL,
  segments: readonly Segment[],
  kinds: KindOrder,
): Promise<FacetTable> {
  const files = await Promise.all(segments.map((segment) => fetchFile(folder, segment)))
  const columns: Readonly<Record<string, FacetColumn>> = {
    kind: { values: kinds.kinds, each: (place, call) => call(kinds.kindOf(place)) },
    venue: joinColumns(files.map(({ venue }) => venue)),
    year: joinColumns(files.map(({ year }) => year)),
    topic: joinColumns(files.map(({ topic }) => topic)),
  }
  return {
    fits: (filters) => {
      const asked = Object.entries(filters).map(([facet, { any }]) => isOneOf(columns[facet], any))
      return (place) => asked.every((fits) => fits(place))
    },
    count: (places) =>
      Object.fromEntries(
        Object.entries(columns).map(([facet, column]) => [facet, countValues(column, places)]),
      ),
    yearOf: (place) => {
      let latest = 0
      columns['year']?.each(place, (value) => {
        latest = Math.max(latest, Number(columns['year']?.values[value]))
      })
      return latest
    },
  }
}

/** Whether a record has one of some values. */
function isOneOf(column: FacetColumn | undefined, any: readonly string[]): (place: Place) => boolean {
  const wanted = new Set(any.map((value) => column?.values.indexOf(value)))
  return (place) => {
    let found = false
    column?.each(place, (value) => {
      found ||= wanted.has(value)
    })
    return found
  }
}

function countValues({ values, each }: FacetColumn, places: readonly Place[]): Counts[string] {
  const counts = new Uint32Array(values.length)
  const count = (value: number) => {
    counts[value] = (counts[value] ?? 0) + 1
  }
  for (const place of places) each(place, count)
  return Object.fromEntries(values.map((value, place) => [value, counts[place] ?? 0]))
}

async function fetchFile(index: URL, { folder }: Segment): Promise<FacetFile> {
  const response = await fetch(new URL(`${folder}/facets.json`, index))
  if (!response.ok) throw new Error(`The facets of the search answered ${response.status}.`)
  return response.json()
}
