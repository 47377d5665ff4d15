import { wordCount } from '../../line-shape.ts'

// `Momentum. Without the memory: low-rank …`, `2. Wait. Then hurry`: a few words, a full stop, and words that close no sentence
const innerStop =
  /^(?<first>(?:\d{1,3}[.)]\s+)?\p{Lu}[^.:;!?“”"]{2,70}?\p{Ll})\.\s+(?<second>\p{Lu}[^.!]{5,200}[^.!:;,\s])$/u

/**
 * A title that holds one full stop, with a colon in its place, so that it is judged as a title in two parts is; other
 * texts as they are. Asked only where the rows round a text say that it may be a title, since sentences are built so too.
 *
 * @example
 * stopAsColon('Wait. A study of queues') // => 'Wait: A study of queues'
 */
export function stopAsColon(text: string): string {
  const { first = '', second = '' } = innerStop.exec(text)?.groups ?? {}
  return first !== '' && wordCount(first) <= 8 && wordCount(text) <= 22 ? `${first}: ${second}` : text
}
