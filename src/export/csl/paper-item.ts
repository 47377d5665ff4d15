import { cleanText } from '../../model/clean-text.ts'
import type { PaperRecord } from '../../site/records.ts'
import type { CslItem } from './csl-item.ts'
import { incompleteAuthors } from './incomplete-authors.ts'
import { splitName } from './split-name.ts'

/** What the citation of a paper takes from elsewhere than its record. */
export interface CitationContext {
  readonly key: string
  /** Full name of its venue, if that is known. */
  readonly venueName: string | null
  /** The address of its record, if that is known. */
  readonly address: string | null
}

/** A paper as something to cite: nothing is claimed that its record does not hold. */
export function paperItem(paper: PaperRecord, { key, venueName, address }: CitationContext): CslItem {
  const { title, authors, authorsPartial, year, venue, award } = paper
  const container = containerTitle(paper, venueName)
  const doi = doiOf(paper)
  const url = linkOf(paper) ?? address
  const note = [award === null ? '' : cleanText(award), authorsPartial ? incompleteAuthors : '']
    .filter(Boolean)
    .join('; ')
  return {
    id: key,
    type: container === null ? 'document' : isJournal(venueName) ? 'article-journal' : 'paper-conference',
    title: cleanText(title),
    ...(authors.length > 0 && { author: authors.map(({ label }) => splitName(label)) }),
    ...(year !== null && { issued: { 'date-parts': [[year]] } }),
    ...(container !== null && { 'container-title': container }),
    ...(venue !== null && { 'container-title-short': cleanText(venue) }),
    ...(doi !== null && { DOI: doi }),
    ...(url !== null && { URL: url }),
    ...(paper.topics.length > 0 && {
      keyword: paper.topics.map(({ label }) => cleanText(label).replaceAll(',', '')).join(', '),
    }),
    ...(note !== '' && { note }),
  }
}

/** The DOI that a link of a paper leads to, without the resolver. */
export function doiOf({ links }: Pick<PaperRecord, 'links'>): string | null {
  for (const { url } of links) {
    const doi = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s?#]+)/i.exec(url)?.[1]
    if (doi !== undefined) return decoded(doi)
  }
  return null
}

/** Where the paper itself is to be read. */
export function linkOf({ links }: Pick<PaperRecord, 'links'>): string | null {
  return (
    ['paper', 'preprint'].flatMap((kind) => links.find((link) => link.kind === kind) ?? [])[0]?.url ?? null
  )
}

/**
 * What the paper appeared in: a journal by its name alone, anything else with its edition.
 *
 * @example
 * // A paper of ICML 2023 => 'International Conference on Machine Learning (ICML 2023)'
 */
export function containerTitle(
  { edition, venue }: Pick<PaperRecord, 'edition' | 'venue'>,
  name: string | null,
): string | null {
  if (venue === null) return null
  if (name !== null && isJournal(name)) return cleanText(name)
  const label = cleanText(edition?.label ?? venue)
  return name === null || name === venue ? label : `${cleanText(name)} (${label})`
}

/** Whether a venue is a journal, as far as its name says so. */
export function isJournal(venueName: string | null): boolean {
  return venueName !== null && /^(?:\S+ )?(?:Journal|Transactions|Annals)\b|\bJournal$/i.test(venueName)
}

function decoded(doi: string): string {
  try {
    return cleanText(decodeURIComponent(doi))
  } catch {
    return cleanText(doi)
  }
}
