import type { Reading } from '../reading.ts'
import { decideVenue } from './decide-venue.ts'
import { decideYear } from './decide-year.ts'
import { namedVenues } from './named-venues.ts'
import type { VenueIndex } from './venue-index.ts'

/** The venue and year an article is about; null where none or no single one is named. */
export interface FoundEdition {
  readonly venue: string | null
  readonly year: number | null
}

/**
 * Find the venue and the year of an article: named in its headline, else in its standfirst and first paragraphs, else in
 * captions and the rest. Dropped rows never count. What conflicts is reported and left open.
 */
export function findEdition(reading: Reading, venues: VenueIndex): FoundEdition {
  const named = namedVenues(reading, venues)
  const venue = decideVenue(reading, named)
  return { venue, year: decideYear(reading, venue, named) }
}
