import type { Place } from './catalogue.ts'
import { type FeatureTable, featureTable, type Profile } from './feature-table.ts'

/** How many relations each thing has at most. */
const neighbours = 6

/** How many of its features a thing is compared by, the rarest first. */
const comparedFeatures = 10

/** How many other things a feature leads to at most. */
const followed = 24

/** A feature that more things have than this says nothing. */
const commonest = 4000

/** A relation below this weight is none: an author is enough, one word of the title is not. */
const leastWeight = 1.2

/** The things that have each feature: those of feature `f` stand from `starts[f]` to `starts[f + 1]`, in order. */
interface Holders {
  readonly starts: Uint32Array
  readonly things: Uint32Array
}

/** Room to count in, used anew for each thing: making it each time would take as long as the counting. */
interface Scratch {
  readonly scores: Float32Array
  /** The things that have a score. */
  readonly touched: Uint32Array
  /** Where the features to compare by stand in the table. */
  readonly compared: Uint32Array
}

/**
 * The things most like each thing, by the words, authors and topics they share, the rarer the better. Only neighbours
 * along rare features are compared, so that the time grows with the number of things and not with its square.
 */
export function relatedThings(count: number, profile: (place: Place) => Profile): Place[][] {
  const table = featureTable(count, profile)
  const holders = holdersOf(table, count)
  const scratch = {
    scores: new Float32Array(count),
    touched: new Uint32Array(comparedFeatures * followed),
    compared: new Uint32Array(comparedFeatures),
  }
  return Array.from({ length: count }, (_, place) => relationsOf(place, count, table, holders, scratch))
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
  { scores, touched, compared }: Scratch,
): Place[] {
  let reached = 0
  const comparing = pickRarest(place, table, holders, compared)
  for (let turn = 0; turn < comparing; turn++) {
    const index = compared[turn] ?? 0
    const feature = table.features[index] ?? 0
    const gain = (table.weights[index] ?? 0) * rarity(table.frequency[feature] ?? 1, count)
    const start = nearestStart(holders, feature, place)
    const end = Math.min(holders.starts[feature + 1] ?? 0, start + followed)
    for (let at = start; at < end; at++) {
      const other = holders.things[at] ?? 0
      const before = scores[other] ?? 0
      if (before === 0) touched[reached++] = other
      scores[other] = before + gain
    }
  }
  scores[place] = 0
  const best = likest(touched.subarray(0, reached), scores)
  for (let at = 0; at < reached; at++) scores[touched[at] ?? 0] = 0
  return best
}

/**
 * Find where the rarest features of a thing stand in the table, those left out that no other thing has.
 *
 * @returns how many were written into `picked`, the rarest first
 */
function pickRarest(
  place: Place,
  { starts, features }: FeatureTable,
  { starts: of }: Holders,
  picked: Uint32Array,
): number {
  const holding = (index: number) => {
    const feature = features[index] ?? 0
    return (of[feature + 1] ?? 0) - (of[feature] ?? 0)
  }
  let length = 0
  for (let index = starts[place] ?? 0; index < (starts[place + 1] ?? 0); index++) {
    const own = holding(index)
    if (own < 2) continue
    let at = length
    while (at > 0 && holding(picked[at - 1] ?? 0) > own) at--
    if (at === picked.length) continue
    picked.copyWithin(at + 1, at, Math.min(length, picked.length - 1))
    picked[at] = index
    length = Math.min(length + 1, picked.length)
  }
  return length
}

/** 1 for what only two things have, less for what more have. */
function rarity(frequency: number, count: number): number {
  return Math.log(1 + count / frequency) / Math.log(1 + count / 2)
}

/** Where those holders of a feature begin that stand nearest to a thing in the catalogue. */
function nearestStart({ starts, things }: Holders, feature: number, place: Place): number {
  const [first, last] = [starts[feature] ?? 0, starts[feature + 1] ?? 0]
  if (last - first <= followed) return first
  let [low, high] = [first, last]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((things[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return Math.max(first, Math.min(low - followed / 2, last - followed))
}

/** The things with the highest scores, the highest first; of equal ones those that stand first in the catalogue. */
function likest(touched: Uint32Array, scores: Float32Array): Place[] {
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
