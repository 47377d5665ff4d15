import { type SearchTerm, searchTerm } from '../../../model/search-term.ts'

/** Languages that put no spaces between words. */
const withoutSpaces = /^(?:zh|ja|th)\b/

/** The words of a query, in their order. */
export function queryTerms(query: string, language: string): readonly SearchTerm[] {
  const words = withoutSpaces.test(language) ? segmented(query, language) : query.split(/\s+/)
  return words.map(searchTerm).filter(({ plain }) => plain !== '')
}

function segmented(query: string, language: string): readonly string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(query)
  return Array.from(segments, ({ segment }) => segment.trim())
}
