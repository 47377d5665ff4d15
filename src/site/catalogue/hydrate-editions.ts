import type { ArticleRecord, EditionRecord, PaperReference, VenueRecord, YearRecord } from '../records.ts'
import type { Catalogue } from './catalogue.ts'
import { compareEditions } from './compare-editions.ts'
import { counted } from './counted.ts'
import { at } from './pick.ts'
import type { RecordLists } from './record-lists.ts'
import type { References } from './references.ts'

/** The articles and papers of one edition or year. */
interface Gathered {
  readonly articles: ArticleRecord[]
  readonly papers: PaperReference[]
}

/** The venues, each with its editions, newest first. */
export function venueRecords(
  catalogue: Catalogue,
  references: References,
  records: RecordLists,
): VenueRecord[] {
  const editions = gather(records, ({ edition }) => edition?.path ?? null)
  const years = yearsOfVenues(catalogue)
  return catalogue.venues.map(({ id, short, name, also }, place) => {
    const venue = at(references.venues, place)
    const newestFirst = [...(years.get(place) ?? [])].sort((a, b) => b - a)
    const ofVenue: EditionRecord[] = newestFirst.map((year, index) => {
      const edition = references.edition(place, year)
      if (edition === null) throw new Error('An edition has a venue and a year')
      const gathered = editions.get(edition.path)
      return editionRecord({ ...edition, venue, year }, gathered, references, () => ofVenue[index + 1])
    })
    return {
      ...venue,
      id,
      short,
      name,
      also,
      editions: ofVenue,
    }
  })
}

/** The years, newest first. */
export function yearRecords(references: References, records: RecordLists): YearRecord[] {
  const years = gather(records, ({ year }) => year)
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, { articles, papers }]) => ({
      ...references.year(year),
      year,
      articles,
      editions: counted(papers.flatMap(({ edition }) => edition ?? [])),
      papers,
      get topics() {
        return counted(papers.flatMap((paper) => paper.topics))
      },
    }))
}

function editionRecord(
  edition: Pick<EditionRecord, 'label' | 'path' | 'venue' | 'year'>,
  { articles, papers }: Gathered = { articles: [], papers: [] },
  references: References,
  earlier: () => EditionRecord | undefined,
): EditionRecord {
  const record: EditionRecord = {
    ...edition,
    articles,
    papers,
    get topics() {
      return counted(papers.flatMap((paper) => paper.topics))
    },
    get authors() {
      return counted(papers.flatMap((paper) => paper.authors).map(references.person))
    },
    get comparison() {
      const before = earlier()
      return before === undefined ? null : compareEditions(record, before)
    },
  }
  return record
}

function yearsOfVenues({ articles, papers }: Catalogue): Map<number, Set<number>> {
  const years = new Map<number, Set<number>>()
  for (const { venue, year } of [...articles, ...papers]) {
    if (venue === null || year === null) continue
    const known = years.get(venue)
    if (known) known.add(year)
    else years.set(venue, new Set([year]))
  }
  return years
}

/** All articles and papers by a key; those without one are left out. */
function gather<K extends string | number>(
  records: RecordLists,
  key: (thing: ArticleRecord | PaperReference) => K | null,
): Map<K, Gathered> {
  const groups = new Map<K, Gathered>()
  const group = (of: K): Gathered => {
    const found = groups.get(of) ?? { articles: [], papers: [] }
    groups.set(of, found)
    return found
  }
  for (const article of records.articles()) {
    const of = key(article)
    if (of !== null) group(of).articles.push(article)
  }
  for (const paper of records.paperReferences()) {
    const of = key(paper)
    if (of !== null) group(of).papers.push(paper)
  }
  return groups
}
