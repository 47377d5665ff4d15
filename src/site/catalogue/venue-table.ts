import { foldKey } from '../../model/fold.ts'
import { shortHash, slugify } from '../../model/slug.ts'
import type { Venue } from '../../model/vocabulary.ts'
import type { CatalogueVenue, Place } from './catalogue.ts'
import { inOrder } from './order.ts'

/** The venues that occur, and the place of each by the short name that articles carry. */
export interface VenueTable {
  readonly venues: readonly CatalogueVenue[]
  readonly places: ReadonlyMap<string, Place>
}

/** Look the short names up in the vocabulary; a name that it does not know is a venue of its own. */
export function venueTable(shorts: Iterable<string>, vocabulary: readonly Venue[]): VenueTable {
  const known = knownNames(vocabulary)
  const ids = new Set(vocabulary.map(({ id }) => id))
  const byShort = new Map<string, CatalogueVenue>()
  const unknown = new Map<string, CatalogueVenue>()
  for (const short of inOrder(new Set(shorts), (name) => name)) {
    const key = foldKey(short) || short
    const venue = known.get(key) ?? unknown.get(key) ?? unknownVenue(short, ids)
    if (!known.has(key)) unknown.set(key, venue)
    byShort.set(short, venue)
  }
  const venues = inOrder(new Set(byShort.values()), ({ short }) => short)
  const place = new Map(venues.map((venue, index) => [venue, index]))
  return { venues, places: new Map([...byShort].map(([short, venue]) => [short, place.get(venue) ?? 0])) }
}

/** The venues of the vocabulary by every folded name they have; a present short name counts before any other. */
function knownNames(vocabulary: readonly Venue[]): Map<string, CatalogueVenue> {
  const known = new Map<string, CatalogueVenue>()
  const venues = vocabulary.map((venue) => ({ venue, record: recordOf(venue) }))
  for (const { venue, record } of venues) known.set(foldKey(venue.short), record)
  for (const { venue, record } of venues) {
    for (const name of [...venue.also, ...venue.names]) {
      if (!known.has(foldKey(name))) known.set(foldKey(name), record)
    }
  }
  return known
}

function recordOf({ id, short, names, also }: Venue): CatalogueVenue {
  return { id, short, name: names[0] ?? short, also: [...also, ...names.slice(1)] }
}

function unknownVenue(short: string, taken: Set<string>): CatalogueVenue {
  const slug = slugify(short)
  const id = taken.has(slug) ? `${slug}-${shortHash(short)}` : slug
  taken.add(id)
  return { id, short, name: short, also: [] }
}
