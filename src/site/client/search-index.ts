import { foldKey } from '../../model/fold.ts'
import { importEngine } from './import-engine.ts'
import { readMarked } from './marked-text.ts'
import { isExact } from './mend-words.ts'
import type { Pagefind } from './pagefind.ts'
import { passageLength, ranking } from './ranking.ts'
import { isLargeSite, siteRoot, trustOwnThreads } from './site-root.ts'
import { fetchVocabulary, type Vocabulary } from './vocabulary.ts'

/** All that a search asks: the index, and the vocabulary of the site, which is fetched when it is first needed. */
export interface SearchIndex {
  readonly pagefind: Pagefind
  /** Whether a word is known to stand in so many records that it need not be looked for by itself. */
  readonly isCommon: (word: string) => boolean
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
  if (large) trustOwnThreads()
  const pagefind = await importEngine(root)
  return startIndex(pagefind, root, large)
}

/**
 * Set the index of the site at an address going.
 *
 * @param large whether it gets a thread of its own, whose script is downloaded too, and may consist of segments
 */
export async function startIndex(pagefind: Pagefind, root: string, large: boolean): Promise<SearchIndex> {
  // Results are named by their site paths: `pageAddress` knows how pages are written.
  const options = { baseUrl: '/', excerptLength: passageLength, ranking }
  await pagefind.options({ ...options, ...(!large && { noWorker: true }) })
  await pagefind.init()
  // Small sites have one index, and load nothing that joins several.
  const merged = large
    ? await import('./segments/merge-segments.ts').then((merge) =>
        merge.mergeSegments({ pagefind, root, options, reading: { foldKey, isExact, readMarked } }),
      )
    : null
  let vocabulary: Promise<Vocabulary> | undefined
  return {
    ...(merged ?? { pagefind, isCommon: () => false }),
    vocabulary: () => {
      vocabulary ??= fetchVocabulary(root)
      return vocabulary
    },
  }
}
