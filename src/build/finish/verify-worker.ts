import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerData } from '../../process/worker-pool.ts'
import { pageFaultsIn } from './page-faults-in.ts'

/** A thread that looks for what speaks against the pages it is told. */
const { settings: site, position }: WorkerData<string> = workerData

parentPort?.on('message', (pages: readonly string[]) => {
  const found = pages.map((page, i) => {
    Atomics.store(position, 0, i)
    return pageFaultsIn(site, page)
  })
  parentPort?.postMessage(found)
})
