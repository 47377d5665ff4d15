import type { RenderedArticle } from '../model/rendered.ts'
import { searchRecords } from '../search/search-records.ts'
import { segmentCount } from '../search/segment-rule.ts'
import type { Catalogue } from '../site/catalogue/catalogue.ts'
import type { RecordLists } from '../site/catalogue/record-lists.ts'
import { searchWeight } from '../site/search-weight.ts'
import type { IndexRun } from './update-index.ts'

/**
 * What search shall find in a library, and in how many segments.
 *
 * @param article the text of an article by its slug
 */
export function indexRun(
  { articles, papers, authors }: Catalogue,
  records: RecordLists,
  article: (slug: string) => RenderedArticle,
): Pick<IndexRun, 'records' | 'segments'> {
  const sizes = { articles: articles.length, papers: papers.length, authors: authors.length }
  return { records: searchRecords(records, article), segments: segmentCount(searchWeight(sizes)) }
}
