import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { type NodeRun, runNode } from '../../process/run-node.ts'
import { moveInto } from './move-into.ts'
import { type PageKeys, type PageOrder, shownFile } from './page-order.ts'

/** What Astro is told from the start. */
export interface AstroRun {
  readonly root: string
  readonly library: string
  readonly out: string
  readonly base: string
  readonly onLine: NonNullable<NodeRun['onLine']>
}

/** Which pages are to be built, as far as they are not yet. */
export interface AstroOrder {
  /** The pages that stand already: they are left out, unless they would show something else now. */
  readonly kept: PageKeys
  /** Which shares of the pages are built, each by a process of its own. */
  readonly shares: readonly number[]
  /** Among how many they are shared out. */
  readonly of: number
}

/** Astro in processes of its own: whatever happens there, the site that stands is not touched. */
export interface StartedAstro {
  /** Done when it has put all into the folder of the site that is there before the pages; failed where it has failed. */
  readonly ready: Promise<void>
  /**
   * Have the pages built, once the library stands.
   *
   * @returns the keys of all pages of the shares that have one, those left out among them
   */
  readonly build: (order: AstroOrder) => Promise<PageKeys>
  /** End what is still under way, and leave nothing behind. */
  readonly end: () => Promise<void>
}

/**
 * Start Astro, which takes seconds to make ready before it asks for the first record: the library may be summed up
 * meanwhile.
 *
 * It works in a folder that all builds of the project share, and that must be on the same disk, where the site
 * stands outside the project. Such a site is built inside and copied.
 */
export function startAstro({ root, out, ...run }: AstroRun): StartedAstro {
  const inside = out.startsWith(resolve(root) + sep)
  const rooms = join(root, '.lectern', 'pages')
  clearRooms(rooms)
  const own = join(rooms, String(process.pid))
  mkdirSync(own, { recursive: true })
  const room = inside ? out : join(own, 'site')
  const stop = new AbortController()
  const start = (place: number) =>
    startShare({ ...run, root, own, place, signal: stop.signal, out: placeOf(place, room, own) })
  const started = [start(0)]
  return {
    ready: started[0]?.ready ?? Promise.resolve(),
    build: async ({ shares, ...order }) => {
      while (started.length < shares.length) started.push(start(started.length))
      const built = started.map((share, place) => share.build({ ...order, share: shares[place] ?? 0 }))
      for (const one of built) one.catch(() => stop.abort())
      const keys = keysOfAll(await Promise.allSettled(built))
      for (const place of shares.keys()) if (place > 0) moveInto(placeOf(place, room, own), room)
      // What was written beside the pages meanwhile stays; in one go, since more is being written by this process.
      if (!inside) await copyBeside(room, out)
      return keys
    },
    end: async () => {
      stop.abort()
      await Promise.allSettled(started.map(({ ended }) => ended))
      rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    },
  }
}

/** Copy a folder into another, in which what stands stays. */
async function copyBeside(from: string, to: string): Promise<void> {
  try {
    cpSync(from, to, { recursive: true, force: false })
  } catch (error) {
    // It calls a full disk one that cannot be written; copied file by file, it is told what it is.
    if (!(error instanceof Error && 'code' in error && error.code === 'EIO')) throw error
    await cp(from, to, { recursive: true, force: false })
  }
}

/** Each share is built in a folder of its own; the others are put into that of the first. */
function placeOf(place: number, room: string, own: string): string {
  return place === 0 ? room : join(own, `share-${place}`)
}

function keysOfAll(ended: readonly PromiseSettledResult<PageKeys>[]): PageKeys {
  const failed = ended.filter((end) => end.status === 'rejected').map(({ reason }) => reason)
  if (failed.length > 0) throw failed.find(({ message }) => !/abort/i.test(message)) ?? failed[0]
  return Object.assign({}, ...ended.map((end) => (end.status === 'fulfilled' ? end.value : {})))
}

/** A process that waits for its order. */
interface StartedShare {
  readonly ready: Promise<void>
  readonly build: (order: PageOrder) => Promise<PageKeys>
  readonly ended: Promise<void>
}

function startShare({
  root,
  library,
  out,
  base,
  onLine,
  own,
  place,
  signal,
}: AstroRun & { readonly own: string; readonly place: number; readonly signal: AbortSignal }): StartedShare {
  const file = join(own, `order-${place}.json`)
  const ordered = Promise.withResolvers<string>()
  const asked = Promise.withResolvers<void>()
  const ended = runNode({
    step: 'Building the pages',
    arguments: [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
    folder: root,
    environment: {
      LECTERN_LIBRARY: library,
      LECTERN_OUT: out,
      LECTERN_BASE: base,
      LECTERN_ORDER: file,
      ...(place > 0 && { LECTERN_CACHE: `./.lectern/astro-${place}` }),
    },
    awaited: ordered.promise,
    onMessage: asked.resolve,
    onLine,
    signal,
  })
  const ready = Promise.race([asked.promise, ended])
  // Where it fails before anyone waits for it, it is told to the first who does.
  for (const promise of [ended, ready]) promise.catch(() => {})
  return {
    ready,
    ended,
    build: async (order) => {
      writeFileSync(file, JSON.stringify(order))
      ordered.resolve('ordered')
      await ended
      return JSON.parse(readFileSync(shownFile(file), 'utf8'))
    },
  }
}

/** Remove what builds have left behind that were killed. */
function clearRooms(rooms: string): void {
  mkdirSync(rooms, { recursive: true })
  for (const pid of readdirSync(rooms)) {
    if (!isRunning(Number(pid)))
      rmSync(join(rooms, pid), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
