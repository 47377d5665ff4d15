import { availableParallelism } from 'node:os'
import type { Catalogue } from '../../site/catalogue/catalogue.ts'
import type { BuildPaths } from '../build-paths.ts'
import { takeShards } from '../build-shard.ts'
import type { PreviousSite } from '../out/previous-site.ts'
import { startAstro } from './build-astro.ts'
import { pagesToldBy } from './prerender-chosen.ts'

/** With fewer pages to build than this, they are built before a second process has started. */
const worthSharing = 3000

/** What pages are built from, and where to. */
export interface PagesRun {
  readonly paths: BuildPaths
  /** The folder of the next site. */
  readonly next: string
  readonly base: string
  readonly previous: PreviousSite
  /** Tells the user how it went. */
  readonly say: (line: string) => void
  /** Tells one who watches how far it is. */
  readonly progress?: ((text: string) => void) | undefined
}

/** Take the pages from shards that were built apart, and note them for the next build. */
export function mergePages(
  { paths, next, base, previous }: PagesRun,
  anywhere: boolean,
): ReadonlySet<string> {
  for (const [address, key] of Object.entries(takeShards({ paths, base, anywhere }, next)))
    previous.note(address, key, [pageOf(address)])
  return new Set()
}

/** Pages that are about to be built. */
export interface StartedPages {
  /**
   * Build the pages that would show something else than those that stand, and take over the others.
   *
   * @returns the pages that were taken over, as paths below the site's root
   */
  readonly build: (due: PagesDue) => Promise<ReadonlySet<string>>
  /** See `StartedAstro`. */
  readonly ready: Promise<void>
  /** End what is still under way. */
  readonly end: () => Promise<void>
}

/** Have Astro make ready, while the library is summed up. */
export function startPages({ paths, next, base, previous, say, progress }: PagesRun): StartedPages {
  let [built, expected] = [0, 0]
  const onLine = (line: string) => {
    built += pagesToldBy(line)
    if (expected > 0) progress?.(`built ${built} of about ${Math.max(expected, built)} pages`)
  }
  const astro = startAstro({ ...paths, out: next, base, onLine })
  return {
    ready: astro.ready,
    end: astro.end,
    build: async ({ kept, count, processes: of }) => {
      expected = count
      const shares = Array.from({ length: of }, (_, share) => share)
      const shown = await astro.build({ kept, shares, of })
      progress?.('')
      const taken = new Set<string>()
      for (const [address, key] of Object.entries(shown)) {
        const page = pageOf(address)
        if (kept[address] === key && previous.take(address, key, next)) taken.add(page)
        else previous.note(address, key, [page])
      }
      if (taken.size > 0) say(`${taken.size} pages were as before`)
      return taken
    },
  }
}

/** What pages are to be built. */
export interface PagesDue {
  /** The keys of those that stand, by their addresses. */
  readonly kept: Readonly<Record<string, string>>
  /** About how many are to be built. */
  readonly count: number
  /** How many processes build them. */
  readonly processes: number
}

/** Find out about how many pages are to be built, and how many processes build them. */
export function pagesDue({ articles, papers, authors }: Catalogue, previous: PreviousSite): PagesDue {
  const kept = previous.keys('/')
  const named = authors.filter(({ list }) => list === null)
  const all = articles.length + papers.length + named.length
  const count = all - Object.keys(kept).length
  // Where few are built, one process finds out which, and the exports are written beside it.
  const processes = count < worthSharing ? 1 : Math.min(2, availableParallelism())
  return { kept, count, processes }
}

function pageOf(address: string): string {
  return `${address.slice(1)}index.html`
}
