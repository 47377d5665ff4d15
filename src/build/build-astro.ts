import { join } from 'node:path'
import { type NodeRun, runNode } from './run-node.ts'

export interface AstroRun {
  readonly root: string
  readonly library: string
  readonly out: string
  readonly base: string
  readonly onLine: NonNullable<NodeRun['onLine']>
}

/** Build the pages, in a process of its own: whatever happens there, the site that stands is not touched. */
export function buildAstro({ root, library, out, base, onLine }: AstroRun): Promise<void> {
  return runNode({
    step: 'Building the pages',
    arguments: [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
    folder: root,
    environment: { LECTERN_LIBRARY: library, LECTERN_OUT: out, LECTERN_BASE: base },
    onLine,
  })
}
