import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { pagesBelow } from '../host/files-below.ts'
import { takeLock } from '../process/lock.ts'
import { openStages, type Stages } from '../process/stages.ts'
import type { FoldKind } from '../site/addresses/entry-address.ts'
import { presentLines } from '../site/addresses/present-lines.ts'
import { addressOf, type Registry } from '../site/addresses/registry.ts'
import { writeRegistry } from '../site/addresses/write-registry.ts'
import type { Catalogue, CatalogueMove } from '../site/catalogue/catalogue.ts'
import { countFoldable } from '../site/catalogue/fold-records.ts'
import { hydrate } from '../site/catalogue/hydrate.ts'
import { once } from '../site/catalogue/once.ts'
import { hostedStyle, isFileEdition, linkStyle } from '../site/page-style.ts'
import type { Settings } from '../site/settings.ts'
import { keepAddresses, redirectsText } from './addresses/keep-addresses.ts'
import { keepFiles } from './addresses/keep-files.ts'
import { publishedFiles } from './addresses/published-files.ts'
import type { BuildPaths } from './build-paths.ts'
import { budgetLines, siteSize } from './finish/file-budget.ts'
import { makeFileEdition } from './finish/file-edition.ts'
import { flattenPages } from './finish/flatten-pages.ts'
import { loosenLinks } from './finish/loosen-links.ts'
import { verifyMarkup } from './finish/verify-markup.ts'
import { writeOffline } from './finish/write-offline.ts'
import { libraryIndex } from './library/library-index.ts'
import {
  builders,
  type IndexRun,
  standingSegments,
  updateIndex,
  updateSegments,
} from './library/update-index.ts'
import { updateLibrary } from './library/update-library.ts'
import { openExports } from './library/write-exports.ts'
import { dropNext, openOut, swapIn } from './out/out-folder.ts'
import { openPrevious, type PreviousSite } from './out/previous-site.ts'
import { siteHash } from './out/site-hash.ts'
import { clearRoom } from './out/take-away.ts'
import { mergePages, pagesDue, type StartedPages, startPages } from './pages/build-pages.ts'
import { furtherPages } from './pages/further-pages.ts'
import { verifyPages } from './pages/verify-pages.ts'
import { siteSettings } from './site-settings.ts'

export interface BuildOptions {
  readonly paths: BuildPaths
  /** Where the site will be mounted: begins and ends with a slash. */
  readonly base: string
  /** Whether links are relative, so that the site can be moved as it is. */
  readonly anywhere?: boolean
  /** Whether all is made anew, and nothing taken over from the site that stands. */
  readonly fresh?: boolean
  /** Whether the pages are taken from shards that were built apart. */
  readonly merge?: boolean
  /** Tells the user how it goes. */
  readonly say: (line: string) => void
  /** Tells one who watches how far a long step is; an empty text clears that. */
  readonly progress?: (text: string) => void
  /** Runs the stages; where they are not given, they are not measured. */
  readonly stages?: Stages
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
export async function buildSite({ stages = openStages(false), ...options }: BuildOptions): Promise<Built> {
  const { paths, base } = options
  const release = takeLock(paths.lock)
  try {
    clearRoom(paths.gone)
    const settings = siteSettings(paths.root)
    const anywhere = options.anywhere || isFileEdition()
    const salt = siteHash(paths.root, { settings, base, anywhere, style: [hostedStyle(), linkStyle()] })
    // Pages that were renamed or changed since they were built cannot be taken over.
    const isPlain = linkStyle() === 'directory'
    const out = openOut(paths.out, paths.kept, base)
    const drop = () => dropNext(out)
    // A signal ends the process where it stands.
    process.on('exit', drop)
    const previous = openPrevious(paths.built, out.site, salt, options.fresh || !isPlain)
    try {
      const { lines, ...built } = await buildNext({
        ...options,
        ...{ anywhere, stages, settings, previous },
        next: out.next,
      })
      await stages.run('swap', () => swapIn(out, { base, anywhere, style: linkStyle() }, paths.gone))
      const minted = writeRegistry(paths.registry, lines)
      if (minted > 0)
        options.say(`Registered ${minted} new addresses in ${paths.registry}: commit it, they stay for good`)
      if (isPlain) previous.save()
      return built
    } catch (error) {
      drop()
      if (isPlain) previous.restore()
      throw error
    } finally {
      process.off('exit', drop)
      drop()
    }
  } finally {
    release()
  }
}

/** What the steps of a build are given. */
interface NextRun extends BuildOptions {
  readonly stages: Stages
  readonly settings: Settings
  /** The folder of the next site. */
  readonly next: string
  readonly previous: PreviousSite
}

/** A site with all its pages and what stands beside them. */
interface Filled extends Built {
  readonly lines: Registry
  readonly registry: Registry
  readonly moves: readonly CatalogueMove[]
  /** How many pages of each kind could be entries on lists instead. */
  readonly foldable: Readonly<Record<FoldKind, number>>
  /** The pages that were taken over. */
  readonly taken: ReadonlySet<string>
}

/** The steps of a build. Their order stands in this file and nowhere else. */
async function buildNext(given: NextRun): Promise<Built & { readonly lines: Registry }> {
  const { base, anywhere = false, say, settings, next } = given
  const { run } = given.stages
  const { lines, registry, moves, foldable, taken, ...built } = await fillNext(given)
  const files = await run('files', () => {
    const present = publishedFiles(next)
    const kept = keepFiles({ folder: next, base, settings, moves, registry, present })
    if (kept > 0) say(`Kept ${kept} files at addresses where they stood before`)
    return present
  })
  await run('names', () => (isFileEdition() ? makeFileEdition(next, base) : flattenPages(next)))
  if (anywhere) await run('links', () => loosenLinks(next, base, taken))
  await run('markup', () => verifyMarkup(next, taken))
  if (!isFileEdition()) {
    await run('offline', () => writeOffline(next, base, settings))
    await run('size', () => tellSize(next, foldable, say))
  }
  return { ...built, lines: { ...lines, files } }
}

/** The steps that need the library: after them memory holds nothing of it. */
async function fillNext(given: NextRun): Promise<Filled> {
  if (given.merge) return fillWith(given, null)
  const pages = startPages(given)
  try {
    return await fillWith(given, pages)
  } finally {
    await pages.end()
  }
}

/** @param started null where the pages are taken from shards */
async function fillWith(given: NextRun, started: StartedPages | null): Promise<Filled> {
  const { paths, base, anywhere = false, say, settings, next, previous } = given
  const { run } = given.stages
  const { catalogue, curated, article, articleKey } = await run('catalogue', () => updateLibrary(paths, say))
  const records = hydrate(catalogue)
  const search = { language: settings.language, cache: paths.search }
  const indexRun: IndexRun = {
    ...libraryIndex({ catalogue, article, articleKey }, search, records),
    // Several are joined by what only a host can answer.
    ...(isFileEdition() && { segments: 1 }),
    folder: join(next, 'pagefind'),
    standing: standingSegments(previous, next),
  }
  say('Building the pages …')
  const due = started && { started, pages: pagesDue(catalogue, previous) }
  const exports = once(() => openExports({ paths, records, articleKey, folder: next, base, previous, say }))
  // Where one process builds the pages, another makes the segments beside it, and this one writes the exports.
  const isBeside = due?.pages.processes === 1
  const beside = async () => {
    // Astro has its order before this process is busy.
    await setImmediate()
    const indexers = builders() - 1
    const made = indexers > 0 ? updateSegments({ ...indexRun, atOnce: indexers }) : undefined
    const written = due?.started.ready.then(() => exports().write())
    return both(made, written)
  }
  const [taken, [segments] = []] = await run('pages', () =>
    both(
      due === null ? mergePages(given, anywhere) : due.started.build(due.pages),
      isBeside ? beside() : undefined,
    ),
  )
  const { registry } = curated
  const { pages, lines, moves } = await run('addresses', () => {
    const present = pagesBelow(next)
    const found = { pages: verifyPages(present, records), lines: linesOf(present, catalogue) }
    const site = { folder: next, base, address: settings.address }
    return { ...found, moves: keepAddresses(site, catalogue.moves, registry) }
  })
  writeFileSync(paths.redirects, redirectsText(moves))
  say(`Indexing ${pages} pages for search …`)
  // The indexers are processes of their own, beside which this one writes the exports.
  const [index] = await run('index, exports', async () => {
    const written = await both(updateIndex(indexRun, segments), isBeside ? undefined : exports().write())
    exports().end(lines)
    return written
  })
  if (index.made < index.segments)
    say(`${index.segments - index.made} of ${index.segments} segments of the index were as before`)
  const built = { articles: catalogue.articles.length, pages, searchable: index.records }
  return { ...built, lines, registry, moves, foldable: countFoldable(catalogue, curated), taken }
}

/** Wait for both to end, and fail only then where one did. */
async function both<One, Other>(
  one: One | Promise<One>,
  other: Other | Promise<Other>,
): Promise<[One, Other]> {
  await Promise.allSettled([one, other])
  return Promise.all([one, other])
}

function tellSize(site: string, foldable: Filled['foldable'], say: (line: string) => void): void {
  for (const line of budgetLines(siteSize(site), foldable)) say(line)
}

/** The addresses of the site as the registry has them; the pages of what moved are none of them. */
function linesOf(present: ReadonlySet<string>, catalogue: Catalogue): Registry {
  const lines = presentLines(catalogue)
  const moved = new Set(catalogue.moves.map(({ from }) => from))
  const pages = furtherPages(present, lines).filter(({ slug }) => !moved.has(addressOf('pages', slug)))
  return { ...lines, pages }
}
