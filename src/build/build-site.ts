import { join } from 'node:path'
import { searchRecords } from '../search/search-records.ts'
import { writeIndex } from '../search/write-index.ts'
import { hydrate } from '../site/catalogue/hydrate.ts'
import { readSettings } from '../site/settings.ts'
import { buildAstro } from './build-astro.ts'
import type { BuildPaths } from './build-paths.ts'
import { takeLock } from './lock.ts'
import { dropNext, type OutFolder, openOut, swapIn } from './out-folder.ts'
import { updateLibrary } from './update-library.ts'
import { verifyPages } from './verify-pages.ts'

export interface BuildOptions {
  readonly paths: BuildPaths
  /** Where the site will be mounted: begins and ends with a slash. */
  readonly base: string
  /** Tells the user how it goes. */
  readonly say: (line: string) => void
}

/** What a build has made. */
export interface Built {
  readonly articles: number
  readonly pages: number
  readonly searchable: number
}

/**
 * Build the site. The next one is built and verified beside the present one and only then takes its place, so that
 * whatever fails leaves the present one standing.
 */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const { paths, base } = options
  const release = takeLock(paths.lock)
  try {
    const out = openOut(paths.out, paths.kept, base)
    try {
      const built = await buildNext(options, out)
      swapIn(out)
      return built
    } finally {
      dropNext(out)
    }
  } finally {
    release()
  }
}

/** The steps of a build. Their order stands here and nowhere else. */
async function buildNext({ paths, base, say }: BuildOptions, { next }: OutFolder): Promise<Built> {
  const { catalogue, article } = updateLibrary(paths, say)
  say('Building the pages …')
  await buildAstro({ ...paths, out: next, base, onLine: () => {} })
  const pages = verifyPages(next, catalogue)
  say(`Indexing ${pages} pages for search …`)
  const records = searchRecords(hydrate(catalogue), article)
  const searchable = await writeIndex(records, join(next, 'pagefind'), readSettings(paths.root).language)
  return { articles: catalogue.articles.length, pages, searchable }
}
