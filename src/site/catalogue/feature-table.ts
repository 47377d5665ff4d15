import type { Place } from './catalogue.ts'
import { wordKeys } from './word-keys.ts'

/** What of a paper, or of an article, tells what it is about. */
export interface Profile {
  readonly titles: readonly string[]
  readonly passages: readonly string[]
  readonly authors: readonly Place[]
  /** People whom curators have told apart. */
  readonly people: readonly Place[]
  readonly topics: readonly Place[]
}

/** The features of all things: those of thing `p` stand from `starts[p]` to `starts[p + 1]`, each once. */
export interface FeatureTable {
  readonly starts: Uint32Array
  readonly features: Uint32Array
  /** How much each of them counts there. */
  readonly weights: Float32Array
  /** How many things have each feature. */
  readonly frequency: readonly number[]
}

/** How much a feature counts, before its rarity. */
const weightOf = { author: 2, topic: 0.8, title: 1, passage: 0.35 } as const

/** Letters of a passage that count. */
const countedLetters = 120

/** Take the features of all things: their authors, people and topics, and the words of their titles and passages. */
export function featureTable(count: number, profile: (place: Place) => Profile): FeatureTable {
  const frequency: number[] = []
  const ids = {
    authors: numbering<Place>(frequency),
    people: numbering<Place>(frequency),
    topics: numbering<Place>(frequency),
    words: numbering<number>(frequency),
  }
  /** The thing that last had each feature, so that none counts twice. */
  const lastIn: number[] = []
  const starts = new Uint32Array(count + 1)
  let features = new Uint32Array(count * 24 + 64)
  let weights = new Float32Array(features.length)
  let length = 0
  const add = (id: number, weight: number, thing: Place) => {
    if (lastIn[id] === thing) return
    lastIn[id] = thing
    frequency[id] = (frequency[id] ?? 0) + 1
    if (length === features.length) [features, weights] = [grown(features), grown(weights)]
    features[length] = id
    weights[length] = weight
    length++
  }
  for (let thing = 0; thing < count; thing++) {
    const { titles, passages, authors, people, topics } = profile(thing)
    for (const author of authors) add(ids.authors(author), weightOf.author, thing)
    for (const person of people) add(ids.people(person), weightOf.author, thing)
    for (const topic of topics) add(ids.topics(topic), weightOf.topic, thing)
    for (const title of titles)
      for (const word of wordKeys(title)) add(ids.words(word), weightOf.title, thing)
    for (const passage of passages) {
      const words = wordKeys(passage.slice(0, countedLetters))
      for (const word of words) add(ids.words(word), weightOf.passage, thing)
    }
    starts[thing + 1] = length
  }
  return { starts, features, weights, frequency }
}

/** Numbers names as they come; names of several kinds share one row of numbers. */
function numbering<T>(row: number[]): (name: T) => number {
  const ids = new Map<T, number>()
  return (name) => {
    const known = ids.get(name)
    if (known !== undefined) return known
    const id = row.push(0) - 1
    ids.set(name, id)
    return id
  }
}

function grown<T extends Uint32Array | Float32Array>(array: T): T
function grown(array: Uint32Array | Float32Array): Uint32Array | Float32Array {
  const larger =
    array instanceof Uint32Array ? new Uint32Array(array.length * 2) : new Float32Array(array.length * 2)
  larger.set(array)
  return larger
}
