import type { PaperRecord } from '../site/records.ts'
import type { SearchRecord } from './search-record.ts'

/** A paper as search finds it: its title, its authors, where it appeared and what articles say of it. */
export function paperSearchRecord(paper: PaperRecord): SearchRecord {
  const authors = paper.authors.map(({ label }) => label)
  const edition = paper.edition?.label ?? [paper.venue, paper.year].filter(Boolean).join(' ')
  const { mentions } = paper // Made anew whenever it is asked for.
  const passages = new Set(mentions.map(({ passage }) => passage))
  return {
    kind: 'Paper',
    path: paper.path,
    // The article that names it first.
    home: mentions[0]?.article.path ?? paper.path,
    title: paper.title,
    texts: [
      ...paper.forms.slice(1).map((text) => ({ text })),
      { text: authors.join(', ') },
      { text: paper.topics.map(({ label }) => label).join(', ') },
      { text: edition },
      ...Array.from(passages, (text) => ({ text, weight: 0.5 })),
    ],
    meta: {
      ...(authors.length > 0 && { authors: authors.join(', ') + (paper.authorsPartial ? ' et al.' : '') }),
      ...(paper.venue !== null && { venue: paper.venue }),
      ...(paper.year !== null && { year: String(paper.year) }),
    },
    filters: {
      venue: paper.venue === null ? [] : [paper.venue],
      year: paper.year === null ? [] : [paper.year],
      topic: paper.topics.map(({ label }) => label),
    },
  }
}
