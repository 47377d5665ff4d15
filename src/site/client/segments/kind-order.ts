import type { Place, Segment } from './segment.ts'

/** What the kinds of records tell without a further file. */
export interface KindOrder {
  readonly kinds: readonly string[]
  /** Which of the kinds a record is of. */
  readonly kindOf: (place: Place) => number
  /** About where a record would stand in one index of all: kind by kind, and among its kind by its place. */
  readonly orderOf: (place: Place) => number
}

/** Tell kinds and order from how many records in a row are of a kind. */
export function kindOrder(segments: readonly Segment[]): KindOrder {
  const kinds = [...new Set(segments.flatMap((segment) => segment.kinds.map(([kind]) => kind)))]
  const runs = segments.map((segment) => {
    let start = 0
    return segment.kinds.map(([kind, records]) => {
      start += records
      return { kind: kinds.indexOf(kind), start: start - records, records }
    })
  })
  const runOf = ({ segment, place }: Place) =>
    runs[segment]?.find(({ start, records }) => place < start + records)
  return {
    kinds,
    kindOf: (place) => runOf(place)?.kind ?? -1,
    orderOf: (place) => {
      const run = runOf(place)
      return run === undefined ? kinds.length : run.kind + (place.place - run.start) / run.records
    },
  }
}
