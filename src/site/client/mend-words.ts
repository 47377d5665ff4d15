import { knownWords } from './known-words.ts'
import { nearestWord } from './nearest-word.ts'
import { plainWords } from './plain-words.ts'
import type { SearchIndex } from './search-index.ts'
import { type WordNote, wordNotes } from './word-notes.ts'

/** A query as it is put to the index. */
export interface MendedWords {
  /** What is searched for: the query, or with known words in place of those that the index does not hold. */
  readonly words: string
  /** What became of each word of the query; empty for exact words. */
  readonly notes: readonly WordNote[]
  /** The words that were put in place of others. */
  readonly mended: ReadonlyMap<string, string>
}

/** Put known words in place of those that the index does not hold. A query in quotation marks is left as it is. */
export async function mendWords(index: SearchIndex, query: string): Promise<MendedWords> {
  const words = plainWords(query)
  const notes = words === '' || isExact(words) ? [] : await wordNotes(index, words)
  const doubtful = notes.filter(({ fate }) => fate === 'unknown' || fate === 'shortened')
  if (doubtful.length === 0) return { words, notes, mended: new Map() }
  const known = knownWords(await index.vocabulary())
  const mended = new Map(
    doubtful.flatMap(({ word }) => {
      const near = nearestWord(word, known)
      return near === null || near === word ? [] : [[word, near] as const]
    }),
  )
  if (mended.size === 0) return { words, notes, mended }
  return { words: notes.map(({ word }) => mended.get(word) ?? word).join(' '), notes, mended }
}

/** Whether a query asks for its words as they stand. */
export function isExact(words: string): boolean {
  return /^".+"$/.test(words.trim())
}
