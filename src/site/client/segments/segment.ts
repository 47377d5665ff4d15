/** One of several indexes that are searched as one, as the build tells of it. */
export interface Segment {
  /** Below the folder of the index, without a slash at its end. */
  readonly folder: string
  /** Kinds with how many records in a row are of each, in the order of the records. */
  readonly kinds: readonly (readonly [kind: string, records: number])[]
}

/** Where a record stands: its segment, and its place there, both from 0. */
export interface Place {
  readonly segment: number
  readonly place: number
}

/** How many records a segment holds. */
export function recordsIn({ kinds }: Segment): number {
  return kinds.reduce((sum, [, records]) => sum + records, 0)
}
