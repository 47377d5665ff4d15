import type { ArticleRecord } from '../../site/records.ts'

/** An article as data: what it is about and where it came from, without its text. */
export interface ArticleData {
  readonly id: string
  readonly path: string
  /** The key by which exports cite it. */
  readonly citationKey: string | null
  readonly title: string
  readonly standfirst: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly venue: string | null
  readonly edition: string | null
  readonly year: number | null
  readonly topics: readonly string[]
  /** Addresses of the papers it names, in its order. */
  readonly papers: readonly string[]
  readonly words: number
  readonly sources: readonly {
    readonly file: string
    readonly url: string | null
    readonly captured: string | null
    readonly sha256: string
    readonly license: string | null
  }[]
}

/** The data of an article. */
export function articleData(article: ArticleRecord, citationKey: string | null): ArticleData {
  const { slug, path, title, standfirst, authors, published, venue, edition, year, topics, papers } = article
  return {
    id: slug,
    path,
    citationKey,
    title,
    standfirst,
    authors,
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
