import { wordCount, words } from '../../line-shape.ts'
import { bareTitle, titleLikeness } from './title-shape.ts'

/** The small words that stand inside a title in title case, as the source of a pattern. */
export const smallWords =
  '(?:a|an|the|of|for|in|on|with|and|to|from|by|via|using|or|at|as|is|are|be|can|not|but|without|under|over|between|into|through|against|across|beyond|than|its|it|that|when|what|how|you|your|we|their|do|does|about|among|during|within|up|vs\\.?)'

/** The share of the words longer than three letters that begin with a capital, 0 to 1; 1 where there is none so long. */
export function capitalShare(title: string): number {
  const long = words(title).filter((word) => word.length > 3)
  return long.length === 0 ? 1 : long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length / long.length
}

/** A text of three to twenty-five words as a title, where most of its longer words begin with a capital; else null. */
export function titleInTitleCase(text: string): string | null {
  const title = bareTitle(text)
  const count = wordCount(title)
  return capitalShare(title) >= 0.7 && count >= 3 && count <= 25 && titleLikeness(title, true) >= 1
    ? title
    : null
}
