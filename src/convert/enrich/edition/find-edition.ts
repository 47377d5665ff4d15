import type { Reading } from '../reading.ts'
import { decideVenue } from './decide-venue.ts'
import { decideYear } from './decide-year.ts'
import { introducedVenue } from './introduced-venue.ts'
import { type NamedVenue, namedVenues } from './named-venues.ts'
import { type VenueIndex, venueIndex } from './venue-index.ts'

/** The venue and year an article is about; null where none or no single one is named. */
export interface FoundEdition {
  readonly venue: string | null
  readonly year: number | null
}

/**
 * Find the venue and the year of an article: named in its headline, else in its standfirst and first paragraphs, else in
 * captions and the rest. Dropped rows never count. What conflicts is reported and left open. Where the vocabulary knows none
 * of the names, a meeting that the head of the article introduces is the venue.
 */
export function findEdition(reading: Reading, venues: VenueIndex): FoundEdition {
  const named = namedWith(reading, venues)
  const venue = decideVenue(reading, named)
  return { venue, year: decideYear(reading, venue, named) }
}

function namedWith(reading: Reading, venues: VenueIndex): NamedVenue[] {
  const known = namedVenues(reading, venues)
  const introduced = known.length === 0 ? introducedVenue(reading) : null
  return introduced ? namedVenues(reading, venueIndex([introduced])) : known
}
