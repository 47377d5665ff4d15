import type { RecordLists } from '../../site/catalogue/record-lists.ts'
import type { Reference } from '../../site/records.ts'
import { doiOf } from '../csl/paper-item.ts'
import type { ReleasedRecord } from './release.ts'

/** Every record with the facts that count as corrections when they change, by address. */
export function releasedRecords(records: RecordLists): ReleasedRecord[] {
  const all: ReleasedRecord[] = [
    ...records.articles().map((article) =>
      released(article, {
        title: article.title,
        authors: [...article.authors],
        published: article.published,
        edition: article.edition?.path ?? null,
      }),
    ),
    ...records.papers().map((paper) =>
      released(paper, {
        title: paper.title,
        authors: paper.authors.map(({ label }) => label),
        edition: paper.edition?.path ?? null,
        year: paper.year,
        doi: doiOf(paper),
        award: paper.award,
      }),
    ),
    ...records
      .authors()
      .map((author) =>
        released(author, { name: author.name, people: author.people.map(({ path }) => path).sort() }),
      ),
    ...records.people().map((person) =>
      released(person, {
        name: person.name,
        names: person.names.map(({ label }) => label).sort(),
        orcid: person.orcid,
      }),
    ),
    ...records.topics().map((topic) => released(topic, { label: topic.label })),
    ...records.venues().map((venue) => released(venue, { short: venue.short, name: venue.name })),
  ]
  return all.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function released({ path, label }: Reference, facts: ReleasedRecord['facts']): ReleasedRecord {
  return { path, label, facts }
}
