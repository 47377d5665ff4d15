import { metaWeights } from '../ranking.ts'

/** What one word of a query is worth on a record by itself. */
export interface WordScore {
  /** The score that its segment gives for the word alone. */
  readonly score: number
  /** Fields of the record that hold it. */
  readonly fields: readonly string[]
  /** By how much more its text counts beside the other words; see `compoundBoosts`. */
  readonly boost?: number
}

/**
 * What to multiply the score of a record with for its words to weigh what they weigh in all segments together. How
 * Pagefind comes to a score: each word adds its share of the text times its rarity, and each field adds its weight
 * times the rarity of the words that it holds, by the square of their part in the rarity of all.
 *
 * @param words of the query on this record
 * @param own the rarity of each in the segment
 * @param fair the rarity of each in all segments
 */
export function fairFactor(
  words: readonly WordScore[],
  own: readonly number[],
  fair: readonly number[],
): number {
  const shares = textShares(words, own)
  const before = modelled(words, shares, own)
  return before > 0 ? modelled(words, shares, fair) / before : 1
}

/**
 * The score of a record for several words, from what each is worth on it by itself.
 *
 * @param rarity of each word in the segment
 */
export function jointScore(words: readonly WordScore[], rarity: readonly number[]): number {
  return modelled(words, textShares(words, rarity), rarity)
}

/** What the text of a record is worth for each word, but for how rare the word is. */
function textShares(words: readonly WordScore[], rarity: readonly number[]): readonly number[] {
  return words.map(({ score, fields, boost = 1 }, word) => {
    const held = fields.reduce((sum, field) => sum + weightOf(field), 0)
    return boost * Math.max(0, score / (rarity[word] ?? 1) - held)
  })
}

function modelled(words: readonly WordScore[], shares: readonly number[], rarity: readonly number[]): number {
  const total = rarity.reduce((sum, one) => sum + one, 0)
  const text = shares.reduce((sum, share, word) => sum + share * (rarity[word] ?? 0), 0)
  const fields = new Set(words.flatMap((word) => word.fields))
  return [...fields].reduce((sum, field) => {
    const held = words.reduce(
      (rare, word, place) => rare + (word.fields.includes(field) ? (rarity[place] ?? 0) : 0),
      0,
    )
    return sum + (weightOf(field) * held ** 3) / total ** 2
  }, text)
}

function weightOf(field: string): number {
  return metaWeights[field] ?? 1
}
