import type { Pagefind } from './pagefind.ts'

/** Import the search engine that stands beside the index. */
export function importEngine(root: string): Promise<Pagefind> {
  return import(/* @vite-ignore */ new URL('pagefind/pagefind.js', root).href)
}
