import type { Hit } from '../pagefind.ts'

/** One of several indexes that are searched as one, as the build tells of it. */
export interface Segment {
  /** Below the folder of the index, without a slash at its end. */
  readonly folder: string
  /** How many records its index counts: those that it holds, and empty ones that even out its average length. */
  readonly counted: number
  /** Kinds with how many records in a row are of each, in the order of the records. */
  readonly kinds: readonly (readonly [kind: string, records: number])[]
}

/** Where a record stands: its segment, and its place there, both from 0. */
export interface Place {
  readonly segment: number
  readonly place: number
}

/** A hit with where its record stands, and a score that compares with those of other segments. */
export interface PlacedHit extends Place {
  readonly hit: Hit
  readonly score: number
}

/**
 * A hit with where its record stands: its name tells.
 *
 * @example
 * placed({ id: '2_1a', … }) // => { segment: 2, place: 46, … }
 */
export function placed(hit: Hit): PlacedHit {
  const cut = hit.id.indexOf('_')
  return {
    hit,
    score: hit.score,
    segment: Number(hit.id.slice(0, cut)),
    place: Number.parseInt(hit.id.slice(cut + 1), 36),
  }
}

/** How many records a segment holds. */
export function recordsIn({ kinds }: Segment): number {
  return kinds.reduce((sum, [, records]) => sum + records, 0)
}
