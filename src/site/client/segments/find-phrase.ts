import { metaWeights } from '../ranking.ts'
import type { FoundTerm } from './find-term.ts'
import { type HeldWord, heldWords } from './held-words.ts'
import type { OpenedSegments } from './opened-segments.ts'
import type { FoundRecord } from './score-records.ts'
import { fieldPlaces, textPlaces } from './word-file.ts'

/**
 * Find the records that hold words one after the other, in their text or in one of their fields.
 *
 * @param terms that have to stand so, each found by its whole stem
 */
export function findPhrase(terms: readonly FoundTerm[], { segments }: OpenedSegments): FoundRecord[] {
  if (terms.some(({ count }) => count === 0)) return []
  return segments.flatMap(({ overview: { lengths, fields } }, segment) =>
    Array.from(heldWords(terms, segment, lengths.length)).flatMap(([place, held]): FoundRecord[] => {
      const found = phraseOn(held, terms.length, fields)
      return found === null ? [] : [{ segment, place, ...found }]
    }),
  )
}

/** Where words stand one after the other on a record: the text goes first. */
function phraseOn(
  held: readonly HeldWord[],
  terms: number,
  fields: readonly string[],
): Pick<FoundRecord, 'score' | 'fields' | 'places'> | null {
  const start = firstRun(held, terms, ({ answer, at }, note) => textPlaces(answer.bytes, at, note))
  if (start !== null) {
    const words = Array.from({ length: terms }, (_, term) => ({ location: start + term, score: 1 }))
    return { score: 1, fields: [], places: () => words }
  }
  const field = fields.findIndex(
    (_, field) =>
      firstRun(held, terms, ({ answer, at }, note) => fieldPlaces(answer.bytes, at, field, note)) !== null,
  )
  const name = fields[field]
  return name === undefined ? null : { score: metaWeights[name] ?? 1, fields: [name], places: () => [] }
}

/** Up to how many places are looked through one by one. */
const few = 64

/** Where the first run of places begins, one of each word of the query after the other. */
function firstRun(
  held: readonly HeldWord[],
  terms: number,
  read: (word: HeldWord, note: (location: number) => void) => void,
): number | null {
  let starts: number[] = []
  for (let term = 0; term < terms; term++) {
    const own: number[] = []
    const note = (location: number) => void own.push(location)
    for (const word of held) if (word.term === term) read(word, note)
    if (term === 0) starts = own
    else {
      const known = own.length > few ? new Set(own) : own
      const holds = (location: number) => ('has' in known ? known.has(location) : known.includes(location))
      starts = starts.filter((start) => holds(start + term))
    }
    if (starts.length === 0) return null
  }
  return starts.reduce((least, start) => Math.min(least, start))
}
