import type { PaperRecord } from '../../site/records.ts'
import { doiOf } from '../csl/paper-item.ts'
import type { PaperData } from './schemas.ts'

/** The data of a paper. */
export function paperData(paper: PaperRecord, citationKey: string | null): PaperData {
  const { slug, path, title, forms, authors, authorsPartial, venue, edition, year, award, topics, links } =
    paper
  return {
    id: slug,
    path,
    citationKey,
    title,
    titles: [...forms],
    authors: authors.map(({ label, path }) => ({ name: label, path })),
    authorsPartial,
    venue,
    edition: edition?.path ?? null,
    year,
    doi: doiOf(paper),
    award,
    topics: topics.map(({ path }) => path),
    links: [...links],
    articles: [...new Set(paper.mentions.map(({ article }) => article.path))],
  }
}
