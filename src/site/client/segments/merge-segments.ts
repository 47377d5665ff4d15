import type { Pagefind } from '../pagefind.ts'
import type { SearchIndex } from '../search-index.ts'
import { mergedIndex } from './merged-index.ts'
import type { Reading } from './reading.ts'
import type { Segment } from './segment.ts'

/** The overview of the index; one of several segments names them. */
interface IndexEntry {
  readonly segments?: readonly Segment[]
  /** The stems that many records hold, each with the words that have it, between spaces; see `CommonWords`. */
  readonly common?: Readonly<Record<string, string>>
  /** What these words begin with that has a stem other than itself, by these stems. */
  readonly starts?: Readonly<Record<string, string>>
}

/** An engine that is loaded for the site at an address. */
export interface LoadedEngine {
  readonly pagefind: Pagefind
  readonly root: string
  /** Of each segment: Pagefind does not take them over from the first. */
  readonly options: Readonly<Record<string, unknown>>
  readonly reading: Reading
}

/**
 * Have all segments searched, where the index of the site consists of several.
 *
 * @returns null where it is one
 */
export async function mergeSegments({
  pagefind,
  root,
  options,
  reading,
}: LoadedEngine): Promise<Pick<SearchIndex, 'pagefind' | 'isCommon'> | null> {
  const index = new URL('pagefind/', root)
  const response = await fetch(new URL('pagefind-entry.json', index))
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`)
  const { segments, common = {}, starts = {} }: IndexEntry = await response.json()
  if (segments === undefined) return null
  await Promise.all(
    segments.map(({ folder }) =>
      pagefind.mergeIndex(new URL(`${folder}/`, index).href, {
        ...options,
        // The name of the folder changes with what it holds: its overview can be kept.
        metaCacheTag: '',
      }),
    ),
  )
  const words = stemsIn(common)
  return {
    pagefind: mergedIndex(pagefind, {
      root,
      segments,
      common: new Map([...stemsIn(starts), ...words]),
      reading,
    }),
    isCommon: (word) => words.has(word),
  }
}

/** The stems of words, by the words. */
function stemsIn(words: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([stem, own]) =>
      (own === '' ? [stem] : own.split(' ')).map((word) => [word, stem] as const),
    ),
  )
}
