import { wholeWeight } from './word-file.ts'
import { nearness, textScore } from './word-score.ts'

/** A word of a query in the text of a record. */
export interface WordPlace {
  readonly location: number
  /** Null where it is not known. */
  readonly weight: number | null
}

/**
 * By how much more the text of a record counts for each word of a query, for those that stand in one place: the parts
 * of a compound, each of which weighs a part of the whole, count as much as the whole where all of it was asked for.
 *
 * @param words where each stands
 * @param length of the text, and the average of all texts
 */
export function compoundBoosts(
  words: readonly (readonly WordPlace[])[],
  { length, average }: { readonly length: number; readonly average: number },
): number[] {
  const shared = new Map<number, { count: number; least: number }>()
  for (const { location, weight } of words.flat()) {
    const before = shared.get(location) ?? { count: 0, least: Number.POSITIVE_INFINITY }
    shared.set(location, { count: before.count + 1, least: Math.min(before.least, weight ?? before.least) })
  }
  const worth = (weight: number) =>
    textScore({ weight, nearness: nearness('', ''), isAsAsked: false }, length, average)
  return words.map((places) => {
    let [alone, together] = [0, 0]
    for (const { location, weight } of places) {
      const { count = 1, least = wholeWeight } = shared.get(location) ?? {}
      const own = weight ?? (Number.isFinite(least) ? least : wholeWeight)
      alone += own
      together += count > 1 && Number.isFinite(least) ? least * count : own
    }
    return alone === 0 ? 1 : worth(together) / worth(alone)
  })
}
