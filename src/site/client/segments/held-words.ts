import type { Answer, FoundTerm } from './find-term.ts'
import type { FormRecords } from './word-file.ts'

/** A word on a record that answers a word of a query. */
export interface HeldWord {
  readonly answer: Answer
  /** Which word of the query, from 0. */
  readonly term: number
  /** Where what the record holds of it begins in its file. */
  readonly at: number
}

/** What answers the words of a query in a segment. */
export interface HeldWords {
  /** The records that hold every word that any record holds, in their order. */
  readonly places: readonly number[]
  /** All that a record holds. */
  readonly on: (place: number) => HeldWord[]
}

/**
 * Find the records of a segment that hold every word of a query.
 *
 * @param segment from 0
 * @param size how many records it has
 */
export function heldWords(terms: readonly FoundTerm[], segment: number, size: number): HeldWords {
  const known = terms.flatMap(({ count, answers }, term) =>
    count === 0 ? [] : [{ term, answers: answers[segment] ?? [] }],
  )
  // How many of the words a record holds, as long as it holds all that were looked at.
  const held = new Uint16Array(known.length === 0 ? 0 : size)
  for (const [word, { answers }] of known.entries())
    for (const { records } of answers)
      for (const place of records.places) if (held[place] === word) held[place] = word + 1
  const places: number[] = []
  for (const [place, words] of held.entries()) if (words === known.length) places.push(place)
  const found = known.flatMap(({ term, answers }) =>
    answers.map((answer) => ({ answer, term, starts: startsByPlace(answer.records, size) })),
  )
  return {
    places,
    on: (place) => {
      const words: HeldWord[] = []
      for (const { answer, term, starts } of found) {
        const at = starts[place] ?? 0
        if (at > 0) words.push({ answer, term, at })
      }
      return words
    },
  }
}

/** Where what each record of a segment holds of a word begins; 0 for those that do not hold it. */
function startsByPlace({ places, starts }: FormRecords, size: number): Uint32Array {
  const byPlace = new Uint32Array(size)
  for (const [record, place] of places.entries()) byPlace[place] = starts[record] ?? 0
  return byPlace
}
