import type { CountedReference, PaperReference, Reference } from '../records.ts'
import type { Catalogue } from './catalogue.ts'
import { counted, countedByLabel } from './counted.ts'
import { at } from './pick.ts'
import type { References } from './references.ts'

/** What some papers have in common, counted. */
export interface Holdings {
  readonly topics: (papers: readonly PaperReference[]) => CountedReference[]
  readonly venues: (papers: readonly PaperReference[]) => CountedReference[]
  readonly years: (papers: readonly PaperReference[]) => CountedReference[]
}

/** Counts what the papers of a name or person have in common. */
export function holdingsOf(catalogue: Catalogue, references: References): Holdings {
  const byShort = new Map(catalogue.venues.map(({ short }, place) => [short, at(references.venues, place)]))
  const venuesOf = (papers: readonly PaperReference[]): Reference[] =>
    papers.flatMap(({ venue }) => (venue === null ? [] : (byShort.get(venue) ?? [])))
  return {
    topics: (papers) => counted(papers.flatMap((paper) => paper.topics)),
    venues: (papers) => counted(venuesOf(papers)),
    years: (papers) =>
      countedByLabel(papers.flatMap(({ year }) => (year === null ? [] : [references.year(year)]))),
  }
}
