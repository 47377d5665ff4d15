import { type SearchTerm, searchTerm } from '../../../model/search-term.ts'

/** Languages that put no spaces between words. */
const withoutSpaces = /^(?:zh|ja|th)\b/

/** The words of a query, each once. */
export function queryTerms(query: string, language: string): readonly SearchTerm[] {
  const words = withoutSpaces.test(language) ? segmented(query, language) : query.split(/\s+/)
  const terms = words.map(searchTerm).filter(({ plain }) => plain !== '')
  return [...new Map(terms.map((term) => [term.plain, term])).values()]
}

function segmented(query: string, language: string): readonly string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(query)
  return Array.from(segments, ({ segment }) => segment.trim())
}
