import type { ArticleRecord } from '../../site/records.ts'
import type { ArticleData } from './schemas.ts'

/** The data of an article. */
export function articleData(article: ArticleRecord, citationKey: string | null): ArticleData {
  const { slug, path, title, standfirst, authors, published, venue, edition, year, topics, papers } = article
  return {
    id: slug,
    path,
    citationKey,
    title,
    standfirst,
    authors: [...authors],
    published,
    venue: venue?.label ?? null,
    edition: edition?.path ?? null,
    year,
    topics: topics.map(({ path }) => path),
    papers: papers.map(({ path }) => path),
    words: article.words,
    sources: article.sources.map(({ file, url, captured, sha256, license }) => ({
      file,
      url,
      captured,
      sha256,
      license,
    })),
  }
}
