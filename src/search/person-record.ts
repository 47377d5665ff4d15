import type { AuthorRecord, PersonRecord } from '../site/records.ts'
import { countLabel } from '../site/view/count-label.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * A printed name, or a person under all their names, as search finds them: the names and the titles of their papers.
 *
 * @param homes of papers, by their addresses
 */
export function personSearchRecord(
  person: AuthorRecord | PersonRecord,
  homes: ReadonlyMap<string, string>,
): SearchRecord {
  const { path, name, papers, topics, venues, years } = person
  const further = 'names' in person ? person.names.filter(({ label }) => label !== name) : []
  const latest = [...new Set(papers.flatMap((paper) => paper.topics.map(({ label }) => label)))].slice(0, 2)
  return {
    kind: 'Person',
    path,
    home: homes.get(papers.at(-1)?.path ?? '') ?? path,
    title: name,
    texts: [
      ...further.map(({ label }) => ({ text: label, weight: 2 })),
      ...papers.map(({ title }) => ({ text: title, weight: 0.3 })),
    ],
    meta: {
      ...(further.length > 0 && { also: further.map(({ label }) => label).join('; ') }),
      detail: [countLabel(papers.length, 'paper'), ...latest].join(' · '),
    },
    filters: {
      venue: venues.map(({ label }) => label),
      year: years.map(({ label }) => Number(label)),
      topic: topics.map(({ label }) => label),
    },
  }
}
