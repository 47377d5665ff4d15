import type { AuthorRecord, PersonRecord } from '../site/records.ts'
import type { SearchRecord } from './search-record.ts'

/** A printed name, or a person under all their names, as search finds them: the names and the titles of their papers. */
export function personSearchRecord(person: AuthorRecord | PersonRecord): SearchRecord {
  const { path, name, papers, topics, venues, years } = person
  const further = 'names' in person ? person.names.filter(({ label }) => label !== name) : []
  return {
    kind: 'Person',
    path,
    title: name,
    texts: [
      ...further.map(({ label }) => ({ text: label, weight: 2 })),
      ...papers.map(({ title }) => ({ text: title, weight: 0.3 })),
    ],
    meta: {},
    filters: {
      venue: venues.map(({ label }) => label),
      year: years.map(({ label }) => Number(label)),
      topic: topics.map(({ label }) => label),
    },
  }
}
