import { indexedRecords } from '../../search/search-records.ts'
import { segmentCount } from '../../search/segment-rule.ts'
import { hydrate } from '../../site/catalogue/hydrate.ts'
import type { RecordLists } from '../../site/catalogue/record-lists.ts'
import { isLargeLibrary, searchWeight } from '../../site/search-weight.ts'
import type { IndexRun } from './update-index.ts'
import type { Library } from './update-library.ts'

/** How the library is indexed: what search finds in it, and in how many segments. */
export function libraryIndex(
  { catalogue, ...texts }: Pick<Library, 'catalogue' | 'article' | 'articleKey'>,
  { language, cache }: Pick<IndexRun, 'language' | 'cache'>,
  records: RecordLists = hydrate(catalogue),
): Omit<IndexRun, 'folder'> {
  const { articles, papers, authors } = catalogue
  const size = { articles: articles.length, papers: papers.length, authors: authors.length }
  const words = articles.reduce((sum, article) => sum + article.words, 0)
  // Pages of a library that is not large look for one segment.
  const segments = isLargeLibrary(size) ? segmentCount(searchWeight(size, words)) : 1
  return { records: indexedRecords(records, texts), segments, language, cache }
}
