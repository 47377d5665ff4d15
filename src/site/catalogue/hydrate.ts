import type { Catalogue } from './catalogue.ts'
import { articleRecords } from './hydrate-articles.ts'
import { authorRecords } from './hydrate-authors.ts'
import { venueRecords, yearRecords } from './hydrate-editions.ts'
import { paperRecords, paperReferences } from './hydrate-papers.ts'
import { personRecords } from './hydrate-people.ts'
import { qualityRecord } from './hydrate-quality.ts'
import { topicRecords } from './hydrate-topics.ts'
import { once } from './once.ts'
import type { RecordLists } from './record-lists.ts'
import { makeReferences } from './references.ts'

/** Make the records of a catalogue. */
export function hydrate(catalogue: Catalogue): RecordLists {
  const references = makeReferences(catalogue)
  const listed = once(() => paperReferences(catalogue, references))
  const records: RecordLists = {
    articles: once(() => articleRecords(catalogue, references, listed())),
    paperReferences: listed,
    papers: once(() => paperRecords(catalogue, references, listed())),
    authors: once(() => authorRecords(catalogue, references, listed())),
    people: once(() => personRecords(catalogue, references, listed())),
    topics: once(() => topicRecords(catalogue, references, records)),
    venues: once(() => venueRecords(catalogue, references, records)),
    years: once(() => yearRecords(references, records)),
    quality: once(() => qualityRecord(catalogue, references, records)),
  }
  return records
}
