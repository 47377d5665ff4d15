import type { Pagefind } from '../pagefind.ts'
import type { SearchIndex } from '../search-index.ts'
import { mergedIndex } from './merged-index.ts'
import type { Reading } from './reading.ts'
import type { Segment } from './segment.ts'

/** The overview of the index; one of several segments names them. */
interface IndexEntry {
  readonly segments?: readonly Segment[]
  /** Words that many records hold, with the part of them that does, in percent. */
  readonly common?: Readonly<Record<string, number>>
}

/** A word that each segment holds so often weighs nearly the same in all: 250 times are 250 give or take 6 in 100. */
const sureOften = 250

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
  const { segments, common = {} }: IndexEntry = await response.json()
  if (segments === undefined) return null
  await Promise.all(
    segments.map(({ folder }) =>
      pagefind.mergeIndex(new URL(`${folder}/`, index).href, {
        ...options,
        baseUrl: new URL(root).pathname,
        // The name of the folder changes with what it holds: its overview can be kept.
        metaCacheTag: '',
      }),
    ),
  )
  const smallest = Math.min(...segments.map(({ counted }) => counted))
  const shares = new Map(Object.entries(common).filter(([, share]) => (smallest * share) / 100 >= sureOften))
  return {
    pagefind: mergedIndex(pagefind, { root, segments, shares, reading }),
    isCommon: (word) => shares.has(word),
  }
}
