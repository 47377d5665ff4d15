import type { CountedReference, PaperReference, Reference } from '../records.ts'
import type { Catalogue } from './catalogue.ts'
import { counted, countedByLabel } from './counted.ts'
import { at } from './pick.ts'
import type { References } from './references.ts'

/** What the papers of a name or person have in common, each counted when asked for. */
export interface Holdings {
  readonly topics: () => CountedReference[]
  readonly venues: () => CountedReference[]
  readonly years: () => CountedReference[]
}

/** Makes the holdings of some papers. */
export function holdingsOf(
  catalogue: Catalogue,
  references: References,
): (papers: readonly PaperReference[]) => Holdings {
  const byShort = new Map(catalogue.venues.map(({ short }, place) => [short, at(references.venues, place)]))
  const venuesOf = (papers: readonly PaperReference[]): Reference[] =>
    papers.flatMap(({ venue }) => (venue === null ? [] : (byShort.get(venue) ?? [])))
  return (papers) => ({
    topics: () => counted(papers.flatMap((paper) => paper.topics)),
    venues: () => counted(venuesOf(papers)),
    years: () => countedByLabel(papers.flatMap(({ year }) => (year === null ? [] : [references.year(year)]))),
  })
}
