import { foldKey } from '../model/fold.ts'
import { unpacked } from './packed-file.ts'
import type { Dictionary } from './word-forms.ts'

/** How many records are looked at. */
const looked = 500

/** The least part of the records that hold a common word, and that hold one of its forms. */
const [least, leastOfForm] = [0.2, 0.01]

/** Words that many records hold. */
export interface CommonWords {
  /** The stems, each with the words that have it, between spaces; nothing where that is the stem itself alone. */
  readonly common: Readonly<Record<string, string>>
  /** What these words begin with that has a stem other than itself, by these stems. */
  readonly starts: Readonly<Record<string, string>>
}

/**
 * The words whose stems a fifth of the records or more hold: the index has so many places of these that a search reads
 * them by itself.
 *
 * @param fragments what the index keeps of each record; some, spread evenly, are looked at
 */
export async function commonWords(
  fragments: readonly Buffer[],
  dictionary: Dictionary,
): Promise<CommonWords> {
  const step = Math.max(1, Math.floor(fragments.length / looked))
  const sample = fragments.filter((_, place) => place % step === 0).map(wordsOf)
  const words = oftenIn(sample, leastOfForm)
  const stems = await stemsOf(words, dictionary)
  const inSample = sample.map((own) => new Set(Array.from(own, (word) => stems.get(word) ?? '')))
  const often = new Set(oftenIn(inSample, least))
  const held = [...stems].filter(([, stem]) => often.has(stem))
  const before = startsOf(held.map(([word]) => word)).filter((start) => !stems.has(start))
  const starts = [...(await stemsOf(before, dictionary))].filter(([start, stem]) => start !== stem)
  return { common: byStem(held), starts: byStem(starts) }
}

function byStem(words: readonly (readonly [word: string, stem: string])[]): Record<string, string> {
  const grouped = Map.groupBy(words, ([, stem]) => stem)
  return Object.fromEntries(
    Array.from(grouped, ([stem, own]) => {
      const text = own.map(([word]) => word).join(' ')
      return [stem, text === stem ? '' : text]
    }),
  )
}

/** The stems of words that are filed under one. */
async function stemsOf(words: readonly string[], { lookUp }: Dictionary): Promise<Map<string, string>> {
  const { forms } = await lookUp(words)
  return new Map(
    words.flatMap((word, place) => {
      const [form, ...others] = forms[place] ?? []
      return form === undefined || others.length > 0 || form.accented !== null ? [] : [[word, form.stem]]
    }),
  )
}

/** What words may be begun with, each once. */
function startsOf(words: readonly string[]): string[] {
  const starts = words.flatMap((word) => {
    const letters = [...word]
    return letters.slice(1).map((_, place) => letters.slice(0, place + 1).join(''))
  })
  return [...new Set(starts)].sort()
}

function wordsOf(fragment: Buffer): ReadonlySet<string> {
  const { content }: { content: string } = JSON.parse(unpacked(fragment).toString('utf8'))
  return new Set(foldKey(content).split(' '))
}

/** What a part of the sets or more hold, in order. */
function oftenIn(sets: readonly ReadonlySet<string>[], part: number): string[] {
  const counts = new Map<string, number>()
  for (const set of sets) for (const each of set) counts.set(each, (counts.get(each) ?? 0) + 1)
  const often = Array.from(counts).filter(([each, count]) => each !== '' && count >= part * sets.length)
  return often.map(([each]) => each).sort()
}
