import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { codeHash } from '../../model/code-hash.ts'
import { CommandError } from '../../process/command-error.ts'
import { runNode } from '../../process/run-node.ts'
import type { SegmentOrder } from '../../search/build-segments.ts'
import type { IndexFiles } from '../../search/index-files.ts'
import type { LaterRecord, SearchRecord } from '../../search/search-record.ts'
import { readArchive, type SegmentArchive } from '../../search/segment-archive.ts'
import { type SpooledSegment, spoolSegments } from '../../search/spool-segments.ts'
import type { PreviousSite } from '../out/previous-site.ts'

/** What search shall find, and where its index goes. */
export interface IndexRun {
  readonly records: Iterable<SearchRecord | LaterRecord>
  /** In how many segments: `segmentCount` says. */
  readonly segments: number
  readonly language: string
  /** Keeps the segments between builds. */
  readonly cache: string
  /** The folder of the index. */
  readonly folder: string
  /** Puts segments into it as they stand in the present site; all are written where it is not given. */
  readonly standing?: StandingSegments
  /** The segments that are made here, where others are made elsewhere; all unless given. */
  readonly only?: readonly number[]
  /** How many are made at a time; unless given, as many as there are processors and memory for. */
  readonly atOnce?: number
}

/** The segments that the present site has, by the names of their folders, which say what they hold. */
export interface StandingSegments {
  /** Have the files of a segment stand in the folder of the index; false where they do not stand as they were written. */
  readonly take: (segment: string) => boolean
  /** Note the files of a segment, by their paths below the folder of the index. */
  readonly note: (segment: string, files: readonly string[]) => void
}

/** The segments that a site has below `pagefind`, to be taken over into the next. */
export function standingSegments(
  { take, note }: Pick<PreviousSite, 'take' | 'note'>,
  next: string,
): StandingSegments {
  return {
    take: (segment) => take(`index ${segment}`, segment, next),
    note: (segment, files) =>
      note(
        `index ${segment}`,
        segment,
        files.map((file) => `pagefind/${file}`),
      ),
  }
}

/** What an update of the index has done. */
export interface IndexUpdate {
  readonly records: number
  readonly segments: number
  /** How many segments had changed and were made; the others were as before. */
  readonly made: number
}

/** What making a segment takes at most, in bytes. */
const segmentMemory = 1_300_000_000

/** A key, or what a run that was cut short has left. */
const archiveName = /^[0-9a-f]{64}(?:\.\d+\.next)?$/

/**
 * Bring the segments of the index up to date and write it.
 *
 * @param ready the segments, where they are up to date
 */
export async function updateIndex(run: IndexRun, ready?: Segments): Promise<IndexUpdate> {
  const update = ready ?? (await updateSegments(run))
  writeIndex(update, run)
  const { made, archives } = update
  return { records: sum(archives.map(({ records }) => records)), segments: archives.length, made }
}

/** The archives of segments that stand in the cache, up to date. */
export interface Segments {
  readonly made: number
  readonly archives: readonly { readonly path: string; readonly records: number }[]
}

/** Make the segments that have changed since they were last made, in processes of their own. */
export async function updateSegments(run: Omit<IndexRun, 'folder'>): Promise<Segments> {
  const { segments, language, cache, only } = run
  const room = roomIn(cache)
  try {
    const all = placedSegments(run, room).filter(({ number }) => only?.includes(number) ?? true)
    const known = new Map(all.map(({ path }) => [path, recordsOf(path)]))
    const changed = all.filter(({ path }) => known.get(path) === null)
    const orders = changed.map(({ number, path, file }) => ({ number, path, file: file() }))
    await inProcesses(orders, run.atOnce ?? builders(), (share) =>
      runNode({
        step: 'Indexing',
        arguments: [builder, language, String(segments), JSON.stringify(share)],
        folder: import.meta.dirname,
        environment: {},
      }),
    )
    if (only === undefined) prune(cache, new Set(all.map(({ path }) => path)))
    const archives = all.map(({ path }) => ({ path, records: known.get(path) ?? recordsOfMade(path) }))
    return { made: changed.length, archives }
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

/** The records of each segment on disk, and where its archive belongs. */
function placedSegments(
  { records, segments, language, cache }: Pick<IndexRun, 'records' | 'segments' | 'language' | 'cache'>,
  room: string,
): (SpooledSegment & { readonly path: string })[] {
  const code = codeHash(['search'])
  return spoolSegments(records, segments, room).map((segment) => ({
    ...segment,
    path: join(cache, keyOf(code, language, segment, segments)),
  }))
}

/** Where the records wait to be indexed; what a run has left there that was killed is removed. */
function roomIn(cache: string): string {
  const room = join(cache, 'records')
  rmSync(room, { recursive: true, force: true })
  return room
}

const builder = join(import.meta.dirname, '..', '..', 'search', 'build-segments.ts')

/** How many records an archive holds; null if there is none or it is damaged. */
function recordsOf(path: string): number | null {
  const archive = readArchive(path)
  return archive && [...archive.files.keys()].filter((file) => file.endsWith('.pf_fragment')).length
}

function recordsOfMade(path: string): number {
  const records = recordsOf(path)
  if (records === null) throw new CommandError(`${path} could not be read after it was written: build again`)
  return records
}

/** Write the index that segments make up: one by itself, or several, each in a folder that is named by what it holds. */
function writeIndex({ archives }: Segments, { folder, language, standing }: IndexRun): void {
  const segments: { folder: string; kinds: SegmentArchive['kinds'] }[] = []
  for (const { path } of archives) {
    const archive = readArchive(path)
    if (archive === null) throw new CommandError(`${path} was damaged while it was read: build again`)
    if (archive.kinds === null) {
      writeFiles(archive.files, folder)
      return
    }
    const name = `segment/${nameOf(archive.files)}`
    if (!standing?.take(name)) {
      writeFiles(archive.files, join(folder, name))
      standing?.note(
        name,
        Array.from(archive.files.keys(), (file) => `${name}/${file}`),
      )
    }
    segments.push({ folder: name, kinds: archive.kinds })
  }
  writeFileSync(join(folder, 'pagefind-entry.json'), JSON.stringify({ language, segments }))
}

function writeFiles(files: IndexFiles, folder: string): void {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))))
  for (const each of folders) mkdirSync(each, { recursive: true })
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes)
}

function nameOf(files: IndexFiles): string {
  const hash = createHash('sha256')
  for (const [path, bytes] of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes)
  return hash.digest('hex').slice(0, 12)
}

function keyOf(code: string, language: string, { number, hash }: SpooledSegment, segments: number): string {
  // Each of several knows its number.
  const kind = segments === 1 ? 'whole' : number
  return createHash('sha256')
    .update(JSON.stringify([code, language, kind, hash]))
    .digest('hex')
}

/** As many as `LECTERN_INDEXERS` says, or else as there are processors, and memory for all of them. */
export function builders({ LECTERN_INDEXERS = '' } = process.env): number {
  if (/^[1-9]\d*$/.test(LECTERN_INDEXERS)) return Number(LECTERN_INDEXERS)
  return Math.max(1, Math.min(availableParallelism(), Math.floor(process.availableMemory() / segmentMemory)))
}

/** Share segments out between processes; it fails only then where one did, when all have ended. */
async function inProcesses(
  segments: readonly SegmentOrder[],
  processes: number,
  step: (share: readonly SegmentOrder[]) => Promise<void>,
): Promise<void> {
  const shares = Array.from({ length: Math.min(processes, segments.length) }, (_, own) =>
    segments.filter((_, place) => place % processes === own),
  )
  const outcomes = await Promise.allSettled(shares.map(step))
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

/** Remove archives that no segment needs. */
function prune(cache: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(cache)) {
    if (archiveName.test(name) && !used.has(join(cache, name))) rmSync(join(cache, name))
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
