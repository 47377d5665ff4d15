import type { Place } from './catalogue.ts'
import { type FeatureTable, featureTable, type Profile } from './feature-table.ts'

/** How many relations each thing has at most. */
const neighbours = 6

/** How many of its features a thing is compared by, the rarest first. */
const comparedFeatures = 12

/** How many other things a feature leads to at most. */
const followed = 32

/** A feature that more things have than this says nothing. */
const commonest = 4000

/** A relation below this weight is none: an author is enough, one word of the title is not. */
const leastWeight = 1.2

/** The things that have each feature: those of feature `f` stand from `starts[f]` to `starts[f + 1]`, in order. */
interface Holders {
  readonly starts: Uint32Array
  readonly things: Uint32Array
}

/**
 * The things most like each thing, by the words, authors and topics they share, the rarer the better. Only neighbours
 * along rare features are compared, so that the time grows with the number of things and not with its square.
 */
export function relatedThings(count: number, profile: (place: Place) => Profile): Place[][] {
  const table = featureTable(count, profile)
  const holders = holdersOf(table, count)
  const scores = new Float32Array(count)
  return Array.from({ length: count }, (_, place) => relationsOf(place, count, table, holders, scores))
}

function holdersOf({ starts, features, frequency }: FeatureTable, count: number): Holders {
  const most = Math.min(commonest, Math.max(4, count / 3))
  const of = new Uint32Array(frequency.length + 1)
  frequency.forEach((number, feature) => {
    of[feature + 1] = (of[feature] ?? 0) + (number > 1 && number <= most ? number : 0)
  })
  const filled = of.slice()
  const things = new Uint32Array(of.at(-1) ?? 0)
  for (let place = 0; place < count; place++) {
    for (let index = starts[place] ?? 0; index < (starts[place + 1] ?? 0); index++) {
      const feature = features[index] ?? 0
      const at = filled[feature] ?? 0
      if (at >= (of[feature + 1] ?? 0)) continue
      things[at] = place
      filled[feature] = at + 1
    }
  }
  return { starts: of, things }
}

function relationsOf(
  place: Place,
  count: number,
  table: FeatureTable,
  holders: Holders,
  scores: Float32Array,
): Place[] {
  const touched: Place[] = []
  for (const index of rarest(place, table, holders)) {
    const feature = table.features[index] ?? 0
    const gain = (table.weights[index] ?? 0) * rarity(table.frequency[feature] ?? 1, count)
    const [start, end] = nearest(holders, feature, place)
    // Plain counting, since this is where the time goes.
    for (let at = start; at < end; at++) {
      const other = holders.things[at] ?? 0
      const before = scores[other] ?? 0
      if (before === 0) touched.push(other)
      scores[other] = before + gain
    }
  }
  scores[place] = 0
  const best = likest(touched, scores)
  for (const other of touched) scores[other] = 0
  return best
}

/** Where the rarest features of a thing stand in the table, those left out that no other thing has. */
function rarest(place: Place, { starts, features }: FeatureTable, holders: Holders): number[] {
  const shared: { readonly index: number; readonly count: number }[] = []
  for (let index = starts[place] ?? 0; index < (starts[place + 1] ?? 0); index++) {
    const feature = features[index] ?? 0
    const count = (holders.starts[feature + 1] ?? 0) - (holders.starts[feature] ?? 0)
    if (count > 1) shared.push({ index, count })
  }
  shared.sort((a, b) => a.count - b.count || a.index - b.index)
  return shared.slice(0, comparedFeatures).map(({ index }) => index)
}

/** 1 for what only two things have, less for what more have. */
function rarity(frequency: number, count: number): number {
  return Math.log(1 + count / frequency) / Math.log(1 + count / 2)
}

/** From where to where the holders of a feature stand that are nearest to a thing in the catalogue. */
function nearest({ starts, things }: Holders, feature: number, place: Place): [number, number] {
  const [first, last] = [starts[feature] ?? 0, starts[feature + 1] ?? 0]
  if (last - first <= followed) return [first, last]
  let [low, high] = [first, last]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((things[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  const start = Math.max(first, Math.min(low - followed / 2, last - followed))
  return [start, start + followed]
}

/** The things with the highest scores, the highest first; of equal ones those that stand first in the catalogue. */
function likest(touched: readonly Place[], scores: Float32Array): Place[] {
  const best: Place[] = []
  const score = (place: Place) => scores[place] ?? 0
  const isBefore = (one: Place, other: Place) =>
    score(one) > score(other) || (score(one) === score(other) && one < other)
  for (const place of touched) {
    if (score(place) < leastWeight) continue
    const last = best.at(-1)
    if (best.length === neighbours && last !== undefined && isBefore(last, place)) continue
    const at = best.findIndex((other) => isBefore(place, other))
    best.splice(at === -1 ? best.length : at, 0, place)
    if (best.length > neighbours) best.pop()
  }
  return best
}
