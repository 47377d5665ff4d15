/** Where something stands in a capture: lines and columns count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Something that knows where it stands in its capture. */
export interface Placed {
  readonly place: Place
}

/** Lines of a capture, the first and the last included. */
export interface LineRange {
  readonly from: number
  readonly to: number
}
