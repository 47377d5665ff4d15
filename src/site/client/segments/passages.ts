import type { Finding } from '../pagefind.ts'
import type { KeptRecord } from './fetch-record.ts'

/** A word of a record that was found. */
export interface FoundPlace {
  /** Which word it is, from 0. */
  readonly location: number
  /** How much it counts for the choice of a passage. */
  readonly score: number
}

/** Between words of languages that put no spaces there. */
const noWidth = '\u200b'

/**
 * What is shown of a record: the passage with most of what was found, and one of each of its sections that hold any,
 * as Pagefind cuts them out.
 *
 * @param places in their order
 * @param most how many words a passage has at most
 */
export function passagesOf(
  { content, anchors, meta, url }: Pick<KeptRecord, 'content' | 'anchors' | 'meta' | 'url'>,
  places: readonly FoundPlace[],
  most: number,
): Pick<Finding, 'excerpt' | 'sub_results'> {
  const [gap, between] = content.includes(noWidth) ? ['', noWidth] : [' ', /\s+/]
  const words = content.replace(/</g, '&lt;').replace(/>/g, '&gt;').split(between)
  const passage = (from: number, to: number, found: readonly FoundPlace[]): string => {
    const marked = new Set(found.map(({ location }) => location))
    const best = densest(found, from, most)
    // Only the end of the record is filled up from before.
    const start = to < words.length ? best : Math.max(from, Math.min(best, to - most))
    return words
      .slice(start, Math.min(to, start + most))
      .map((word, place) => (marked.has(start + place) ? `<mark>${word}</mark>` : word))
      .join(gap)
      .trim()
  }
  const headings = anchors.filter(({ text }) => /\S/.test(text)).sort((a, b) => a.location - b.location)
  const sections = [
    { title: meta['title'] ?? '', url, location: 0 },
    ...headings.map(({ text, id, location }) => ({ title: text, url: `${url}#${id}`, location })),
  ]
  return {
    excerpt: passage(0, words.length, places),
    sub_results: sections.flatMap(({ location, ...section }, place) => {
      const end = sections[place + 1]?.location ?? words.length
      const found = places.filter((own) => own.location >= location && own.location < end)
      return found.length === 0 ? [] : [{ ...section, excerpt: passage(location, end, found) }]
    }),
  }
}

/**
 * Where so many words begin that hold most of what was found; in the middle of where they may begin.
 *
 * @param from the first word that counts
 */
function densest(found: readonly FoundPlace[], from: number, most: number): number {
  const last = found.at(-1)
  if (last === undefined || last.location - from < most) return from
  const scores = new Float64Array(last.location - from + 1)
  for (const { location, score } of found) scores[location - from] = score
  let held = scores.subarray(0, most).reduce((sum, score) => sum + score, 0)
  let best = held
  let starts = [0]
  for (let start = 0; start < scores.length; start++) {
    held += (scores[start + most] ?? 0) - (scores[start] ?? 0)
    if (held > best) {
      best = held
      starts = [start]
    } else if (held === best && starts.at(-1) === start - 1) starts.push(start)
  }
  return from + (starts[Math.floor(starts.length / 2)] ?? 0)
}
