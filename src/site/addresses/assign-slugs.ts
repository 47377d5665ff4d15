import { distinctSlugs, withHash } from '../../model/slug.ts'
import { compare } from '../catalogue/order.ts'
import type { Claimant, KeyParts } from './claimant.ts'
import type { Registered } from './registry.ts'
import { similarTitles } from './similar-titles.ts'

interface Claims {
  /** The slug of each thing that has one, by the place of the thing. */
  readonly slugs: Map<number, string>
  /** Slugs that nothing has, and whose keys nothing has. */
  readonly vacant: Map<string, readonly KeyParts[]>
}

/**
 * The slug of each thing: the registered one where there is one, whatever has changed about the thing since, and else
 * a new one that was never used. The answer does not depend on the order of the things.
 *
 * @param parts takes a registered key apart
 */
export function assignSlugs(
  things: readonly Claimant[],
  registered: readonly Registered[],
  parts: (key: string) => KeyParts,
): string[] {
  const claims = claimByKey(things, registered, parts)
  claimByStem(things, claims)
  for (const [slug, place] of similarTitles(open(things, claims), claims.vacant)) settle(claims, slug, place)
  mint(things, registered, claims)
  return things.map((_, place) => claims.slugs.get(place) ?? unassigned(place))
}

/** What has most keys in common with a slug gets it; one that several slugs lead to has the likeliest of them. */
function claimByKey(
  things: readonly Claimant[],
  registered: readonly Registered[],
  parts: (key: string) => KeyParts,
): Claims {
  const byKey = Map.groupBy(registered, ({ key }) => key)
  const hits = things.flatMap(({ key: own, keys }, place) => {
    const counts = new Map<string, number>()
    for (const key of keys) {
      for (const { slug } of byKey.get(key) ?? []) {
        counts.set(slug, (counts.get(slug) ?? 0) + (key === own ? 1.5 : 1))
      }
    }
    return [...counts].map(([slug, count]) => ({ place, slug, count, own }))
  })
  hits.sort((a, b) => b.count - a.count || compare(a.slug, b.slug) || compare(a.own, b.own))
  const slugs = new Map<number, string>()
  const given = new Set<string>()
  for (const { place, slug } of hits) {
    if (slugs.has(place) || given.has(slug)) continue
    slugs.set(place, slug)
    given.add(slug)
  }
  const led = new Set(hits.map(({ slug }) => slug))
  const free = registered.filter(({ slug }) => !led.has(slug))
  const vacant = Map.groupBy(free, ({ slug }) => slug)
  return {
    slugs,
    vacant: new Map([...vacant].map(([slug, lines]) => [slug, lines.map(({ key }) => parts(key))])),
  }
}

/** A title whose authors have all changed, a name that has gained its accents: the only one before and now. */
function claimByStem(things: readonly Claimant[], claims: Claims): void {
  const before = Map.groupBy(
    [...claims.vacant].flatMap(([slug, keys]) =>
      [...new Set(keys.map(({ stem }) => stem))].map((stem) => ({ slug, stem })),
    ),
    ({ stem }) => stem,
  )
  const now = Map.groupBy(open(things, claims), ({ thing }) => thing.stem)
  for (const [stem, claimants] of now) {
    const slugs = before.get(stem) ?? []
    const [claimant, slug] = [claimants[0], slugs[0]?.slug]
    if (claimants.length === 1 && slugs.length === 1 && claimant && slug !== undefined) {
      settle(claims, slug, claimant.place)
    }
  }
}

function open(things: readonly Claimant[], { slugs }: Claims): { place: number; thing: Claimant }[] {
  return things.flatMap((thing, place) => (slugs.has(place) ? [] : [{ place, thing }]))
}

function settle({ slugs, vacant }: Claims, slug: string, place: number): void {
  if (slugs.has(place) || !vacant.delete(slug)) return
  slugs.set(place, slug)
}

function mint(things: readonly Claimant[], registered: readonly Registered[], claims: Claims): void {
  const used = new Set(registered.map(({ slug }) => slug))
  const fresh = open(things, claims)
  const wanted = distinctSlugs(new Map(fresh.map(({ thing }) => [thing.key, thing.label])))
  for (const { place, thing } of fresh) {
    let slug = wanted.get(thing.key) ?? unassigned(place)
    for (let salt = ''; used.has(slug); salt += '\n')
      slug = withHash(wanted.get(thing.key) ?? slug, thing.key + salt)
    used.add(slug)
    claims.slugs.set(place, slug)
  }
}

function unassigned(place: number): never {
  throw new Error(`Thing ${place} got no slug`)
}
