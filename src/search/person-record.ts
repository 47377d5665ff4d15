import type { AuthorRecord } from '../site/records.ts'
import type { SearchRecord } from './search-record.ts'

/** A person as search finds them: the printed name and the titles of their papers. */
export function personSearchRecord({
  path,
  name,
  papers,
  topics,
  venues,
  years,
}: AuthorRecord): SearchRecord {
  return {
    kind: 'Person',
    path,
    title: name,
    texts: papers.map(({ title }) => ({ text: title, weight: 0.3 })),
    meta: {},
    filters: {
      venue: venues.map(({ label }) => label),
      year: years.map(({ label }) => Number(label)),
      topic: topics.map(({ label }) => label),
    },
  }
}
