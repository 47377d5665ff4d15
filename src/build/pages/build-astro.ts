import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { type NodeRun, runNode } from '../../process/run-node.ts'
import { moveInto } from './move-into.ts'
import { type PageKeys, type PageOrder, shownFile } from './page-order.ts'

export interface AstroRun {
  readonly root: string
  readonly library: string
  readonly out: string
  readonly base: string
  /** The pages that stand already: they are left out, unless they would show something else now. */
  readonly kept: PageKeys
  /** Which shares of the pages are built, each by a process of its own. */
  readonly shares: readonly number[]
  /** Among how many they are shared out. */
  readonly of: number
  readonly onLine: NonNullable<NodeRun['onLine']>
}

/**
 * Build the pages, in processes of their own: whatever happens there, the site that stands is not touched.
 *
 * Astro works in a folder that all builds of the project share, and that must be on the same disk, where the site
 * stands outside the project. Such a site is built inside and copied.
 *
 * @returns the keys of all pages of the shares that have one, those left out among them
 */
export async function buildAstro({ root, out, ...run }: AstroRun): Promise<PageKeys> {
  const inside = out.startsWith(resolve(root) + sep)
  const rooms = join(root, '.lectern', 'pages')
  clearRooms(rooms)
  const own = join(rooms, String(process.pid))
  mkdirSync(own, { recursive: true })
  const room = inside ? out : join(own, 'site')
  try {
    const keys = await buildShares({ root, out: room, ...run }, own)
    if (!inside) await cp(room, out, { recursive: true })
    return keys
  } finally {
    rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  }
}

/** Build each share in a folder of its own, and put the others into that of the first. */
async function buildShares({ shares, out, ...run }: AstroRun, own: string): Promise<PageKeys> {
  const stop = new AbortController()
  const orders = shares.map((share) => join(own, `order-${share}.json`))
  const sites = orders.map((_, place) => (place === 0 ? out : join(own, `share-${place}`)))
  const ended = await Promise.allSettled(
    orders.map(async (order, place) => {
      try {
        await buildShare({ shares, out: sites[place] ?? out, ...run }, order, place, stop.signal)
      } catch (error) {
        stop.abort()
        throw error
      }
    }),
  )
  const failed = ended.filter((end) => end.status === 'rejected').map(({ reason }) => reason)
  if (failed.length > 0) throw failed.find(({ message }) => !/abort/i.test(message)) ?? failed[0]
  for (const site of sites.slice(1)) moveInto(site, out)
  return Object.assign({}, ...orders.map((order) => JSON.parse(readFileSync(shownFile(order), 'utf8'))))
}

async function buildShare(
  { root, library, out, base, kept, shares, of, onLine }: AstroRun,
  file: string,
  place: number,
  signal: AbortSignal,
): Promise<void> {
  const order: PageOrder = { kept }
  writeFileSync(file, JSON.stringify(order))
  await runNode({
    step: 'Building the pages',
    arguments: [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
    folder: root,
    environment: {
      LECTERN_LIBRARY: library,
      LECTERN_OUT: out,
      LECTERN_BASE: base,
      LECTERN_ORDER: file,
      LECTERN_SHARE: `${shares[place] ?? 0}/${of}`,
      ...(place > 0 && { LECTERN_CACHE: `./.lectern/astro-${place}` }),
    },
    onLine,
    signal,
  })
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
