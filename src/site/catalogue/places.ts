import type { Place } from './catalogue.ts'

/** The places of the entries of a list by what names them. */
export function placesBy<T>(list: readonly T[], name: (thing: T) => string): ReadonlyMap<string, Place> {
  return new Map(list.map((thing, place) => [name(thing), place]))
}

/** What a table holds under a name that is known to be in it: the place of a record, or its slug. */
export function known<T>(table: ReadonlyMap<string, T>, name: string): T {
  const found = table.get(name)
  if (found === undefined) throw new Error(`\`${name}\` is missing from the catalogue`)
  return found
}
