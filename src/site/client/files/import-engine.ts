import * as engine from 'lectern:engine'
import type { Pagefind } from '../pagefind.ts'

/** The search engine of the site, which came with the script of the page: modules of files cannot be imported. */
export async function importEngine(root: string): Promise<Pagefind> {
  const basePath = new URL('pagefind/', root).href
  return { ...engine, options: (options) => engine.options({ ...options, basePath }) }
}
