import { join } from 'node:path'
import { compareReleases, isNews } from '../../export/releases/compare-releases.ts'
import { type Release, releasedSchema, releaseSchema } from '../../export/releases/release.ts'
import { releasedRecords } from '../../export/releases/released-records.ts'
import { CommandError } from '../../process/command-error.ts'
import { takeLock } from '../../process/lock.ts'
import { recordAddress } from '../../site/addresses/entry-address.ts'
import type { CatalogueMove, FormerEntry } from '../../site/catalogue/catalogue.ts'
import { hydrate } from '../../site/catalogue/hydrate.ts'
import type { BuildPaths } from '../build-paths.ts'
import { readKeptLines, writeKeptLines } from './kept-lines.ts'
import { updateLibrary } from './update-library.ts'

const releasesFile = (registry: string) => join(registry, 'releases.jsonl')
const releasedFile = (registry: string) => join(registry, 'released.jsonl')

/** All releases of a library, the oldest first. */
export function readReleases(registry: string): Release[] {
  return readKeptLines(releasesFile(registry), releaseSchema)
}

/**
 * Note in the registry what has changed since the last release. Builds only read it, so that the same content gives
 * the same site.
 *
 * @param released the day of the release
 * @returns the release; null where there is nothing to tell
 */
export function noteRelease(
  paths: BuildPaths,
  released: string,
  say: (line: string) => void,
): Release | null {
  if (!releaseSchema.shape.released.safeParse(released).success)
    throw new CommandError(`\`${released}\` is no day: write it as 2026-11-21`, 2)
  const unlock = takeLock(paths.lock)
  try {
    return note(paths, released, say)
  } finally {
    unlock()
  }
}

/** An entry whose record has a page now, or is gone. */
function movedEntry({ kind, list, slug, to }: FormerEntry): CatalogueMove {
  return { from: recordAddress(kind, slug, list), to, reason: null }
}

function note(paths: BuildPaths, released: string, say: (line: string) => void): Release | null {
  const { catalogue } = updateLibrary(paths, say)
  const releases = readReleases(paths.registry)
  const after = releasedRecords(hydrate(catalogue))
  const release = compareReleases({
    before: readKeptLines(releasedFile(paths.registry), releasedSchema),
    after,
    moves: [...catalogue.moves, ...catalogue.formerEntries.map(movedEntry)],
    released,
    previous: releases.at(-1)?.released ?? null,
  })
  if (!isNews(release)) return null
  writeKeptLines(releasesFile(paths.registry), [...releases, release])
  writeKeptLines(releasedFile(paths.registry), after)
  return release
}
