import type { Finding, Pagefind } from '../pagefind.ts'
import type { Reading } from './reading.ts'
import { type PlacedHit, placed } from './segment.ts'

/** A word of a query in all segments. */
export interface KnownWord {
  readonly hits: readonly PlacedHit[]
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
export async function searchWord(
  pagefind: Pagefind,
  word: string,
  { segments, reading }: { readonly segments: number; readonly reading: Reading },
): Promise<KnownWord> {
  const hits = await searchPlaced(pagefind, word)
  const counts = countBySegment(hits, segments)
  if (counts.every((count) => count >= plenty) || hits.length === 0) return { hits, counts }
  const exact = countBySegment(await searchPlaced(pagefind, `"${word}"`), segments)
  const matched = await Promise.all(
    counts.map(async (count, number) => {
      if (count === 0) return 0
      if (exact[number]) return Number.POSITIVE_INFINITY
      const first = hits.find(({ segment }) => segment === number)
      return first === undefined ? 0 : matchedLength(word, await first.hit.data(), reading)
    }),
  )
  const most = Math.max(...matched)
  return {
    hits: hits.filter(({ segment }) => matched[segment] === most),
    counts: counts.map((count, segment) => (matched[segment] === most ? count : 0)),
  }
}

/** What all segments have for some words, with where each record stands. */
export async function searchPlaced(pagefind: Pagefind, words: string): Promise<PlacedHit[]> {
  return (await pagefind.search(words)).results.map(placed)
}

function countBySegment(hits: readonly PlacedHit[], segments: number): number[] {
  const counts = Array.from({ length: segments }, () => 0)
  for (const { segment } of hits) counts[segment] = (counts[segment] ?? 0) + 1
  return counts
}

/** How many letters of a word a record matches: all of it, where a word of the record begins with it. */
function matchedLength(
  word: string,
  { excerpt, meta, sub_results }: Finding,
  { foldKey, readMarked }: Reading,
): number {
  const asked = foldKey(word)
  const marked = [excerpt, ...sub_results.map((part) => part.excerpt)]
    .flatMap(readMarked)
    .filter(({ found }) => found)
    .map(({ text }) => text)
  const words = foldKey([...marked, ...Object.values(meta)].join(' ')).split(' ')
  if (words.some((own) => own.startsWith(asked))) return Number.POSITIVE_INFINITY
  const starts = marked.map(foldKey)
  const whole = starts.filter((own) => asked.startsWith(own)).map((own) => own.length)
  // Else it was matched by another ending: `networkz` by `networks`.
  return Math.max(1, ...(whole.length > 0 ? whole : starts.map((own) => sharedStart(asked, own))))
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
