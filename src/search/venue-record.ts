import type { EditionRecord, VenueRecord } from '../site/records.ts'
import { countLabel } from '../site/view/count-label.ts'
import type { SearchRecord } from './search-record.ts'

/** A venue as search finds it: the names it has and has had. */
export function venueSearchRecord({ path, short, name, also, editions }: VenueRecord): SearchRecord {
  const papers = new Set(editions.flatMap((edition) => edition.papers.map((paper) => paper.path)))
  const names = [name, ...also].filter((other) => other !== short)
  return {
    kind: 'Venue',
    path,
    home: path,
    title: short,
    texts: names.map((text) => ({ text, weight: 2 })),
    meta: {
      ...(names.length > 0 && { also: names.join('; ') }),
      detail: `${countLabel(editions.length, 'year')}, ${countLabel(papers.size, 'paper')}`,
    },
    filters: { venue: [short], year: editions.map(({ year }) => year), topic: [] },
  }
}

/** A venue in one year as search finds it, by the short forms of the year too. */
export function editionSearchRecord(edition: EditionRecord, venue: VenueRecord): SearchRecord {
  const { path, label, year, papers, articles, topics } = edition
  const short = String(year).slice(2)
  const names = [`${venue.short} ${short}`, `${venue.short}${short}`, `${venue.name} ${year}`]
  return {
    kind: 'Venue',
    path,
    home: path,
    title: label,
    texts: [
      ...names.map((text) => ({ text, weight: 2 })),
      ...articles.map(({ title }) => ({ text: title, weight: 0.3 })),
    ],
    meta: {
      also: names.join('; '),
      detail: `${countLabel(papers.length, 'paper')}, ${countLabel(articles.length, 'article')}`,
    },
    filters: { venue: [venue.short], year: [year], topic: topics.map((topic) => topic.label) },
  }
}
