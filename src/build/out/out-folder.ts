import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { CommandError } from '../../process/command-error.ts'
import { settleOnDisk } from './settle-on-disk.ts'
import { markerFile, markSite, type SitePlace, siteMarker } from './site-marker.ts'
import { clearAway, takeAway } from './take-away.ts'

/** Where a site is built and where it goes. */
export interface OutFolder {
  /** The site as visitors see it. */
  readonly site: string
  /** The next site while it is built; below a folder of our own beside the site, so that moving it is one step. */
  readonly next: string
}

/**
 * Make ready to build a site into a folder: refuse one that is not ours to replace, and mend what a build that was
 * killed has left behind.
 *
 * @param keep folders that hold what people wrote; the site may neither lie in one of them nor round one
 */
export function openOut(folder: string, keep: readonly string[], base: string): OutFolder {
  const site = behindLinks(folder)
  const [next, old] = [`${site}.next`, `${site}.old`]
  for (const kept of keep) refuseOverlap(site, realPath(resolve(kept)))
  for (const ours of [site, next, old]) refuseForeign(ours)
  restoreSite(site)
  for (const left of [next, old]) clearAway(left)
  try {
    mkdirSync(next, { recursive: true })
    markSite(next, { base })
  } catch (error) {
    clearAway(next)
    throw error
  }
  // A build that was killed may have left a process that still writes; it does not know this name.
  return { site, next: join(next, String(process.pid)) }
}

/**
 * Put the former site back where a build was killed between taking it away and putting the next in its place.
 *
 * @returns whether it had to be put back
 */
export function restoreSite(folder: string): boolean {
  const old = `${folder}.old`
  if (existsSync(folder) || !existsSync(old) || siteMarker(old) === null) return false
  renameSync(old, folder)
  return true
}

/**
 * Put the next site in the place of the present one.
 *
 * @param room where the folders of a large site may wait to be removed: see `takeAway`
 */
export function swapIn({ site, next }: OutFolder, place: SitePlace, room?: string): void {
  const old = `${site}.old`
  markSite(next, place)
  settleOnDisk(next)
  const isFirst = !existsSync(site)
  if (!isFirst) renameSync(site, old)
  renameSync(next, site)
  clearAway(dirname(next))
  if (!isFirst) takeAway(old, room)
}

/** Leave the present site as it is, and nothing beside it. */
export function dropNext({ next }: OutFolder): void {
  clearAway(dirname(next))
}

/** The folder with all links on the way to it followed, whether it exists or not; it may be a link itself. */
function behindLinks(folder: string): string {
  const path = resolve(folder)
  return join(realPath(dirname(path)), basename(path))
}

function realPath(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : join(realPath(dirname(folder)), basename(folder))
}

function refuseOverlap(site: string, kept: string): void {
  if (isInside(site, kept) || isInside(kept, site)) {
    throw new CommandError(`The site cannot be built into ${site}: it overlaps ${kept}`, 2)
  }
}

function isInside(inner: string, outer: string): boolean {
  const way = relative(outer, inner)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

/** Whether a folder is empty, or was no more than begun by a run that was killed. */
function holdsNothing(folder: string): boolean {
  return readdirSync(folder).every((name) => name === markerFile)
}

/** Only a folder that is empty or that we marked may be replaced. */
function refuseForeign(folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  if (found === undefined) return
  if (found.isDirectory() && (siteMarker(folder) !== null || holdsNothing(folder))) return
  throw new CommandError(
    `${folder} exists and was not made by Lectern. Choose another --out, or remove it yourself.`,
    2,
  )
}
