import { availableParallelism } from 'node:os'
import type { Catalogue } from '../../site/catalogue/catalogue.ts'
import type { BuildPaths } from '../build-paths.ts'
import { takeShards } from '../build-shard.ts'
import type { PreviousSite } from '../out/previous-site.ts'
import { buildAstro } from './build-astro.ts'
import { pagesToldBy } from './prerender-chosen.ts'

/** With fewer pages to build than this, they are built before a second process has started. */
const worthSharing = 3000

/** To find out whether a page would show something else takes such a part of building it. */
const keyCost = 1 / 20

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

/**
 * Build the pages that would show something else than those that stand, and take over the others.
 *
 * @returns the pages that were taken over, as paths below the site's root
 */
export async function buildPages(
  { paths, next, base, previous, say, progress }: PagesRun,
  due: PagesDue,
): Promise<ReadonlySet<string>> {
  const { kept, count, processes: of } = due
  const shares = Array.from({ length: of }, (_, share) => share)
  let built = 0
  const onLine = (line: string) => {
    built += pagesToldBy(line)
    progress?.(`built ${built} of about ${Math.max(count, built)} pages`)
  }
  const shown = await buildAstro({ ...paths, out: next, base, kept, shares, of, onLine })
  progress?.('')
  const taken = new Set<string>()
  for (const [address, key] of Object.entries(shown)) {
    const page = pageOf(address)
    if (kept[address] === key && previous.take(address, key, next)) taken.add(page)
    else previous.note(address, key, [page])
  }
  if (taken.size > 0) say(`${taken.size} pages were as before`)
  return taken
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
  const processes = count + keyCost * all < worthSharing ? 1 : Math.min(2, availableParallelism())
  return { kept, count, processes }
}

function pageOf(address: string): string {
  return `${address.slice(1)}index.html`
}
