import type { RenderedArticle, RenderedSection } from '../model/rendered.ts'
import type { ArticleRecord } from '../site/records.ts'
import type { SearchRecord, SearchText } from './search-record.ts'

/** An article as search finds it: its words section by section, those of its papers and figures included. */
export function articleSearchRecord(
  article: Pick<RenderedArticle, 'lead' | 'sections'>,
  record: ArticleRecord,
): SearchRecord {
  return {
    kind: 'Article',
    path: record.path,
    home: record.path,
    title: record.title,
    texts: [
      ...paragraphs(record.standfirst ?? ''),
      ...paragraphs(article.lead),
      ...article.sections.flatMap((section) => [headingOf(section), ...paragraphs(section.text)]),
    ],
    meta: {
      ...(record.authors.length > 0 && { authors: record.authors.join(', ') }),
      ...(record.venue && { venue: record.venue.label }),
      ...(record.year !== null && { year: String(record.year) }),
    },
    filters: {
      venue: record.venue === null ? [] : [record.venue.label],
      year: record.year === null ? [] : [record.year],
      topic: record.topics.map(({ label }) => label),
    },
  }
}

function headingOf({ id, depth, heading }: RenderedSection): SearchText {
  return { heading: { id, depth: depth === 2 ? 2 : 3 }, text: heading }
}

function paragraphs(text: string): SearchText[] {
  return text.split('\n').map((line) => ({ text: line }))
}
