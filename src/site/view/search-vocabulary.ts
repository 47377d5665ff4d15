import { foldKey } from '../../model/fold.ts'
import type { AuthorRecord, PaperRecord, TopicRecord, VenueRecord } from '../records.ts'

/** A label, its path, and the other names it goes by. */
type Row = readonly [label: string, path: string, ...also: string[]]

/** The names and terms that a search can suggest, and the words of titles for its spelling. */
export interface SearchVocabulary {
  readonly terms: readonly Row[]
  readonly words: readonly string[]
}

interface Holdings {
  readonly authors: readonly AuthorRecord[]
  readonly papers: readonly PaperRecord[]
  readonly topics: readonly TopicRecord[]
  readonly venues: readonly VenueRecord[]
}

/** So many names, those with the most papers, and so many words keep the file small. */
const mostNames = 4000
const mostWords = 6000

/** Gather the vocabulary of the site from its records. */
export function searchVocabulary({ authors, papers, topics, venues }: Holdings): SearchVocabulary {
  const names = authors.toSorted((a, b) => b.papers.length - a.papers.length).slice(0, mostNames)
  return {
    terms: [
      ...topics.map(({ label, path, aliases }): Row => [label, path, ...aliases]),
      ...venues.map(({ short, path, name, also }): Row => [short, path, name, ...also]),
      ...names.map(({ name, path }): Row => [name, path]),
    ],
    words: titleWords(papers),
  }
}

/** The words of titles that are long enough to be misspelt, the most frequent first. */
function titleWords(papers: readonly PaperRecord[]): string[] {
  const counts = new Map<string, number>()
  for (const { title } of papers) {
    for (const word of new Set(foldKey(title).split(' ')))
      if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
}
