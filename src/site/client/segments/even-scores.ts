import { fairFactor } from './fair-factor.ts'
import type { KnownWord } from './known-word.ts'
import type { PlacedHit } from './segment.ts'

/** How many records there are to be found by a word. */
export interface Extent {
  /** In all segments. */
  readonly records: number
  /** Those that the index of each segment counts: see `Segment`. */
  readonly counted: readonly number[]
}

/** How many of the first hits get a score that is as good as exact. */
const refined = 60

/**
 * Give the hits of all segments scores that compare, the best first: an index weighs a word by how rare it is in its
 * own records, and a word that is rare in all may stand in one segment twice and in another once.
 *
 * @param words of the query, one by one
 */
export function evenScores(
  hits: readonly PlacedHit[],
  words: readonly KnownWord[],
  { records, counted }: Extent,
): PlacedHit[] {
  const fair = words.map(({ counts }) => rarity(records, sum(counts)))
  const own = counted.map((held, segment) => words.map(({ counts }) => rarity(held, counts[segment] ?? 0)))
  const factors = own.map((rare) => (sum(rare) === 0 ? 1 : sum(fair) / sum(rare)))
  const roughly = scored(hits, ({ segment }) => factors[segment] ?? 1)
  if (words.length < 2) return roughly
  const first = roughly.slice(0, refined)
  const ids = new Set(first.map(({ hit }) => hit.id))
  const alone = words.map((word) => {
    const its = word.hits.filter(({ hit }) => ids.has(hit.id))
    return new Map(its.map(({ hit }) => [hit.id, hit]))
  })
  const exactly = scored(first, ({ hit, segment }) => {
    const scores = alone.map((word) => {
      const { score = 0, matchedMetaFields: fields = [] } = word.get(hit.id) ?? {}
      return { score, fields }
    })
    return fairFactor(scores, own[segment] ?? fair, fair)
  })
  return [...exactly, ...roughly.slice(refined)]
}

/** Hits with their scores times a factor, the best first. */
function scored(hits: readonly PlacedHit[], factor: (hit: PlacedHit) => number): PlacedHit[] {
  return hits.map((hit) => ({ ...hit, score: hit.hit.score * factor(hit) })).sort((a, b) => b.score - a.score)
}

/** The inverse document frequency as BM25 of the index has it. */
export function rarity(records: number, having: number): number {
  return Math.log((records - having + 0.5) / (having + 0.5) + 1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
