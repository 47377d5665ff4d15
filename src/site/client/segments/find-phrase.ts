import { metaWeights } from '../ranking.ts'
import type { FoundTerm, FoundWord } from './find-term.ts'
import type { OpenedSegments } from './opened-segments.ts'
import type { FoundRecord } from './score-records.ts'
import { placesAt } from './word-file.ts'

/**
 * Find the records that hold words one after the other, in their text or in one of their fields.
 *
 * @param terms that have to stand so, each found by its whole stem
 */
export function findPhrase(terms: readonly FoundTerm[], { segments }: OpenedSegments): FoundRecord[] {
  return segments.flatMap(({ overview }, segment) => {
    const held = terms.map(({ on }) => on[segment] ?? new Map<number, readonly FoundWord[]>())
    const [least] = held.toSorted((a, b) => a.size - b.size)
    return Array.from(least?.keys() ?? []).flatMap((place): FoundRecord[] => {
      const words = held.map((own) => own.get(place) ?? [])
      if (words.some((own) => own.length === 0)) return []
      const found = phraseOn(words, overview.fields)
      return found === null ? [] : [{ segment, place, ...found }]
    })
  })
}

/** Where words stand one after the other on a record: the text goes first. */
function phraseOn(
  words: readonly (readonly FoundWord[])[],
  fields: readonly string[],
): Pick<FoundRecord, 'score' | 'fields' | 'places'> | null {
  const places = words.map((own) => own.map(({ on, answer }) => placesAt(answer.bytes, on.at)))
  const start = firstRun(
    places.map((own) => own.flatMap(({ text }) => text.map(([location]) => location))),
  )
  if (start !== null) {
    const found = words.map((_, word) => ({ location: start + word, score: 1 }))
    return { score: 1, fields: [], places: () => found }
  }
  const inField = fields.find(
    (_, field) =>
      firstRun(places.map((own) => own.flatMap((each) => each.fields.get(field) ?? []))) !== null,
  )
  if (inField === undefined) return null
  return { score: metaWeights[inField] ?? 1, fields: [inField], places: () => [] }
}

/** Where the first run of places begins, one of each word after the other. */
function firstRun([first = [], ...others]: readonly (readonly number[])[]): number | null {
  const following = others.map((own) => new Set(own))
  const starts = first.filter((start) => following.every((own, word) => own.has(start + word + 1)))
  return starts.length === 0 ? null : Math.min(...starts)
}
