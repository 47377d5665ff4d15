import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pagefind } from '../../src/site/client/pagefind.ts'
import { quickSearch } from '../../src/site/client/quick-search.ts'
import { runSearch } from '../../src/site/client/run-search.ts'
import { startIndex } from '../../src/site/client/search-index.ts'
import { readState } from '../../src/site/client/search-state.ts'

/** A way to search: the paths of the first results for some words, the best first. */
export interface Searcher {
  readonly name: string
  readonly search: (words: string) => Promise<readonly string[]>
}

/** How many results are looked at. */
const looked = 20

/** The search page, the search box, and the index as it comes without our ranking, over the same records of a site. */
export async function searchers(folder: string, address: string): Promise<readonly Searcher[]> {
  const make = await importPagefind(folder)
  const place = { basePath: new URL('pagefind/', address).href, baseUrl: '/' }
  const index = await startIndex(make(place), address, true)
  const stock = make(place)
  await stock.init()
  return [
    {
      name: 'search page',
      search: async (words) => {
        const { hits } = await runSearch(index, readState(new URLSearchParams({ q: words })))
        return paths(hits)
      },
    },
    {
      name: 'search box',
      search: async (words) => {
        const { groups } = await quickSearch(index, words)
        return groups.flatMap(({ findings }) => findings.map(({ url }) => url))
      },
    },
    { name: 'stock Pagefind', search: async (words) => paths((await stock.search(words)).results) },
  ]
}

type MakePagefind = (options: Readonly<Record<string, unknown>>) => Pagefind

/** The library of a built site, which makes instances that each have a ranking of their own. */
async function importPagefind(folder: string): Promise<MakePagefind> {
  const { createInstance } = await import(pathToFileURL(resolve(folder, 'pagefind/pagefind.js')).href)
  return createInstance
}

async function paths(hits: readonly { data(): Promise<{ url: string }> }[]): Promise<string[]> {
  return Promise.all(hits.slice(0, looked).map(async (hit) => (await hit.data()).url))
}
