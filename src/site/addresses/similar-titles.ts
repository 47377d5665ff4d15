import type { Claimant, KeyParts } from './claimant.ts'

/** How much of their words two titles by one author share when one is the other corrected. */
const likeness = 0.5

/** The same where no author is known, so that the title is all there is to go by. */
const anonymousLikeness = 0.75

/**
 * Slugs that nothing has any more, each with the one thing whose title is that of the slug with some words changed.
 * Numbers must be the same: part two is not part one corrected.
 *
 * @param things without a slug, with their places
 */
export function similarTitles(
  things: readonly { readonly place: number; readonly thing: Claimant }[],
  vacant: ReadonlyMap<string, readonly KeyParts[]>,
): Map<string, number> {
  const byHandle = new Map<string, { place: number; stem: string }[]>()
  for (const { place, thing } of vacant.size === 0 ? [] : things) {
    for (const name of new Set(thing.keys.map((key) => key.split('\n')[1]))) {
      if (name === undefined) continue
      for (const handle of handles(name, thing.stem)) {
        const known = byHandle.get(handle)
        if (known) known.push({ place, stem: thing.stem })
        else byHandle.set(handle, [{ place, stem: thing.stem }])
      }
    }
  }
  const pairs = [...vacant].flatMap(([slug, keys]) => {
    const alike = new Set(keys.flatMap((key) => candidates(key, byHandle)))
    return alike.size === 1 ? [...alike].map((place) => ({ slug, place })) : []
  })
  const wanted = Map.groupBy(pairs, ({ place }) => place)
  return new Map(pairs.flatMap(({ slug, place }) => (wanted.get(place)?.length === 1 ? [[slug, place]] : [])))
}

function candidates(
  { stem, name }: KeyParts,
  byHandle: ReadonlyMap<string, { place: number; stem: string }[]>,
): number[] {
  const least = name === '' ? anonymousLikeness : likeness
  return handles(name, stem).flatMap((handle) =>
    (byHandle.get(handle) ?? [])
      .filter((other) => isAlike(stem, other.stem, least))
      .map(({ place }) => place),
  )
}

/** What two titles must share to be compared at all: an author, or without authors their first or last words. */
function handles(name: string, stem: string): string[] {
  if (name !== '') return [`name ${name}`]
  const words = stem.split(' ')
  return [`first ${words.slice(0, 3).join(' ')}`, `last ${words.slice(-3).join(' ')}`]
}

function isAlike(a: string, b: string, least: number): boolean {
  const [one, two] = [new Set(a.split(' ')), new Set(b.split(' '))]
  if (numbers(one) !== numbers(two)) return false
  const shared = [...one].filter((word) => two.has(word)).length
  return shared / (one.size + two.size - shared) >= least
}

function numbers(words: ReadonlySet<string>): string {
  return [...words]
    .filter((word) => /\d|^(?:i{1,3}|iv|v|vi{1,3})$/.test(word))
    .sort()
    .join(' ')
}
