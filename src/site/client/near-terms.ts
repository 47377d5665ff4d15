import { foldKey } from '../../model/fold.ts'
import { editDistance } from './edit-distance.ts'
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
  const known = [...new Set([...vocabulary.words, ...vocabulary.terms.flatMap(termWords)])]
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

/** How many slips a word of a length may hold and still be taken for another. */
function allowedSlips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** The known word that is nearest; null when none is near, and the word then had better be left out. */
function nearestWord(word: string, known: readonly string[]): string | null {
  let best: string | null = known.some((candidate) => candidate.startsWith(word)) ? word : null
  if (best !== null) return best
  let least = allowedSlips(word.length) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word, candidate)
    if (distance >= least) continue
    best = candidate
    least = distance
  }
  return best
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
