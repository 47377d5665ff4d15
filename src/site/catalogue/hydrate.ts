import type {
  ArticleRecord,
  AuthorRecord,
  PaperRecord,
  PaperReference,
  TopicRecord,
  VenueRecord,
  YearRecord,
} from '../records.ts'
import type { Catalogue } from './catalogue.ts'
import { articleRecords } from './hydrate-articles.ts'
import { authorRecords } from './hydrate-authors.ts'
import { venueRecords, yearRecords } from './hydrate-editions.ts'
import { paperRecords, paperReferences } from './hydrate-papers.ts'
import { topicRecords } from './hydrate-topics.ts'
import { once } from './once.ts'
import { makeReferences } from './references.ts'

/** The records that pages draw, each list made when first asked for. */
export interface Records {
  readonly articles: () => readonly ArticleRecord[]
  readonly paperReferences: () => readonly PaperReference[]
  readonly papers: () => readonly PaperRecord[]
  readonly authors: () => readonly AuthorRecord[]
  readonly topics: () => readonly TopicRecord[]
  readonly venues: () => readonly VenueRecord[]
  readonly years: () => readonly YearRecord[]
}

/** Make the records of a catalogue. */
export function hydrate(catalogue: Catalogue): Records {
  const references = makeReferences(catalogue)
  const listed = once(() => paperReferences(catalogue, references))
  const records: Records = {
    articles: once(() => articleRecords(catalogue, references, listed())),
    paperReferences: listed,
    papers: once(() => paperRecords(catalogue, references, listed())),
    authors: once(() => authorRecords(catalogue, references, listed())),
    topics: once(() => topicRecords(catalogue, references, records)),
    venues: once(() => venueRecords(catalogue, references, records)),
    years: once(() => yearRecords(references, records)),
  }
  return records
}
