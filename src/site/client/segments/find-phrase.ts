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
  const run = (placesOf: (word: HeldWord) => readonly number[]) =>
    firstRun(
      Array.from({ length: terms }, (_, term) =>
        held.filter((word) => word.term === term).flatMap(placesOf),
      ),
    )
  const start = run(locationsOf)
  if (start !== null) {
    const found = Array.from({ length: terms }, (_, term) => ({ location: start + term, score: 1 }))
    return { score: 1, fields: [], places: () => found }
  }
  const inField = fields.find(
    (_, field) => run(({ answer, at }) => fieldPlaces(answer.bytes, at, field)) !== null,
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
function firstRun([first = [], ...others]: readonly (readonly number[])[]): number | null {
  const starts = others.reduce((left, own, word) => {
    const known = own.length > few ? new Set(own) : null
    return left.filter((start) => known?.has(start + word + 1) ?? own.includes(start + word + 1))
  }, first)
  return starts.length === 0 ? null : Math.min(...starts)
}
