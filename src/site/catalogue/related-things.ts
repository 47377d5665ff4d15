import { foldKey } from '../../model/fold.ts'
import type { Place } from './catalogue.ts'

/** What of a paper, or of an article, tells what it is about. */
export interface Profile {
  readonly titles: readonly string[]
  readonly passages: readonly string[]
  readonly authors: readonly Place[]
  /** People whom curators have told apart. */
  readonly people: readonly Place[]
  readonly topics: readonly Place[]
}

/** How many relations each thing has at most. */
const neighbours = 6

/** How many of its features a thing is compared by, the rarest first. */
const comparedFeatures = 12

/** How many other things a feature leads to at most. */
const followed = 32

/** A feature that more things have than this says nothing. */
const commonest = 4000

/** Letters of a passage that count. */
const countedLetters = 240

/** A relation below this weight is none: an author is enough, one word of the title is not. */
const leastWeight = 1.2

/** How much a feature counts, before its rarity. */
const weights = { author: 2, topic: 0.8, title: 1, passage: 0.35 } as const

interface Features {
  /** The features of each thing. */
  readonly lists: readonly Uint32Array[]
  /** How much each of them counts there. */
  readonly weights: readonly Float32Array[]
  /** How many things have each feature. */
  readonly frequency: readonly number[]
}

/**
 * The things most like each thing, by the words, authors and topics they share, the rarer the better. Only neighbours
 * along rare features are compared, so that the time grows with the number of things and not with its square.
 */
export function relatedThings(profiles: readonly Profile[]): Place[][] {
  const features = featuresOf(profiles)
  const holders = holdersOf(features)
  const scores = new Float32Array(profiles.length)
  return profiles.map((_, place) => relationsOf(place, features, holders, scores))
}

function featuresOf(profiles: readonly Profile[]): Features {
  const ids = new Map<string, number>()
  const frequency: number[] = []
  const idOf = (name: string): number => {
    const known = ids.get(name)
    if (known !== undefined) return known
    ids.set(name, frequency.length)
    return frequency.push(0) - 1
  }
  const lists: Uint32Array[] = []
  const weighed: Float32Array[] = []
  /** The thing that last had each feature, so that none counts twice. */
  const lastIn: number[] = []
  profiles.forEach((profile, thing) => {
    const [own, counts]: [number[], number[]] = [[], []]
    const add = (id: number, weight: number) => {
      if (lastIn[id] === thing) return
      lastIn[id] = thing
      frequency[id] = (frequency[id] ?? 0) + 1
      own.push(id)
      counts.push(weight)
    }
    for (const author of profile.authors) add(idOf(`a ${author}`), weights.author)
    for (const person of profile.people) add(idOf(`p ${person}`), weights.author)
    for (const topic of profile.topics) add(idOf(`t ${topic}`), weights.topic)
    for (const title of profile.titles) for (const word of wordsOf(title)) add(idOf(word), weights.title)
    for (const passage of profile.passages) {
      for (const word of wordsOf(passage.slice(0, countedLetters))) add(idOf(word), weights.passage)
    }
    lists.push(Uint32Array.from(own))
    weighed.push(Float32Array.from(counts))
  })
  return { lists, weights: weighed, frequency }
}

/** The words of a text that may tell what it is about, in one form for singular and plural. */
function wordsOf(text: string): string[] {
  return foldKey(text)
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
}

/** The things that have each feature, for features that several and not too many have. */
function holdersOf({ lists, frequency }: Features): Uint32Array[] {
  const most = Math.min(commonest, Math.max(4, lists.length / 3))
  const holders = frequency.map((count) => new Uint32Array(count > 1 && count <= most ? count : 0))
  const filled = new Uint32Array(frequency.length)
  lists.forEach((list, place) => {
    for (const id of list) {
      const of = holders[id]
      if (of === undefined || of.length === 0) continue
      const at = filled[id] ?? 0
      of[at] = place
      filled[id] = at + 1
    }
  })
  return holders
}

function relationsOf(
  place: Place,
  features: Features,
  holders: readonly Uint32Array[],
  scores: Float32Array,
): Place[] {
  const list = features.lists[place] ?? new Uint32Array()
  const touched: Place[] = []
  for (const index of rarest(list, holders)) {
    const id = list[index] ?? 0
    const of = holders[id] ?? new Uint32Array()
    const gain = (features.weights[place]?.[index] ?? 0) * inverseFrequency(id, features)
    const start = nearestStart(of, place)
    const end = Math.min(of.length, start + followed)
    // Plain counting, since this is where the time goes.
    for (let at = start; at < end; at++) {
      const other = of[at] ?? 0
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

/** The things with the highest scores, the highest first; of equal ones those that stand first in the catalogue. */
function likest(touched: readonly Place[], scores: Float32Array): Place[] {
  const best: Place[] = []
  const score = (place: Place | undefined) => scores[place ?? 0] ?? 0
  for (const other of touched) {
    const own = score(other)
    if (own < leastWeight) continue
    const last = best.at(-1)
    if (best.length === neighbours && last !== undefined && !isBefore(own, other, score(last), last)) continue
    let at = best.length
    for (; at > 0; at--) {
      const above = best[at - 1] ?? 0
      if (!isBefore(own, other, score(above), above)) break
    }
    best.splice(at, 0, other)
    if (best.length > neighbours) best.pop()
  }
  return best
}

function isBefore(score: number, place: Place, otherScore: number, other: Place): boolean {
  return score > otherScore || (score === otherScore && place < other)
}

/** Where the rarest features of a thing stand in its list, those left out that only it has. */
function rarest(list: Uint32Array, holders: readonly Uint32Array[]): number[] {
  const count = (index: number) => holders[list[index] ?? 0]?.length ?? 0
  const shared: number[] = []
  for (let index = 0; index < list.length; index++) if (count(index) > 1) shared.push(index)
  return shared.sort((a, b) => count(a) - count(b) || a - b).slice(0, comparedFeatures)
}

/** 1 for what only two things have, less for what more have. */
function inverseFrequency(id: number, { frequency, lists }: Features): number {
  return Math.log(1 + lists.length / (frequency[id] ?? 1)) / Math.log(1 + lists.length / 2)
}

/** Where the holders of a feature begin that stand nearest to a thing in the catalogue. */
function nearestStart(holders: Uint32Array, place: Place): number {
  if (holders.length <= followed) return 0
  let [low, high] = [0, holders.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return Math.max(0, Math.min(low - followed / 2, holders.length - followed))
}
