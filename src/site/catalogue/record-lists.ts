import type {
  ArticleRecord,
  AuthorRecord,
  PaperRecord,
  PaperReference,
  PersonRecord,
  QualityRecord,
  TopicRecord,
  VenueRecord,
  YearRecord,
} from '../records.ts'

/** The records that pages draw, each list made when first asked for. */
export interface RecordLists {
  readonly articles: () => readonly ArticleRecord[]
  readonly paperReferences: () => readonly PaperReference[]
  readonly papers: () => readonly PaperRecord[]
  readonly authors: () => readonly AuthorRecord[]
  readonly people: () => readonly PersonRecord[]
  readonly topics: () => readonly TopicRecord[]
  readonly venues: () => readonly VenueRecord[]
  readonly years: () => readonly YearRecord[]
  readonly quality: () => QualityRecord
}
