import type { HeadPaper } from '../../model/head.ts'
import type { Matched, Printed } from './match-papers.ts'
import { mostFrequent } from './most-frequent.ts'

/** What the articles together say about a paper, in their own words. */
export interface PaperFacts {
  readonly forms: readonly string[]
  readonly authors: readonly string[]
  readonly authorsPartial: boolean
  /** Printed names that are not in the list of authors. */
  readonly otherNames: readonly string[]
  /** Short name of the venue. */
  readonly venue: string | null
  readonly year: number | null
  readonly award: string | null
  readonly links: HeadPaper['links']
}

/** Sum up what articles print of one paper. */
export function paperFacts({ printed }: Matched): PaperFacts {
  const fullest = fullestList(printed)
  const authors = distinct(fullest.authors)
  const names = printed.length === 1 ? authors : distinct(printed.flatMap(({ paper }) => paper.authors))
  return {
    forms: mostFrequent(printed.map(({ paper }) => paper.title)),
    authors,
    authorsPartial: fullest.authorsPartial ?? false,
    otherNames: names === authors ? [] : names.filter((name) => !authors.includes(name)),
    ...edition(printed),
    award: printed.find(({ paper }) => paper.award !== undefined)?.paper.award ?? null,
    links: distinctLinks(printed.flatMap(({ paper }) => paper.links)),
  }
}

/**
 * A name as the site keys it: one form of each letter, single spaces.
 *
 * @example
 * printedName('Ce\u0301dric  Archambeau') // => 'C\u00e9dric Archambeau'
 */
export function printedName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.map(printedName))]
}

function fullestList(printed: readonly Printed[]): HeadPaper {
  const papers = printed.map(({ paper }) => paper)
  return papers.reduce((best, paper) => (rank(paper) > rank(best) ? paper : best))
}

/** More names first; of as many, a list that is known to be whole. */
function rank({ authors, authorsPartial }: HeadPaper): number {
  return 2 * authors.length + (authorsPartial ? 0 : 1)
}

/** Where an article says where the paper appeared, that; else the edition of the first article to name it. */
function edition(printed: readonly Printed[]): Pick<PaperFacts, 'venue' | 'year'> {
  const oldestFirst = printed.toReversed()
  const own = oldestFirst.find(({ paper }) => paper.venue !== undefined || paper.year !== undefined)?.paper
  const article = oldestFirst.find(({ article: { head } }) => head.venue !== undefined)?.article.head
  const source = own ?? article ?? oldestFirst[0]?.article.head
  return { venue: source?.venue ?? null, year: source?.year ?? null }
}

function distinctLinks(links: HeadPaper['links']): HeadPaper['links'] {
  if (links.length < 2) return links
  return [...new Map(links.map((link) => [link.url, link])).values()]
}
