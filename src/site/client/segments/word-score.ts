import { ranking } from '../ranking.ts'
import { wholeWeight } from './word-file.ts'

/** What Pagefind takes for the settings that we leave to it: how soon a word counts no more for standing there again, … */
const saturation = 1.4
/** … and how much more a word counts that stands there as it was asked for. */
const asAsked = 1.8

/** What one of the words of a query is worth on a record, by the formula of the index, but for how rare it is. */
export interface WordOnPage {
  /** What its places weigh together. */
  readonly weight: number
  /** See `nearness`. */
  readonly nearness: number
  readonly isAsAsked: boolean
}

/**
 * What a word in a text of some length is worth: BM25, and to a smaller part how often it stands there.
 *
 * @param average length of all texts
 */
export function textScore(
  { weight, nearness, isAsAsked }: WordOnPage,
  length: number,
  average: number,
): number {
  const { termFrequency, pageLength } = ranking
  const often = (weight / wholeWeight) * nearness
  const evened = saturation * (1 - pageLength + pageLength * (length / average))
  const even = ((saturation + 1) * often) / (evened + often)
  const plain = Math.min(often / (average / 5), saturation + 1)
  return ((1 - termFrequency) * plain + termFrequency * even) * (isAsAsked ? asAsked : 1)
}

/** How much a word of the index counts for one that was asked for: less the longer or shorter it is. */
export function nearness(stem: string, word: string): number {
  const bytes = (text: string) => new TextEncoder().encode(text).length
  const apart = Math.abs(bytes(word) - bytes(stem)) + 1
  return Math.exp(Math.exp(-(apart ** 2) / 8) - 1)
}

/** Whether a word stands as it was asked for, or with another ending. */
export function isAsAsked(asked: string, form: string): boolean {
  return form.startsWith(asked) || asked.startsWith(form)
}

/** How rare a word is: the inverse document frequency as BM25 has it. */
export function rarity(records: number, having: number): number {
  return Math.log((records - having + 0.5) / (having + 0.5) + 1)
}
