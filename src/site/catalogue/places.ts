import type { Place } from './catalogue.ts'

/** The places of the entries of a list by what names them. */
export function placesBy<T>(list: readonly T[], name: (thing: T) => string): ReadonlyMap<string, Place> {
  return new Map(list.map((thing, place) => [name(thing), place]))
}

/** The place of what is known to be in a list. */
export function placeOf(places: ReadonlyMap<string, Place>, name: string): Place {
  const place = places.get(name)
  if (place === undefined) throw new Error(`\`${name}\` is missing from the catalogue`)
  return place
}
