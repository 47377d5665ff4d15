import type { PaperRecord } from '../../site/records.ts'
import { doiOf } from '../csl/paper-item.ts'

/** A paper as data: plain values, and addresses of records below the site's root. */
export interface PaperData {
  readonly id: string
  readonly path: string
  /** The key by which exports cite it. */
  readonly citationKey: string | null
  readonly title: string
  /** Every printed form of the title. */
  readonly titles: readonly string[]
  /** Names in printed order, each with the address of its record. */
  readonly authors: readonly { readonly name: string; readonly path: string }[]
  /** Whether the names are known to be only some of the authors. */
  readonly authorsPartial: boolean
  readonly venue: string | null
  readonly edition: string | null
  readonly year: number | null
  readonly doi: string | null
  readonly award: string | null
  readonly topics: readonly string[]
  readonly links: readonly { readonly kind: string; readonly url: string }[]
  /** Addresses of the articles that name it. */
  readonly articles: readonly string[]
}

/** The data of a paper. */
export function paperData(paper: PaperRecord, citationKey: string | null): PaperData {
  const { slug, path, title, forms, authors, authorsPartial, venue, edition, year, award, topics, links } =
    paper
  return {
    id: slug,
    path,
    citationKey,
    title,
    titles: forms,
    authors: authors.map(({ label, path }) => ({ name: label, path })),
    authorsPartial,
    venue,
    edition: edition?.path ?? null,
    year,
    doi: doiOf(paper),
    award,
    topics: topics.map(({ path }) => path),
    links,
    articles: [...new Set(paper.mentions.map(({ article }) => article.path))],
  }
}
