/** The things at these places of a list; a place outside it is a fault of ours. */
export function pick<T>(list: readonly T[], places: readonly number[]): T[] {
  return places.map((place) => at(list, place))
}

/** The thing at a place of a list; a place outside it is a fault of ours. */
export function at<T>(list: readonly T[], place: number): T {
  const found = list[place]
  if (found === undefined) throw new Error(`The catalogue names place ${place} of a list of ${list.length}`)
  return found
}

/** The thing at a place of a list, or null for no place. */
export function atOrNull<T>(list: readonly T[], place: number | null): T | null {
  return place === null ? null : at(list, place)
}
