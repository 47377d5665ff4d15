import { foldKey } from '../../model/fold.ts'

/**
 * Things in the order of their texts, by folded form and then by code units: the same on every machine, whatever its
 * language, and whatever order the things come in.
 */
export function inOrder<T>(things: Iterable<T>, text: (thing: T) => string): T[] {
  return [...things]
    .map((thing) => ({ thing, folded: foldKey(text(thing)), text: text(thing) }))
    .sort((a, b) => compare(a.folded, b.folded) || compare(a.text, b.text))
    .map(({ thing }) => thing)
}

/** Compare two texts by their code units. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
