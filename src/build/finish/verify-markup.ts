import { availableParallelism } from 'node:os'
import { pagesBelow } from '../../host/files-below.ts'
import { CommandError } from '../../process/command-error.ts'
import { runInWorkers } from '../../process/worker-pool.ts'
import { type PageFault, pageFaultsIn } from './page-faults-in.ts'

/** How many faults are named. */
const named = 5

/** With fewer pages than this, they are read before a thread has started. */
const worthThreads = 3000

/**
 * Make sure that no page of a site holds anything a browser could run but the site's own scripts, or load from elsewhere.
 *
 * @param verified pages that were found good before, as paths
 */
export async function verifyMarkup(site: string, verified: ReadonlySet<string> = new Set()): Promise<void> {
  const pages = [...pagesBelow(site)].filter((page) => !verified.has(page))
  const faults = await faultsOf(site, pages.sort())
  if (faults.length === 0) return
  const lines = faults
    .toSorted((a, b) => (a.page < b.page ? -1 : 1))
    .flatMap(({ page, faults }) => faults.map((fault) => `${page}: ${fault}`))
  const more = lines.length > named ? `\n  … and ${lines.length - named} more` : ''
  throw new CommandError(
    `Pages hold what the policy of the site forbids:\n  ${lines.slice(0, named).join('\n  ')}${more}`,
  )
}

async function faultsOf(site: string, pages: readonly string[]): Promise<PageFault[]> {
  const workers = availableParallelism()
  if (workers === 1 || pages.length < worthThreads)
    return pages.flatMap((page) => pageFaultsIn(site, page) ?? [])
  const found: PageFault[] = []
  const done = (fault: PageFault | null) => {
    if (fault !== null) found.push(fault)
  }
  const script = new URL('./verify-worker.ts', import.meta.url)
  await runInWorkers<string, PageFault | null>({ script, settings: site, names: pages, workers, done })
  return found
}
