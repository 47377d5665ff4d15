import { foldKey } from '../../model/fold.ts'
import type { CatalogueRelation, Place } from './catalogue.ts'

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
const comparedFeatures = 16

/** How many other things a feature leads to at most. */
const followed = 48

/** A feature that more things have than this says nothing. */
const commonest = 4000

/** Words of a passage that count. */
const countedWords = 60

/** A relation below this weight is none: an author is enough, one word of the title is not. */
const leastWeight = 1.2

/** How much a feature counts, before its rarity. */
const weights = { author: 2, topic: 0.8, title: 1, passage: 0.35 } as const

interface Features {
  /** The features of each thing, author and topic features among them. */
  readonly lists: readonly Uint32Array[]
  /** How much each of them counts there. */
  readonly weights: readonly Float32Array[]
  /** How many things have each feature. */
  readonly frequency: readonly number[]
  /** Where a feature is an author or a topic, which. */
  readonly meaning: readonly (Meaning | null)[]
}

/** A feature that is more than a word. */
interface Meaning {
  readonly kind: 'author' | 'person' | 'topic'
  readonly place: Place
}

/**
 * The things most like each thing, by the words, authors and topics they share, the rarer the better. Only neighbours
 * along rare features are compared, so that the time grows with the number of things and not with its square.
 */
export function relatedThings(profiles: readonly Profile[]): CatalogueRelation[][] {
  const features = featuresOf(profiles)
  const holders = holdersOf(features)
  const scores = new Float32Array(profiles.length)
  return profiles.map((_, place) => relationsOf(place, features, holders, scores))
}

function featuresOf(profiles: readonly Profile[]): Features {
  const ids = new Map<string, number>()
  const meaning: (Meaning | null)[] = []
  const frequency: number[] = []
  const idOf = (name: string, means: Meaning | null): number => {
    const known = ids.get(name)
    if (known !== undefined) return known
    ids.set(name, meaning.length)
    frequency.push(0)
    return meaning.push(means) - 1
  }
  const lists: Uint32Array[] = []
  const weighed: Float32Array[] = []
  for (const { titles, passages, authors, people, topics } of profiles) {
    const found = new Map<number, number>()
    const add = (id: number, weight: number) => {
      if ((found.get(id) ?? 0) < weight) found.set(id, weight)
    }
    for (const place of authors) add(idOf(`\u0000${place}`, { kind: 'author', place }), weights.author)
    for (const place of people) add(idOf(`\u0002${place}`, { kind: 'person', place }), weights.author)
    for (const place of topics) add(idOf(`\u0001${place}`, { kind: 'topic', place }), weights.topic)
    for (const title of titles) for (const word of wordsOf(title)) add(idOf(word, null), weights.title)
    for (const passage of passages) {
      for (const word of wordsOf(passage).slice(0, countedWords)) add(idOf(word, null), weights.passage)
    }
    for (const id of found.keys()) frequency[id] = (frequency[id] ?? 0) + 1
    lists.push(Uint32Array.from(found.keys()))
    weighed.push(Float32Array.from(found.values()))
  }
  return { lists, weights: weighed, frequency, meaning }
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
): CatalogueRelation[] {
  const list = features.lists[place] ?? new Uint32Array()
  const compared = Array.from(list.keys())
    .filter((index) => (holders[list[index] ?? 0]?.length ?? 0) > 1)
    .sort((a, b) => rarity(list[a] ?? 0, features) - rarity(list[b] ?? 0, features))
    .slice(0, comparedFeatures)
  const touched: Place[] = []
  for (const index of compared) {
    const id = list[index] ?? 0
    const gain = (features.weights[place]?.[index] ?? 0) * inverseFrequency(id, features)
    for (const other of nearest(holders[id] ?? new Uint32Array(), place)) {
      if (other === place) continue
      if (scores[other] === 0) touched.push(other)
      scores[other] = (scores[other] ?? 0) + gain
    }
  }
  const best = touched
    .filter((other) => (scores[other] ?? 0) >= leastWeight)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, neighbours)
  for (const other of touched) scores[other] = 0
  return best.map((other) => ({ to: other, ...sharedMeanings(place, other, features) }))
}

function rarity(id: number, { frequency }: Features): number {
  return frequency[id] ?? 0
}

/** 1 for what only two things have, less for what more have. */
function inverseFrequency(id: number, { frequency, lists }: Features): number {
  return Math.log(1 + lists.length / (frequency[id] ?? 1)) / Math.log(1 + lists.length / 2)
}

/** The holders of a feature that stand nearest to a thing in the catalogue, if there are many. */
function nearest(holders: Uint32Array, place: Place): Uint32Array {
  if (holders.length <= followed) return holders
  let [low, high] = [0, holders.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  const start = Math.max(0, Math.min(low - followed / 2, holders.length - followed))
  return holders.subarray(start, start + followed)
}

function sharedMeanings(
  one: Place,
  other: Place,
  { lists, meaning }: Features,
): Omit<CatalogueRelation, 'to'> {
  const own = new Set(lists[one])
  const shared = Array.from(lists[other] ?? []).flatMap((id) => (own.has(id) ? (meaning[id] ?? []) : []))
  const places = (kind: Meaning['kind']) =>
    shared.filter((found) => found.kind === kind).map((found) => found.place)
  return { authors: places('author'), people: places('person'), topics: places('topic') }
}
