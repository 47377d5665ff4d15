import type { Move, Person } from '../../../src/model/curation.ts'
import type { RenderedArticle } from '../../../src/model/rendered.ts'
import type { Topic, Venue } from '../../../src/model/vocabulary.ts'
import { type FoldKind, recordAddress } from '../../../src/site/addresses/entry-address.ts'
import { presentLines } from '../../../src/site/addresses/present-lines.ts'
import {
  addressKinds,
  addressOf,
  emptyRegistry,
  type Registry,
  registryOf,
  withLines,
} from '../../../src/site/addresses/registry.ts'
import { buildCatalogue } from '../../../src/site/catalogue/build-catalogue.ts'
import type { Catalogue } from '../../../src/site/catalogue/catalogue.ts'

/** A state of a library: what is in it and what its curators say. */
export interface State {
  readonly articles: readonly RenderedArticle[]
  readonly people?: readonly Person[]
  readonly moves?: readonly Move[]
  readonly topics?: readonly Topic[]
  readonly venues?: readonly Venue[]
  readonly fold?: readonly FoldKind[]
}

/** What a state of a library was published as. */
export interface Published {
  readonly catalogue: Catalogue
  readonly registry: Registry
}

/** Publish a state of a library after others, as a build does. */
export function publish(
  state: State,
  { registry }: Pick<Published, 'registry'> = { registry: emptyRegistry },
): Published {
  const { articles, people = [], moves = [], topics = [], venues = [], fold = [] } = state
  const curated = { registry, curation: { people, moves }, fold }
  const catalogue = buildCatalogue(articles, { venues, topics }, curated)
  const present = presentLines(catalogue)
  return { catalogue, registry: registryOf((kind) => withLines(registry[kind], present[kind])) }
}

/** What addresses lead to: pages of records, and entries on lists. */
const kinds = [...addressKinds, 'entries'] as const

/** Where an address leads: to itself where a record stands, to its new places, or nowhere (a page that says so). */
export function resolve(address: string, { catalogue }: Published): readonly string[] | 'lost' {
  const present = presentLines(catalogue)
  const standing = kinds.some((kind) => present[kind].some(({ slug }) => addressOf(kind, slug) === address))
  if (standing) return [address]
  const entry = catalogue.formerEntries.find(
    ({ kind, list, slug }) => recordAddress(kind, slug, list) === address,
  )
  return entry?.to ?? catalogue.moves.find(({ from }) => from === address)?.to ?? 'lost'
}

/** The published addresses that lead to no page at all. */
export function lostAddresses(published: Published): string[] {
  return kinds
    .flatMap((kind) => published.registry[kind].map(({ slug }) => addressOf(kind, slug)))
    .filter((address) => {
      const to = resolve(address, published)
      return to === 'lost' || to.some((one) => resolve(one, published) === 'lost')
    })
}
