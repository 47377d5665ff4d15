import type { Pagefind } from '../pagefind.ts'
import { mergedIndex } from './merged-index.ts'
import type { Segment } from './segment.ts'

/** The overview of the index; one of several segments names them. */
interface IndexEntry {
  readonly segments?: readonly Segment[]
}

/**
 * Have all segments searched, where the index of the site at an address consists of several.
 *
 * @param options of each segment: Pagefind does not take them over from the first
 */
export async function mergeSegments(
  pagefind: Pagefind,
  root: string,
  options: Readonly<Record<string, unknown>>,
): Promise<Pagefind> {
  const index = new URL('pagefind/', root)
  const response = await fetch(new URL('pagefind-entry.json', index))
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`)
  const { segments }: IndexEntry = await response.json()
  if (segments === undefined) return pagefind
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
  return mergedIndex(pagefind, root, segments)
}
