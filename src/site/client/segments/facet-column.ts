import type { Place } from './segment.ts'

/** The values of one facet in a segment, as the build writes them. */
export interface WrittenColumn {
  readonly values: readonly string[]
  /** For every record the places of its own among the values; a single one stands alone. */
  readonly of: readonly (number | readonly number[])[]
}

/** The values of one facet in all segments. */
export interface FacetColumn {
  /** Calls with each value of a record, by its place among all values. */
  readonly each: (place: Place, call: (value: number) => void) => void
  readonly values: readonly string[]
}

/** Join what segments hold of a facet, whose lists of values differ. */
export function joinColumns(written: readonly WrittenColumn[]): FacetColumn {
  const values = [...new Set(written.flatMap((column) => column.values))]
  const places = new Map(values.map((value, place) => [value, place]))
  const columns = written.map((column) => ({
    of: column.of,
    known: column.values.map((value) => places.get(value) ?? 0),
  }))
  return {
    values,
    each: ({ segment, place }, call) => {
      const column = columns[segment]
      const own = column?.of[place]
      if (column === undefined || own === undefined) return
      if (typeof own === 'number') call(column.known[own] ?? 0)
      else for (const value of own) call(column.known[value] ?? 0)
    },
  }
}
