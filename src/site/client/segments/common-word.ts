import type { Hit } from '../pagefind.ts'
import { ranking } from '../ranking.ts'
import { rarity } from './even-scores.ts'
import { fetchPacked } from './fetch-packed.ts'
import type { KnownWord } from './known-word.ts'
import type { Overview } from './overview.ts'
import type { FoundPlace } from './passages.ts'
import type { Place, PlacedHit } from './segment.ts'
import { type FiledWord, placesOn, readWordFile, type WordOnRecord } from './word-file.ts'
import { isAsAsked, nearness, textScore, type WordOnPage } from './word-score.ts'

/** A word of a query as it was asked for, folded, and its stem. */
export interface AskedWord {
  readonly word: string
  readonly stem: string
}

/** A word that many records hold, on one of them. */
export interface CommonHit extends PlacedHit {
  readonly isPart: boolean
  readonly found: () => readonly (FoundPlace & { readonly weight: number })[]
}

/** A word that many records hold, read from the files of all segments. */
export interface CommonWord extends KnownWord {
  readonly hits: readonly CommonHit[]
  readonly at: (place: Place) => CommonHit | undefined
  /** The length of a record, and the average of its segment. */
  readonly lengthAt: (place: Place) => { readonly length: number; readonly average: number }
}

/** A segment that words are read from. */
export interface ReadSegment {
  readonly folder: URL
  readonly overview: Overview
  /** What gives a record, with the passages in which something was found. */
  readonly data: (id: string, found: () => readonly FoundPlace[]) => ReturnType<Hit['data']>
}

/**
 * Search for a word that many records hold. Pagefind would hand over each of its places on each record; only those of
 * the few records that are shown are needed. Scores are those that Pagefind gives.
 */
export async function searchCommonWord(
  asked: AskedWord,
  segments: readonly ReadSegment[],
): Promise<CommonWord> {
  const filed = await Promise.all(segments.map((segment) => filesOf(asked, segment)))
  const begun = filed.map((words) => words.filter(({ stem }) => stem.startsWith(asked.stem)))
  const read = begun.some((words) => words.length > 0) ? begun : filed.map(longest)
  const bySegment = segments.map((segment, number) => hitsIn(read[number] ?? [], asked, segment, number))
  return {
    hits: bySegment.flatMap((own) => [...own.values()]),
    counts: bySegment.map((own) => own.size),
    at: ({ segment, place }) => bySegment[segment]?.get(place),
    lengthAt: ({ segment, place }) => {
      const { lengths = [], average = 1 } = segments[segment]?.overview ?? {}
      return { length: lengths[place] ?? 0, average }
    },
  }
}

/** Of words that what was asked begins with, the longest, as Pagefind takes it where no other is there. */
function longest(words: readonly FiledWord[]): readonly FiledWord[] {
  const most = words.reduce((length, { stem }) => Math.max(length, stem.length), 0)
  return words.filter(({ stem }) => stem.length === most)
}

/** The words of a segment that answer, from the files of the stem and of the word itself. */
async function filesOf(
  { word, stem }: AskedWord,
  { folder, overview: { files } }: ReadSegment,
): Promise<readonly FiledWord[]> {
  const names = new Set([...filesFor(word, files), ...filesFor(stem, files)].map(({ name }) => name))
  const read = await Promise.all(
    Array.from(names, (name) => fetchPacked(new URL(`index/${name}.pf_index`, folder))),
  )
  return read.flatMap((bytes) => readWordFile(bytes, stem))
}

/** The files in whose span a word is, or else those in which words may begin with it, as Pagefind chooses them. */
function filesFor(word: string, files: Overview['files']): Overview['files'] {
  const spanning = files.filter(({ from, to }) => from <= word && word <= to)
  if (spanning.length > 0) return spanning
  const begins = (text: string) => [word.slice(0, text.length), text.slice(0, word.length)] as const
  return files.filter(({ from, to }) => {
    const [[start, first], [end, last]] = [begins(from), begins(to)]
    return start >= first && end <= last
  })
}

/** The hits of a segment, by the places of their records. */
function hitsIn(
  filed: readonly FiledWord[],
  asked: AskedWord,
  { overview, data }: ReadSegment,
  segment: number,
): ReadonlyMap<number, CommonHit> {
  const held = onRecords(filed, asked)
  const rare = rarity(overview.lengths.length, held.size)
  const fieldsOf = fieldsFrom(overview.fields)
  const hitOf = (words: readonly FiledOnRecord[], place: number): CommonHit => {
    const { names, weight } = fieldsOf(words)
    const score = rare * (scoreOf(words, overview.lengths[place] ?? 0, overview.average) + weight)
    const found = () => placesOf(words)
    const id = `${segment}_${place.toString(36)}`
    return {
      hit: { id, score, matchedMetaFields: names, data: () => data(id, found) },
      score,
      segment,
      place,
      isPart: words.some(({ on }) => on.isPart),
      found,
    }
  }
  return new Map(Array.from(held, ([place, words]) => [place, hitOf(words, place)]))
}

/** For each record what it holds of some words of the index. */
function onRecords(
  filed: readonly FiledWord[],
  asked: AskedWord,
): ReadonlyMap<number, readonly FiledOnRecord[]> {
  const held = new Map<number, FiledOnRecord[]>()
  for (const word of filed) {
    const answer = {
      filed: word,
      nearness: nearness(word.stem, asked.stem),
      isAsAsked: isAsAsked(asked.word, word.form),
    }
    for (const on of word.on) {
      const word = { on, answer }
      const before = held.get(on.place)
      if (before === undefined) held.set(on.place, [word])
      else before.push(word)
    }
  }
  return held
}

/** A word of the index on a record, with how well it answers. */
interface FiledOnRecord {
  readonly on: WordOnRecord
  readonly answer: Pick<WordOnPage, 'nearness' | 'isAsAsked'> & { readonly filed: FiledWord }
}

function scoreOf(words: readonly FiledOnRecord[], length: number, average: number): number {
  const [only] = words
  const one = (weight: number, { answer }: FiledOnRecord) => textScore({ ...answer, weight }, length, average)
  if (only !== undefined && words.length === 1) return one(only.on.weight, only)
  const places = Map.groupBy(placesOf(words), ({ word }) => word.answer.filed.stem)
  return Array.from(places, ([stem, own]) => {
    const first = words.find(({ answer }) => answer.filed.stem === stem)
    return first === undefined
      ? 0
      : one(
          own.reduce((sum, { weight }) => sum + weight, 0),
          first,
        )
  }).reduce((sum, score) => sum + score, 0)
}

/** The places of words of the index on a record in their order; one counts once, though a compound has several there. */
function placesOf(
  words: readonly FiledOnRecord[],
): (FoundPlace & { readonly weight: number; readonly word: FiledOnRecord })[] {
  const places = new Map<number, { weight: number; word: FiledOnRecord }>()
  for (const word of words)
    for (const [location, weight] of placesOn(word.answer.filed, word.on))
      if (!places.has(location)) places.set(location, { weight, word })
  return Array.from(places, ([location, { weight, word }]) => ({
    ...{ location, weight, word },
    // In single precision as Pagefind has it, or other passages would count for better among equal ones.
    score: Math.fround(weight ** 2 * Math.fround(word.answer.nearness)),
  })).sort((a, b) => a.location - b.location)
}

/** What the fields of a record are called that hold a word, and what they count for together. */
interface HeldFields {
  readonly names: readonly string[]
  readonly weight: number
}

/**
 * The fields of records that hold words. Pagefind 1.5 counts a field by the cube of how many words of the index it
 * holds that were asked for by one.
 */
function fieldsFrom(fields: readonly string[]): (words: readonly FiledOnRecord[]) => HeldFields {
  const told = (count: (bit: number) => number): HeldFields => {
    const counts = fields.map((name, field) => ({ name, count: count(1 << field) }))
    const held = counts.filter(({ count }) => count > 0)
    const weight = held.reduce(
      (sum, { name, count }) => sum + (ranking.metaWeights[name] ?? 1) * count ** 3,
      0,
    )
    return { names: held.map(({ name }) => name), weight }
  }
  // Of a single word few sets of fields occur.
  const ofOne = new Map<number, HeldFields>()
  return ([first, ...others]) => {
    const bits = first?.on.fields ?? 0
    if (first !== undefined && others.length > 0) {
      const words = [first, ...others]
      return told(
        (bit) =>
          new Set(words.filter(({ on }) => on.fields & bit).map(({ answer }) => answer.filed.stem)).size,
      )
    }
    const known = ofOne.get(bits) ?? told((bit) => Number((bits & bit) !== 0))
    ofOne.set(bits, known)
    return known
  }
}
