import { importEngine } from './import-engine.ts'
import { isExact } from './mend-words.ts'
import type { Pagefind, SearchEngine } from './pagefind.ts'
import { passageLength, ranking } from './ranking.ts'
import type { SegmentedIndex } from './segments/segmented-index.ts'
import { isLargeSite, siteRoot, trustOwnThreads } from './site-root.ts'
import { fetchVocabulary, type Vocabulary } from './vocabulary.ts'

/** All that a search asks: the index, and the vocabulary of the site, which is fetched when it is first needed. */
export interface SearchIndex {
  readonly pagefind: SearchEngine
  /** The printed words that are found for a word of a query, where the index tells them without a search. */
  readonly printedAs?: (word: string) => Promise<readonly string[]>
  readonly vocabulary: () => Promise<Vocabulary>
}

let loaded: Promise<SearchIndex> | undefined

/** The index of this site; loaded when it is first asked for, and asked for again when loading failed. */
export function loadIndex(): Promise<SearchIndex> {
  loaded ??= importIndex(siteRoot()).catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function importIndex(root: string): Promise<SearchIndex> {
  const large = isLargeSite()
  const segmented = large ? await openSegmented(root) : null
  if (segmented !== null) return segmented
  if (large) trustOwnThreads()
  return startIndex(await importEngine(root), root, large)
}

/**
 * Open the index of the site at an address, where it consists of segments: small sites have one index, and load nothing
 * of what searches several.
 *
 * @returns null where it is one
 */
export async function openSegmented(root: string): Promise<SearchIndex | null> {
  const index = new URL('pagefind/', root)
  const response = await fetch(new URL('pagefind-entry.json', index))
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`)
  const entry: Partial<SegmentedIndex> = await response.json()
  const { language = 'en', segments } = entry
  if (segments === undefined) return null
  const { segmentedIndex } = await import('./segments/segmented-index.ts')
  return withVocabulary(segmentedIndex({ language, segments }, index, isExact), root)
}

/**
 * Set the index of the site at an address going.
 *
 * @param large whether it gets a thread of its own, whose script is downloaded too
 */
export async function startIndex(pagefind: Pagefind, root: string, large: boolean): Promise<SearchIndex> {
  // Results are named by their site paths: `pageAddress` knows how pages are written.
  await pagefind.options({
    ...{ baseUrl: '/', excerptLength: passageLength, ranking },
    ...(!large && { noWorker: true }),
  })
  await pagefind.init()
  return withVocabulary({ pagefind }, root)
}

function withVocabulary(index: Pick<SearchIndex, 'pagefind' | 'printedAs'>, root: string): SearchIndex {
  let vocabulary: Promise<Vocabulary> | undefined
  return {
    ...index,
    vocabulary: () => {
      vocabulary ??= fetchVocabulary(root)
      return vocabulary
    },
  }
}
