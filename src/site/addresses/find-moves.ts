import type { Curation, Move } from '../../model/curation.ts'
import { foldKey } from '../../model/fold.ts'
import { slugify } from '../../model/slug.ts'
import type { CatalogueMove, CatalogueRecords, FormerEntry } from '../catalogue/catalogue.ts'
import type { Curated } from '../catalogue/curated.ts'
import { once } from '../catalogue/once.ts'
import { at } from '../catalogue/pick.ts'
import { recordAddress } from './entry-address.ts'
import { entriesOf, publishedEntries } from './place-entries.ts'
import { recordLines } from './present-lines.ts'
import { type AddressKind, addressKinds, addressOf, emptyRegistry, type Registry } from './registry.ts'

/** Where the things of one kind that have a key are now. */
type Whereabouts = (slug: string, key: string) => readonly string[]

/** All that is needed to follow an address. */
interface Ways {
  /** Where each record stands, by the address that a page of it has. */
  readonly standing: ReadonlyMap<string, string>
  readonly decided: ReadonlyMap<string, Move>
  readonly lost: ReadonlyMap<string, readonly string[]>
}

/** What was published and where nothing stands any more. */
export interface Moves {
  readonly moves: readonly CatalogueMove[]
  readonly formerEntries: readonly FormerEntry[]
}

/**
 * For every address that was published and where nothing stands any more, where to go instead: as the curators say, or
 * else to what now has what it had.
 */
export function findMoves(catalogue: CatalogueRecords, { registry, curation }: Curated): Moves {
  if (registry === emptyRegistry && curation.moves.length === 0) return { moves: [], formerEntries: [] }
  const present = recordLines(catalogue)
  const entered: Registry = {
    ...registry,
    authors: [...registry.authors, ...entriesOf('authors', registry.entries)],
    topics: [...registry.topics, ...entriesOf('topics', registry.entries)],
  }
  const ways: Ways = {
    standing: standingAt(present, catalogue),
    decided: new Map(curation.moves.map((move) => [move.from, move])),
    lost: lostAddresses(entered, present, catalogue, curation),
  }
  const neverPaged = unpagedAddresses(registry)
  const lost = ways.lost.keys().filter((address) => !neverPaged.has(address))
  const from = new Set([...lost, ...ways.decided.keys()])
  const moves = [...from]
    .filter((address) => !ways.standing.has(address))
    .sort()
    .map((address) => ({
      from: address,
      to: [...new Set(follow(address, ways, []))],
      reason: ways.decided.get(address)?.reason ?? null,
    }))
  return { moves, formerEntries: formerEntries(registry, ways) }
}

/** The addresses that pages would have of what was only ever published as an entry. */
function unpagedAddresses({ authors, topics, entries }: Registry): ReadonlySet<string> {
  if (entries.length === 0) return new Set()
  const paged = {
    authors: new Set(authors.map(({ slug }) => slug)),
    topics: new Set(topics.map(({ slug }) => slug)),
  }
  const only = publishedEntries(entries).filter(({ kind, slug }) => !paged[kind].has(slug))
  return new Set(only.map(({ kind, slug }) => recordAddress(kind, slug, null)))
}

/** The entries that stand on their lists no more, each with where its record is now. */
function formerEntries({ entries }: Registry, ways: Ways): FormerEntry[] {
  return publishedEntries(entries).flatMap((entry) => {
    const { kind, slug, list } = entry
    const to = [...new Set(follow(recordAddress(kind, slug, null), ways, []))]
    return to.includes(recordAddress(kind, slug, list)) ? [] : [{ ...entry, to }]
  })
}

function standingAt(present: Registry, { authors, topics }: CatalogueRecords): Map<string, string> {
  const standing = new Map(
    addressKinds
      .flatMap((kind) => present[kind].map(({ slug }) => addressOf(kind, slug)))
      .map((at) => [at, at]),
  )
  for (const { slug, list } of authors)
    if (list !== null)
      standing.set(recordAddress('authors', slug, null), recordAddress('authors', slug, list))
  for (const { id, list } of topics)
    if (list !== null) standing.set(recordAddress('topics', id, null), recordAddress('topics', id, list))
  return standing
}

/** The addresses of records that one leads to in the end; none if it leads nowhere or in a circle. */
function follow(address: string, ways: Ways, before: readonly string[]): string[] {
  const standing = ways.standing.get(address)
  if (standing !== undefined) return [standing]
  if (before.includes(address)) return []
  const next = ways.decided.get(address)?.to ?? ways.lost.get(address) ?? []
  return next.flatMap((one) => follow(one, ways, [...before, address]))
}

function lostAddresses(
  registry: Registry,
  present: Registry,
  catalogue: CatalogueRecords,
  curation: Curation,
): Map<string, string[]> {
  const whereabouts = whereaboutsByKind(registry, present, catalogue, curation)
  const lost = new Map<string, string[]>()
  for (const kind of addressKinds) {
    const standing = new Set(present[kind].map(({ slug }) => slug))
    for (const { slug, key } of kind === 'pages' ? [] : registry[kind]) {
      if (standing.has(slug)) continue
      const address = addressOf(kind, slug)
      lost.set(address, [...(lost.get(address) ?? []), ...whereabouts[kind](slug, key)])
    }
  }
  return lost
}

function whereaboutsByKind(
  registry: Registry,
  present: Registry,
  catalogue: CatalogueRecords,
  { people }: Curation,
): Record<AddressKind, Whereabouts> {
  const byKey = (kind: AddressKind): Whereabouts => {
    const found = Map.groupBy(present[kind], ({ key }) => key)
    return (_, key) => (found.get(key) ?? []).map(({ slug }) => addressOf(kind, slug))
  }
  const names = byKey('authors')
  const persons = catalogue.people.map(({ id, others }) => ({ id, names: others }))
  const merged = new Map(people.map(({ id, mergedInto }) => [id, mergedInto]))
  const venues = byNames(
    'venues',
    catalogue.venues.map(({ id, short, name, also }) => ({ id, names: [short, name, ...also] })),
  )
  const none: Whereabouts = () => []
  return {
    articles: byKey('articles'),
    papers: lazily(() => papersByKeys(catalogue)),
    authors: byNames('people', persons),
    people: (slug, key) => {
      const into = merged.get(slug)
      return into === undefined ? names(slug, key) : [addressOf('people', into)]
    },
    topics: byNames(
      'topics',
      catalogue.topics.map(({ id, label, aliases }) => ({ id, names: [label, ...aliases] })),
    ),
    venues,
    editions: editionsByVenue(registry, present, venues),
    years: none,
    pages: none,
  }
}

/** An edition of a venue that goes by another name now is an edition of that; else only the venue is left. */
function editionsByVenue(registry: Registry, present: Registry, venues: Whereabouts): Whereabouts {
  const keys = Map.groupBy(registry.venues, ({ slug }) => slug)
  const editions = new Set(present.editions.map(({ slug }) => addressOf('editions', slug)))
  return (slug) => {
    const [venue = '', year = ''] = slug.split('/')
    const now = (keys.get(venue) ?? []).flatMap(({ key }) => venues(venue, key))
    const same = now.map((address) => `${address}${year}/`).filter((address) => editions.has(address))
    return same.length > 0 ? same : [addressOf('venues', venue)]
  }
}

/** Things by their names: what was an entry of its own may since have become another name of one. */
function byNames(
  kind: AddressKind,
  things: readonly { readonly id: string; readonly names: readonly string[] }[],
): Whereabouts {
  const byName = new Map<string, string>()
  for (const { id, names } of things) {
    for (const name of names) {
      for (const form of [name, foldKey(name), slugify(name)]) byName.set(form, addressOf(kind, id))
    }
  }
  return (slug, key) => {
    const address = byName.get(key) ?? byName.get(slug)
    return address === undefined ? [] : [address]
  }
}

/** Whereabouts that are costly to find out and seldom asked for. */
function lazily(make: () => Whereabouts): Whereabouts {
  const made = once(make)
  return (slug, key) => made()(slug, key)
}

function papersByKeys({ papers, authors }: CatalogueRecords): Whereabouts {
  const addresses = new Map<string, string[]>()
  for (const { slug, forms, authors: own, otherNames } of papers) {
    const names = [...own, ...otherNames].map((place) => at(authors, place).name)
    for (const title of new Set(forms.map((form) => foldKey(form) || form))) {
      for (const name of new Set(['', ...names.map((one) => foldKey(one) || one)])) {
        const key = `${title}\n${name}`
        addresses.set(key, [...(addresses.get(key) ?? []), addressOf('papers', slug)])
      }
    }
  }
  return (_, key) => addresses.get(key) ?? []
}
