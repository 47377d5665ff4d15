/** The things before and after one in a list. */
export interface Neighbours<T> {
  readonly before: T | null
  readonly after: T | null
}

/** Every thing of a list with its neighbours, in one pass. */
export function withNeighbours<T>(things: readonly T[]): (Neighbours<T> & { readonly thing: T })[] {
  return things.map((thing, place) => ({
    thing,
    before: things[place - 1] ?? null,
    after: things[place + 1] ?? null,
  }))
}
