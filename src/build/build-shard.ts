import { createHash } from 'node:crypto'
import {
  cpSync,
  type Dirent,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { CommandError } from '../process/command-error.ts'
import { takeLock } from '../process/lock.ts'
import { segmentsOfShard } from '../search/segment-rule.ts'
import { hostedStyle, linkStyle } from '../site/page-style.ts'
import type { BuildPaths } from './build-paths.ts'
import { libraryIndex } from './library/library-index.ts'
import { updateSegments } from './library/update-index.ts'
import { type Library, updateLibrary } from './library/update-library.ts'
import { siteHash } from './out/site-hash.ts'
import { startAstro } from './pages/build-astro.ts'
import type { PageKeys } from './pages/page-order.ts'
import { siteSettings } from './site-settings.ts'

/** Which part of a site is built. */
export interface Share {
  /** From 1. */
  readonly share: number
  readonly of: number
}

/** What a shard says of itself. */
interface ShardNote extends Share {
  /** Stands for all that the pages are made from: shards of one site have the same. */
  readonly input: string
  /** Of its own pages. */
  readonly keys: PageKeys
}

/** How a site is built. */
export interface ShardRun {
  readonly paths: BuildPaths
  readonly base: string
  readonly anywhere: boolean
}

/**
 * Read which share is asked for.
 *
 * @example
 * parseShare('2/4') // => { share: 2, of: 4 }
 */
export function parseShare(text: string): Share {
  const [, share = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (share >= 1 && share <= of) return { share, of }
  throw new CommandError(`--shard ${text}: write it as 2/4, the second of four`, 2)
}

/**
 * Build a share of the pages and of the search index of a site into a folder of its own, for `takeShards`. To build one again is harmless: what
 * it holds depends on the input alone.
 *
 * @returns the folder
 */
export async function buildShard(
  { paths, base, anywhere }: ShardRun,
  { share, of }: Share,
  say: (line: string) => void,
): Promise<string> {
  const release = takeLock(paths.lock)
  try {
    const folder = shardFolder(paths.shards, { share, of })
    rmSync(folder, { recursive: true, force: true })
    const site = join(folder, 'site')
    mkdirSync(site, { recursive: true })
    const astro = startAstro({ ...paths, out: site, base, onLine: () => {} })
    try {
      const library = updateLibrary(paths, say)
      say(`Building share ${share} of ${of} of the pages …`)
      const keys = await astro.build({ kept: {}, shares: [share - 1], of })
      say('Indexing its segments for search …')
      await indexShare({ paths, library, folder: join(folder, 'index') }, { share, of })
      const note: ShardNote = { share, of, input: inputHash({ paths, base, anywhere }), keys }
      // The note comes last: a shard without one was cut short.
      writeFileSync(join(folder, 'shard.json'), JSON.stringify(note))
      return folder
    } finally {
      await astro.end()
    }
  } finally {
    release()
  }
}

/** Make the segments of the search index that are of a share, and put them into its folder. */
async function indexShare(
  {
    paths,
    library,
    folder,
  }: { readonly paths: BuildPaths; readonly library: Library; readonly folder: string },
  { share, of }: Share,
): Promise<void> {
  const { language } = siteSettings(paths.root)
  const index = libraryIndex(library, { language, cache: paths.search })
  const only = segmentsOfShard(index.segments, { shard: share - 1, shards: of })
  const { archives } = await updateSegments({ ...index, only })
  mkdirSync(folder)
  for (const { path } of archives) cpSync(path, join(folder, basename(path)))
}

/**
 * Put the pages of all shards into the next site, and their segments of the search index among those that are kept.
 *
 * @returns the keys of the pages
 * @throws {CommandError} that names the shards which are missing, or were built from something else
 */
export function takeShards(run: ShardRun, next: string): PageKeys {
  const of = shardCount(run.paths.shards)
  const input = inputHash(run)
  const shards = Array.from({ length: of }, (_, place) => {
    const folder = shardFolder(run.paths.shards, { share: place + 1, of })
    return { folder, note: readNote(folder), command: `npm run build -- --shard ${place + 1}/${of}` }
  })
  const faults = shards.flatMap(({ folder, note, command }) => {
    if (note === null) return [`${folder} is missing or was cut short: run \`${command}\``]
    return note.input === input ? [] : [`${folder} was built from another input: run \`${command}\` again`]
  })
  if (faults.length > 0) throw new CommandError(faults.join('\n'))
  for (const { folder } of shards) {
    cpSync(join(folder, 'site'), next, { recursive: true })
    // Segments of the search index, by the hash of their records: the merge makes none that is there.
    cpSync(join(folder, 'index'), run.paths.search, { recursive: true })
  }
  return Object.assign({}, ...shards.map(({ note }) => note?.keys))
}

/** Of how many shards those in a folder are. */
function shardCount(folder: string): number {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const counts = new Set(names.flatMap((name) => /^\d+-of-(\d+)$/.exec(name)?.[1] ?? []).map(Number))
  const [of, ...others] = counts
  if (of === undefined)
    throw new CommandError(`${folder} holds no shards: run \`npm run build -- --shard 1/2\``)
  if (others.length === 0) return of
  throw new CommandError(
    `${folder} holds shards of ${[...counts].join(' and of ')}: remove those of another build`,
  )
}

function shardFolder(shards: string, { share, of }: Share): string {
  return join(shards, `${share}-of-${of}`)
}

function readNote(folder: string): ShardNote | null {
  const file = join(folder, 'shard.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** Stands for the library, the code and the settings. */
function inputHash({ paths, base, anywhere }: ShardRun): string {
  const library = createHash('sha256')
  for (const entry of readdirSync(paths.library, { recursive: true, withFileTypes: true }).sort(byPath))
    if (entry.isFile())
      library.update(`${entry.name}\n`).update(readFileSync(join(entry.parentPath, entry.name)))
  const style = [hostedStyle(), linkStyle()]
  const given = { settings: siteSettings(paths.root), base, anywhere, style, library: library.digest('hex') }
  return siteHash(paths.root, given)
}

function byPath(one: Dirent, other: Dirent): number {
  return join(one.parentPath, one.name) < join(other.parentPath, other.name) ? -1 : 1
}
