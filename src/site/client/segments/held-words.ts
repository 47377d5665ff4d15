import type { Answer, FoundTerm } from './find-term.ts'

/** A word on a record that answers a word of a query. */
export interface HeldWord {
  readonly answer: Answer
  /** Which word of the query, from 0. */
  readonly term: number
  /** Where what the record holds of it begins in its file. */
  readonly at: number
}

/**
 * The records of a segment that hold every word of a query that any record holds, with all that answers them.
 *
 * @param segment from 0
 * @param size how many records it has
 */
export function heldWords(
  terms: readonly FoundTerm[],
  segment: number,
  size: number,
): ReadonlyMap<number, readonly HeldWord[]> {
  const known = terms.flatMap(({ count, answers }, term) =>
    count === 0 ? [] : [{ term, answers: answers[segment] ?? [] }],
  )
  // How many of the words a record holds, as long as it holds all that were looked at.
  const held = new Uint16Array(size)
  for (const [place, { answers }] of known.entries())
    for (const { records } of answers)
      for (const record of records.places) if (held[record] === place) held[record] = place + 1
  const found = new Map<number, HeldWord[]>()
  for (const { term, answers } of known)
    for (const answer of answers) {
      const { places, starts } = answer.records
      for (let record = 0; record < places.length; record++) {
        const place = places[record] ?? 0
        if (held[place] !== known.length) continue
        const word = { answer, term, at: starts[record] ?? 0 }
        const before = found.get(place)
        if (before === undefined) found.set(place, [word])
        else before.push(word)
      }
    }
  return found
}
