import { createHash } from 'node:crypto'
import { checkedMdx } from '../mdx/checked-mdx.ts'
import { InertError } from '../mdx/inert-error.ts'
import type { Article } from '../model/article.ts'
import type { HeadSource } from '../model/head.ts'
import type { SourceReport } from '../model/report.ts'
import type { Conversion } from './convert-capture.ts'

/** A capture converted on its own: plain data, which threads and files can hand on. Its MDX is kept apart. */
export interface ConvertedCapture {
  readonly file: string
  readonly report: Conversion['report']
  /** Null where the capture was refused. */
  readonly article: ConvertedArticle | null
}

/** What a library needs to know of an article. */
export interface ConvertedArticle {
  /** SHA-256 of the cleaned body: equal for two captures of one article. */
  readonly bodyHash: string
  /** The title of the head, which names the article even where its capture lost the headline. */
  readonly title: string
  readonly head: Omit<NonNullable<SourceReport['article']>, 'slug'>
  readonly sources: readonly HeadSource[]
  /** SHA-256 of the MDX. */
  readonly hash: string
  /** Why the article cannot be written without changing its text; null where it can. */
  readonly refused: string | null
}

/** Write what came of a capture: facts for the library, and MDX that is known to be inert; empty where there is none. */
export function writeConversion({ file, report, article, title, bodyHash }: Conversion): {
  readonly capture: ConvertedCapture
  readonly mdx: string
} {
  if (!article) return { capture: { file, report, article: null }, mdx: '' }
  const written = writeArticle(article)
  const { standfirst, published, venue, year, topics, sources } = article.head
  const facts: ConvertedArticle = {
    bodyHash,
    title: article.head.title,
    head: {
      title,
      standfirst: standfirst ?? null,
      published: published ?? null,
      venue: venue ?? null,
      year: year ?? null,
      topics,
    },
    sources,
    hash: createHash('sha256').update(written.mdx).digest('hex'),
    refused: written.refused,
  }
  return { capture: { file, report, article: facts }, mdx: written.mdx }
}

function writeArticle(article: Article): { readonly mdx: string; readonly refused: string | null } {
  try {
    return { mdx: checkedMdx(article), refused: null }
  } catch (error) {
    if (error instanceof InertError) return { mdx: '', refused: error.message }
    throw error
  }
}
