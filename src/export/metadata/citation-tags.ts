import type { PaperRecord } from '../../site/records.ts'
import { containerTitle, doiOf, isJournal, linkOf } from '../csl/paper-item.ts'
import { splitName } from '../csl/split-name.ts'
import { authorName } from './author-name.ts'
import { type HeadTag, named } from './head-tag.ts'

/**
 * What reference managers and scholarly crawlers read of a paper. The order matters: of several tags that tell the
 * type of a thing the last one counts.
 */
export function citationTags(
  paper: PaperRecord,
  venueName: string | null,
  address: string | null,
): HeadTag[] {
  const { title, authors, year, topics } = paper
  const doi = doiOf(paper)
  const arxiv = arxivOf(paper)
  const url = linkOf(paper) ?? address
  const names = authors.map(({ label }) => splitName(label))
  return [
    named('citation_title', title),
    ...names.map((name) => named('citation_author', authorName(name, names.length === 1))),
    ...(year === null ? [] : [named('citation_publication_date', String(year))]),
    ...typeTags(paper, venueName),
    ...(doi === null ? [] : [named('citation_doi', doi)]),
    ...(arxiv === null ? [] : [named('citation_arxiv_id', arxiv)]),
    ...(topics.length === 0 ? [] : [named('citation_keywords', topics.map(({ label }) => label).join('; '))]),
    ...(url === null ? [] : [named('citation_public_url', url)]),
    ...(address === null ? [] : [named('citation_abstract_html_url', address)]),
  ]
}

/** The title of the proceedings comes first: alone it would make the paper a section of a book. */
function typeTags(paper: PaperRecord, venueName: string | null): HeadTag[] {
  const container = containerTitle(paper, venueName)
  if (container === null)
    return [
      named('z:itemType', paper.links.some(({ kind }) => kind === 'preprint') ? 'preprint' : 'document'),
    ]
  if (isJournal(venueName)) return [named('citation_journal_title', container)]
  return [named('citation_inbook_title', container), named('citation_conference_title', container)]
}

/** `2212.04720` from a link to arXiv. */
function arxivOf({ links }: PaperRecord): string | null {
  for (const { url } of links) {
    const id = /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/([a-z-]+\/\d{7}|\d{4}\.\d{4,5})/i.exec(
      url,
    )?.[1]
    if (id !== undefined) return id
  }
  return null
}
