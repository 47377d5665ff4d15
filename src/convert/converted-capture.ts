import { checkedMdx } from '../mdx/checked-mdx.ts'
import { InertError } from '../mdx/inert-error.ts'
import type { Article } from '../model/article.ts'
import type { HeadSource } from '../model/head.ts'
import type { SourceReport } from '../model/report.ts'
import { sha256 } from '../model/sha256.ts'
import { type CaptureDigest, digestOf } from './capture-digest.ts'
import type { Conversion } from './convert-capture.ts'
import { writeRefusal } from './refuse.ts'

/** What the report says of a capture, and what other captures of the same article need of it: plain data. */
export interface ConvertedCapture {
  readonly report: Conversion['report']
  /** Null where the capture was refused. */
  readonly article: {
    readonly head: Omit<NonNullable<SourceReport['article']>, 'slug'>
    readonly sources: readonly HeadSource[]
  } | null
}

/** A capture converted on its own, in three parts: what a run holds, what it looks up, and what it writes. */
export interface WrittenConversion {
  readonly digest: CaptureDigest
  readonly capture: ConvertedCapture
  /** Known to be inert; empty where there is none. */
  readonly mdx: string
}

/** Write what came of a capture. */
export function writeConversion(conversion: Conversion): WrittenConversion {
  const { report, article, title, bodyHash } = conversion
  if (!article) return writeRefusal(conversion)
  const { mdx, refused } = writeArticle(article)
  const { standfirst, published, venue = null, year = null, topics, sources } = article.head
  const hash = sha256(mdx)
  return {
    digest: digestOf(report, { bodyHash, title: article.head.title, venue, year, hash, refused }),
    capture: {
      report,
      article: {
        head: {
          title,
          standfirst: standfirst ?? null,
          published: published ?? null,
          venue,
          year,
          topics,
        },
        sources,
      },
    },
    mdx,
  }
}

function writeArticle(article: Article): { readonly mdx: string; readonly refused: string | null } {
  try {
    return { mdx: checkedMdx(article), refused: null }
  } catch (error) {
    if (error instanceof InertError) return { mdx: '', refused: error.message }
    throw error
  }
}
