import { wordCount } from '../../line-shape.ts'
import { type Candidate, noTitles } from './no-title-table.ts'
import { bareTitle } from './title-shape.ts'

/** A text as it is judged: `[Honourable Mention] A title` and `Poster: A title` without their award and kind. */
export function candidateOf(printed: string): Candidate {
  const text = printed
    .replace(/^\[[^\]]{3,30}\]\s+(?=\S.{12})/, '')
    .replace(/^(?:poster|oral|spotlight)\s*:\s+(?=\S.{12})/i, '')
  const title = bareTitle(text)
  return { text, title, count: wordCount(title) }
}

/** Whether a text can be a title at all, judged by what no title is. */
export function canBeTitle(printed: string): boolean {
  const candidate = candidateOf(printed)
  return !noTitles.some(({ test }) => test(candidate))
}
