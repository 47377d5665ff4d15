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
  const firstRun = runFinder(terms.length)
  return segments.flatMap(({ overview: { lengths, fields } }, segment) => {
    const held = heldWords(terms, segment, lengths.length)
    return held.places.flatMap((place): FoundRecord[] => {
      const words = held.on(place)
      const start = firstRun(words, ({ answer, at }, note) => textPlaces(answer.bytes, at, note))
      if (start !== null) {
        const run = terms.map((_, term) => ({ location: start + term, score: 1 }))
        return [{ segment, place, score: 1, fields: [], places: () => run }]
      }
      const name = fields.find(
        (_, field) =>
          firstRun(words, ({ answer, at }, note) => fieldPlaces(answer.bytes, at, field, note)) !== null,
      )
      if (name === undefined) return []
      return [{ segment, place, score: metaWeights[name] ?? 1, fields: [name], places: () => [] }]
    })
  })
}

/** Has places of a word noted. */
type Read = (word: HeldWord, note: (location: number) => void) => void

/** Up to how many places are looked through one by one. */
const few = 64

/** What finds where the first run of places begins, one of each word of the query after the other. */
function runFinder(terms: number): (held: readonly HeldWord[], read: Read) => number | null {
  // The same lists serve for all records, of which there may be ten thousand.
  const [starts, own]: [number[], number[]] = [[], []]
  const noteStart = (location: number) => void starts.push(location)
  const note = (location: number) => void own.push(location)
  return (held, read) => {
    starts.length = 0
    for (const word of held) if (word.term === 0) read(word, noteStart)
    for (let term = 1; term < terms && starts.length > 0; term++) {
      own.length = 0
      for (const word of held) if (word.term === term) read(word, note)
      const known = own.length > few ? new Set(own) : null
      let left = 0
      for (const start of starts)
        if (known?.has(start + term) ?? own.includes(start + term)) starts[left++] = start
      starts.length = left
    }
    return starts.length === 0 ? null : starts.reduce((least, start) => Math.min(least, start))
  }
}
