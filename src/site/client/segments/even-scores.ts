import type { Hit } from '../pagefind.ts'
import { fairFactor } from './fair-score.ts'
import type { KnownWord } from './known-word.ts'
import { placeOf } from './segment.ts'

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
  hits: readonly Hit[],
  words: readonly KnownWord[],
  { records, counted }: Extent,
): Hit[] {
  const fair = words.map(({ counts }) => rarity(records, sum(counts)))
  const own = counted.map((held, segment) => words.map(({ counts }) => rarity(held, counts[segment] ?? 0)))
  const factors = own.map((rare) => (sum(rare) === 0 ? 1 : sum(fair) / sum(rare)))
  const roughly = scored(hits, (hit) => factors[placeOf(hit.id).segment] ?? 1)
  if (words.length < 2) return roughly
  const first = new Set(roughly.slice(0, refined).map(({ id }) => id))
  const alone = words.map((word) => new Map(word.hits.filter(({ id }) => first.has(id)).map((hit) => [hit.id, hit])))
  const exactly = scored(
    hits.filter(({ id }) => first.has(id)),
    ({ id }) => {
      const each = alone.map((word) => word.get(id))
      const scores = each.map((hit) => ({ score: hit?.score ?? 0, fields: hit?.matchedMetaFields ?? [] }))
      return fairFactor(scores, own[placeOf(id).segment] ?? fair, fair)
    },
  )
  return [...exactly, ...roughly.slice(refined)]
}

/** Hits with their scores times a factor, the best first. */
function scored(hits: readonly Hit[], factor: (hit: Hit) => number): Hit[] {
  return hits
    .map((hit): Hit => {
      // A thread keeps the text of a hit for as long as the hit itself is held.
      return { ...hit, score: hit.score * factor(hit), data: () => hit.data() }
    })
    .sort((a, b) => b.score - a.score)
}

/** The inverse document frequency as BM25 of the index has it. */
function rarity(records: number, having: number): number {
  return Math.log((records - having + 0.5) / (having + 0.5) + 1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
