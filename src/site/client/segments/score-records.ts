import { ranking } from '../ranking.ts'
import type { FoundTerm } from './find-term.ts'
import { type HeldWord, heldWords } from './held-words.ts'
import type { OpenedSegments } from './opened-segments.ts'
import { textPlaces, type WordOnRecord, weighAt } from './word-file.ts'
import { rarity, textScore } from './word-score.ts'

/** A record that was found. */
export interface FoundRecord {
  readonly segment: number
  readonly place: number
  readonly score: number
  /** What the fields are called that hold any of the words. */
  readonly fields: readonly string[]
  /** Its words that were found, in their order, with how much each counts for the choice of a passage. */
  readonly places: () => readonly { readonly location: number; readonly score: number }[]
}

/** A word on a record, with what the record holds of it. */
interface WeighedWord extends HeldWord {
  readonly on: WordOnRecord
}

/**
 * Find the records that hold all words of a query that any record holds, with the scores that Pagefind 1.5 would give
 * them in one index of all.
 */
export function scoreRecords(
  terms: readonly FoundTerm[],
  { segments, records, average }: OpenedSegments,
): FoundRecord[] {
  const rare = terms.map(({ count }) => rarity(records, count))
  return segments.flatMap(({ overview: { lengths, fields } }, segment) => {
    const weigh = fieldWeights(fields, rare)
    const held = heldWords(terms, segment, lengths.length)
    return held.places.map((place): FoundRecord => {
      const words = held.on(place).map(weighed)
      const { names, score } = weigh(words)
      const text = scoreOf(words, { own: lengths[place] ?? 0, average }, rare)
      const places = () => weighedPlaces(held.on(place))
      return { segment, place, score: text + score, fields: names, places }
    })
  })
}

function weighed({ answer, term, at }: HeldWord): WeighedWord {
  return { answer, term, at, on: weighAt(answer.bytes, at) }
}

interface Length {
  readonly own: number
  readonly average: number
}

/** What the text of a record is worth: each stem counts by what its places weigh together. */
function scoreOf(words: readonly WeighedWord[], { own, average }: Length, rare: readonly number[]): number {
  const worth = ({ term, answer: { nearness, isAsAsked } }: WeighedWord, weight: number) =>
    (rare[term] ?? 0) * textScore({ weight, nearness, isAsAsked }, own, average)
  const [only] = words
  if (only !== undefined && words.length === 1) return worth(only, only.on.weight)
  const weights = mayShare(words) ? sharedWeights(words) : ownWeights(words)
  return Array.from(weights, ([stem, weight]) => {
    const first = words.find(({ answer }) => answer.stem === stem)
    return first === undefined ? 0 : worth(first, weight)
  }).reduce((sum, score) => sum + score, 0)
}

/** Whether some words may stand in one place: several that answer one word of a query, or parts of a compound. */
function mayShare(words: readonly WeighedWord[]): boolean {
  return words.some(
    ({ on, term, answer }, place) =>
      on.isPart ||
      term === words[place - 1]?.term ||
      words.find((other) => other.answer.stem === answer.stem)?.term !== term,
  )
}

function ownWeights(words: readonly WeighedWord[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { on, answer } of words) weights.set(answer.stem, (weights.get(answer.stem) ?? 0) + on.weight)
  return weights
}

function sharedWeights(words: readonly HeldWord[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { weight, answers } of placesOf(words))
    for (const { answer } of answers) weights.set(answer.stem, (weights.get(answer.stem) ?? 0) + weight)
  return weights
}

interface WordPlace {
  readonly location: number
  readonly weight: number
  readonly answers: readonly HeldWord[]
}

/**
 * The places of words in the text of a record. What answers several words of a query in one place, as the parts of a
 * compound, counts the more; of what answers one of them, one counts.
 */
function placesOf(words: readonly HeldWord[]): readonly WordPlace[] {
  const placed = new Map<number, WordPlace>()
  for (const word of words)
    textPlaces(word.answer.bytes, word.at, (location, weight) => {
      const before = placed.get(location)
      if (before === undefined) placed.set(location, { location, weight, answers: [word] })
      else if (before.answers.every(({ term }) => term !== word.term)) {
        const answers = [...before.answers, word]
        const least = Math.min(weight, before.weight / before.answers.length)
        placed.set(location, { location, weight: least * answers.length, answers })
      }
    })
  return [...placed.values()].sort((a, b) => a.location - b.location)
}

function weighedPlaces(words: readonly HeldWord[]): ReturnType<FoundRecord['places']> {
  return placesOf(words).map(({ location, weight, answers }) => {
    const near = answers.reduce((sum, { answer }) => Math.fround(sum + Math.fround(answer.nearness)), 0)
    // In single precision as Pagefind has it, or other passages would count for better among equal ones.
    return { location, score: Math.fround(weight ** 2 * near) }
  })
}

interface HeldFields {
  readonly names: readonly string[]
  readonly score: number
}

/**
 * What fields are worth that hold words: a field counts by how rare its words are, and by the square of what part that
 * is of the whole query.
 */
function fieldWeights(
  fields: readonly string[],
  rare: readonly number[],
): (words: readonly WeighedWord[]) => HeldFields {
  const total = rare.reduce((sum, own) => sum + own, 0)
  const weigh = (words: readonly WeighedWord[]): HeldFields => {
    const held = fields.flatMap((name, field) => {
      const own = words.filter(({ on }) => on.fields & (1 << field))
      const stems = new Map(own.map(({ answer, term }) => [answer.stem, rare[term] ?? 0]))
      const matched = [...stems.values()].reduce((sum, each) => sum + each, 0)
      const weight = ranking.metaWeights[name] ?? 1
      return own.length === 0 ? [] : [{ name, score: (weight * matched ** 3) / total ** 2 }]
    })
    return {
      names: held.map(({ name }) => name),
      score: held.reduce((sum, { score }) => sum + score, 0),
    }
  }
  // Of a single word few sets of fields occur.
  const ofOne = new Map<number, HeldFields>()
  return (words) => {
    const [only] = words
    if (only === undefined || words.length > 1 || rare.length > 1) return weigh(words)
    const known = ofOne.get(only.on.fields) ?? weigh(words)
    ofOne.set(only.on.fields, known)
    return known
  }
}
