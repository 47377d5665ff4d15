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
  const start = firstRun(held, terms, locationsOf)
  if (start !== null) {
    const found = Array.from({ length: terms }, (_, term) => ({ location: start + term, score: 1 }))
    return { score: 1, fields: [], places: () => found }
  }
  const inField = fields.find(
    (_, field) => firstRun(held, terms, ({ answer, at }) => fieldPlaces(answer.bytes, at, field)) !== null,
  )
  if (inField === undefined) return null
  return { score: metaWeights[inField] ?? 1, fields: [inField], places: () => [] }
}

function locationsOf({ answer, at }: HeldWord): readonly number[] {
  const locations: number[] = []
  textPlaces(answer.bytes, at, (location) => void locations.push(location))
  return locations
}

/** Up to how many places are looked through one by one. */
const few = 16

/** Where the first run of places begins, one of each word after the other. */
function firstRun(
  held: readonly HeldWord[],
  terms: number,
  placesOf: (word: HeldWord) => readonly number[],
): number | null {
  let starts: readonly number[] = []
  for (let term = 0; term < terms; term++) {
    const own = placesOfTerm(held, term, placesOf)
    if (term === 0) starts = own
    else {
      const known = own.length > few ? new Set(own) : null
      starts = starts.filter((start) => known?.has(start + term) ?? own.includes(start + term))
    }
    if (starts.length === 0) return null
  }
  return Math.min(...starts)
}

/** Where a word of the query stands: mostly a single word of the index answers it. */
function placesOfTerm(
  held: readonly HeldWord[],
  term: number,
  placesOf: (word: HeldWord) => readonly number[],
): readonly number[] {
  let found: readonly number[] | null = null
  for (const word of held)
    if (word.term === term) found = found === null ? placesOf(word) : [...found, ...placesOf(word)]
  return found ?? []
}
