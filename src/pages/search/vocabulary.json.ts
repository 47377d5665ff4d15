import { authors, papers, topics, venues } from '../../site/library.ts'
import { searchVocabulary } from '../../site/view/search-vocabulary.ts'

/** The names and terms of the site, for suggestions when a search finds nothing. */
export function GET(): Response {
  return Response.json(
    searchVocabulary({ authors: authors(), papers: papers(), topics: topics(), venues: venues() }),
  )
}
