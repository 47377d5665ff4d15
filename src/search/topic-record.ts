import type { TopicRecord } from '../site/records.ts'
import { countLabel } from '../site/view/count-label.ts'
import type { SearchRecord } from './search-record.ts'

/** A topic as search finds it: its label, its other names and what articles say it is. */
export function topicSearchRecord({
  path,
  label,
  aliases,
  definitions,
  papers,
  years,
}: TopicRecord): SearchRecord {
  const venues = new Set(papers.flatMap(({ venue }) => venue ?? []))
  return {
    kind: 'Topic',
    path,
    home: path,
    title: label,
    texts: [
      ...aliases.map((text) => ({ text, weight: 2 })),
      ...definitions.flatMap(({ text, from }) => (from === 'text' ? [{ text }] : [])),
    ],
    meta: {
      ...(aliases.length > 0 && { also: aliases.join('; ') }),
      detail: countLabel(papers.length, 'paper'),
    },
    filters: {
      venue: [...venues],
      year: years.map((year) => Number(year.label)),
      topic: [label],
    },
  }
}
