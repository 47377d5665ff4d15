import { foldKey } from '../../../model/fold.ts'
import { readMarked } from '../marked-text.ts'
import type { Finding, Hit, Pagefind } from '../pagefind.ts'
import { placeOf } from './segment.ts'

/** A word of a query in all segments. */
export interface KnownWord {
  readonly hits: readonly Hit[]
  /** How many hits each segment has. */
  readonly counts: readonly number[]
}

/**
 * With so many hits in every segment, a word is matched alike in all: each holds a fair sample, so that a word that
 * some hold twenty times is not missing in another.
 */
const plenty = 20

/**
 * Search for a word by itself. A segment that does not hold it takes a word that it begins with instead, or leaves it
 * out, as one index does with a word that stands nowhere. Hits of a segment are left out where others match more.
 */
export async function searchWord(pagefind: Pagefind, word: string, segments: number): Promise<KnownWord> {
  const { results } = await pagefind.search(word)
  const counts = countBySegment(results, segments)
  if (counts.every((count) => count >= plenty) || results.length === 0) return { hits: results, counts }
  const exact = countBySegment((await pagefind.search(`"${word}"`)).results, segments)
  const matched = await Promise.all(
    counts.map(async (count, segment) => {
      if (count === 0) return 0
      if (exact[segment]) return Number.POSITIVE_INFINITY
      const first = results.find(({ id }) => placeOf(id).segment === segment)
      return first === undefined ? 0 : matchedLength(word, await first.data())
    }),
  )
  const most = Math.max(...matched)
  return {
    hits: results.filter(({ id }) => matched[placeOf(id).segment] === most),
    counts: counts.map((count, segment) => (matched[segment] === most ? count : 0)),
  }
}

function countBySegment(hits: readonly Hit[], segments: number): number[] {
  const counts = Array.from({ length: segments }, () => 0)
  for (const { id } of hits) {
    const { segment } = placeOf(id)
    counts[segment] = (counts[segment] ?? 0) + 1
  }
  return counts
}

/** How many letters of a word a record matches: all of it, where a word of the record begins with it. */
function matchedLength(word: string, { excerpt, meta, sub_results }: Finding): number {
  const asked = foldKey(word)
  const marked = [excerpt, ...sub_results.map((part) => part.excerpt)]
    .flatMap(readMarked)
    .filter(({ found }) => found)
    .map(({ text }) => text)
  const words = foldKey([...marked, ...Object.values(meta)].join(' ')).split(' ')
  if (words.some((own) => own.startsWith(asked))) return Number.POSITIVE_INFINITY
  const shared = marked.map((own) => sharedStart(asked, foldKey(own)))
  return Math.max(1, ...shared)
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
