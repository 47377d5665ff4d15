import type { Pagefind } from './pagefind.ts'
import { isLargeSite, siteRoot, trustOwnThreads } from './site-root.ts'
import { fetchVocabulary, type Vocabulary } from './vocabulary.ts'

/** All that a search asks: the index, and the vocabulary of the site, which is fetched when it is first needed. */
export interface SearchIndex {
  readonly pagefind: Pagefind
  readonly vocabulary: () => Promise<Vocabulary>
}

/** How the index ranks: names count more than what is said about them, and a short record no more than a long one. */
const ranking = {
  termFrequency: 0.6,
  pageLength: 0.9,
  metaWeights: { title: 8, authors: 4, also: 6, detail: 0 },
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
  const pagefind: Pagefind = await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', root).href)
  return startIndex(pagefind, root, large)
}

/**
 * Set the index of the site at an address going.
 *
 * @param worker whether it gets a thread of its own, whose script is downloaded too
 */
export async function startIndex(pagefind: Pagefind, root: string, worker: boolean): Promise<SearchIndex> {
  await pagefind.options({ excerptLength: 28, ranking, ...(!worker && { noWorker: true }) })
  await pagefind.init()
  let vocabulary: Promise<Vocabulary> | undefined
  return {
    pagefind,
    vocabulary: () => {
      vocabulary ??= fetchVocabulary(root)
      return vocabulary
    },
  }
}
