import { foldKey } from '../../model/fold.ts'
import { knownWords } from './known-words.ts'
import { nearestWord } from './nearest-word.ts'
import { queryWords } from './query-words.ts'
import type { Term, Vocabulary } from './vocabulary.ts'

/** What to try when a search finds nothing. */
export interface NearTerms {
  /** The query with the nearest known words in place of unknown ones; null when that changes nothing. */
  readonly spelling: string | null
  readonly terms: readonly Term[]
}

const shown = 6

/** The names, terms and spellings of the site that are nearest to a query. */
export function nearTerms(vocabulary: Vocabulary, query: string): NearTerms {
  const words = queryWords(query)
  const known = knownWords(vocabulary)
  const mended = words.flatMap((word) => nearestWord(word, known) ?? [])
  const spelling = mended.join(' ')
  return {
    spelling: spelling === words.join(' ') || spelling === '' ? null : spelling,
    terms: vocabulary.terms
      .map((term) => ({ term, score: termScore(term, query, mended) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.term.label < b.term.label ? -1 : 1))
      .slice(0, shown)
      .map(({ term }) => term),
  }
}

function termWords(term: Term): string[] {
  return [term.label, ...term.also].flatMap((text) => foldKey(text).split(' '))
}

/** Higher for terms that share more of the words; an acronym or other name that is the whole query counts most. */
function termScore(term: Term, query: string, words: readonly string[]): number {
  if (term.also.some((name) => foldKey(name) === foldKey(query))) return 100
  const own = termWords(term)
  const shared = words.filter((word) =>
    own.some((mine) => mine === word || (word.length > 2 && mine.startsWith(word))),
  )
  return shared.length === 0 ? 0 : shared.length + shared.length / own.length
}
