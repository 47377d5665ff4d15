import type { RenderedArticle } from '../model/rendered.ts'
import type { RecordLists } from '../site/catalogue/record-lists.ts'
import { articleSearchRecord } from './article-record.ts'
import { paperSearchRecord } from './paper-record.ts'
import { personSearchRecord } from './person-record.ts'
import type { LaterRecord, SearchRecord } from './search-record.ts'
import { topicSearchRecord } from './topic-record.ts'
import { editionSearchRecord, venueSearchRecord } from './venue-record.ts'

/** The texts of articles by their slugs, and what stands for each. */
export interface ArticleTexts {
  readonly article: (slug: string) => RenderedArticle
  readonly articleKey: (slug: string) => string
}

/** All that search may find, one by one: articles, whose texts are read late, then all else. */
export function* indexedRecords(
  records: RecordLists,
  { article, articleKey }: ArticleTexts,
): Generator<SearchRecord | LaterRecord, void> {
  for (const record of records.articles())
    yield {
      home: record.path,
      key: JSON.stringify([articleKey(record.slug), articleSearchRecord({ lead: '', sections: [] }, record)]),
      make: () => articleSearchRecord(article(record.slug), record),
    }
  yield* withoutArticles(records)
}

/**
 * All that search may find, one by one: articles, papers, people, topics and venues with their years.
 *
 * @param article the text of an article by its slug
 */
export function* searchRecords(
  records: RecordLists,
  article: (slug: string) => RenderedArticle,
): Generator<SearchRecord, void> {
  for (const record of records.articles()) yield articleSearchRecord(article(record.slug), record)
  yield* withoutArticles(records)
}

function* withoutArticles(records: RecordLists): Generator<SearchRecord, void> {
  const homes = new Map<string, string>()
  for (const record of records.papers()) {
    const paper = paperSearchRecord(record)
    homes.set(paper.path, paper.home)
    yield paper
  }
  for (const record of records.people()) yield personSearchRecord(record, homes)
  for (const record of records.authors()) {
    // The person is found under this name too.
    if (record.identity !== 'confirmed') yield personSearchRecord(record, homes)
  }
  for (const record of records.topics()) yield topicSearchRecord(record)
  for (const record of records.venues()) {
    yield venueSearchRecord(record)
    for (const edition of record.editions) yield editionSearchRecord(edition, record)
  }
}
