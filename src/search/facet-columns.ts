import { unpacked } from './packed-file.ts'

/** What the records of a segment can be narrowed and sorted by, in their order. */
export interface FacetColumns {
  /** Kinds with how many records in a row are of each. */
  readonly kinds: readonly (readonly [kind: string, records: number])[]
  readonly venue: FacetColumn
  readonly year: FacetColumn
  readonly topic: FacetColumn
}

/** The values of one facet: each once, and for every record the places of its own among them. */
export interface FacetColumn {
  readonly values: readonly string[]
  /** A single place stands alone. */
  readonly of: readonly (number | readonly number[])[]
}

/** The part of a fragment, the file that the index keeps of a record, that is read here. */
interface Fragment {
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
}

/** Gather the facets of records from their fragments. */
export function facetColumns(fragments: readonly Buffer[]): FacetColumns {
  const filters = fragments.map((bytes) => {
    const fragment: Fragment = JSON.parse(unpacked(bytes).toString('utf8'))
    return fragment.filters
  })
  const column = (facet: string) => facetColumn(filters.map((record) => record[facet] ?? []))
  return {
    kinds: runs(filters.map(({ kind }) => kind?.[0] ?? '')),
    venue: column('venue'),
    year: column('year'),
    topic: column('topic'),
  }
}

function facetColumn(records: readonly (readonly string[])[]): FacetColumn {
  const values = [...new Set(records.flat())].sort()
  const places = new Map(values.map((value, place) => [value, place]))
  return {
    values,
    of: records.map((record) => {
      const own = record.map((value) => places.get(value) ?? 0).sort((a, b) => a - b)
      return own.length === 1 ? (own[0] ?? 0) : own
    }),
  }
}

function runs(values: readonly string[]): (readonly [string, number])[] {
  const found: [string, number][] = []
  for (const value of values) {
    const last = found.at(-1)
    if (last?.[0] === value) last[1]++
    else found.push([value, 1])
  }
  return found
}
