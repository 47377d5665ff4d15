import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { type NodeRun, runNode } from './run-node.ts'

export interface AstroRun {
  readonly root: string
  readonly library: string
  readonly out: string
  readonly base: string
  readonly onLine: NonNullable<NodeRun['onLine']>
}

/**
 * Build the pages, in a process of its own: whatever happens there, the site that stands is not touched.
 *
 * Astro works in a folder that all builds of the project share, and that must be on the same disk, where the site
 * stands outside the project. Such a site is built inside and copied.
 */
export async function buildAstro({ root, library, out, base, onLine }: AstroRun): Promise<void> {
  const inside = out.startsWith(resolve(root) + sep)
  const rooms = join(root, '.lectern', 'pages')
  if (!inside) clearRooms(rooms)
  const room = inside ? out : join(rooms, String(process.pid))
  try {
    await runNode({
      step: 'Building the pages',
      arguments: [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
      folder: root,
      environment: { LECTERN_LIBRARY: library, LECTERN_OUT: room, LECTERN_BASE: base },
      onLine,
    })
    if (!inside) await cp(room, out, { recursive: true })
  } finally {
    if (!inside) rmSync(room, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
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
