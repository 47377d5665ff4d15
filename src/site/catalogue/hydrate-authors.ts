import { foldKey } from '../../model/fold.ts'
import type { AuthorRecord, PaperReference, Reference } from '../records.ts'
import type { Catalogue } from './catalogue.ts'
import { counted, countedByLabel } from './counted.ts'
import { newestFirst } from './newest-first.ts'
import { at } from './pick.ts'
import type { References } from './references.ts'

/** The printed names with their papers. */
export function authorRecords(
  catalogue: Catalogue,
  references: References,
  papers: readonly PaperReference[],
): AuthorRecord[] {
  const papersOf = byAuthor(catalogue, papers)
  return catalogue.authors.map(({ slug, name }, place) => {
    const own = newestFirst(at(papersOf, place))
    return {
      ...at(references.authors, place),
      slug,
      name,
      papers: own,
      get coauthors() {
        return counted(own.flatMap((paper) => othersThan(name, paper)))
      },
      get topics() {
        return counted(own.flatMap((paper) => paper.topics))
      },
      get venues() {
        return counted(venuesOf(own, catalogue, references))
      },
      get years() {
        return countedByLabel(own.flatMap(({ year }) => (year === null ? [] : [references.year(year)])))
      },
    }
  })
}

function byAuthor(catalogue: Catalogue, papers: readonly PaperReference[]): PaperReference[][] {
  const papersOf: PaperReference[][] = catalogue.authors.map(() => [])
  catalogue.papers.forEach(({ authors, otherNames }, place) => {
    for (const author of new Set([...authors, ...otherNames])) at(papersOf, author).push(at(papers, place))
  })
  return papersOf
}

/** The authors of a paper besides a name, and besides the forms of it with other accents. */
function othersThan(name: string, paper: PaperReference): Reference[] {
  const self = foldKey(name)
  return paper.authors.filter(({ label }) => foldKey(label) !== self)
}

function venuesOf(
  papers: readonly PaperReference[],
  catalogue: Catalogue,
  references: References,
): Reference[] {
  const byShort = new Map(catalogue.venues.map(({ short }, place) => [short, at(references.venues, place)]))
  return papers.flatMap(({ venue }) => (venue === null ? [] : (byShort.get(venue) ?? [])))
}
