import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerData } from '../process/worker-pool.ts'
import { fileConverter } from './convert-file.ts'
import type { FileConversion } from './kept-captures.ts'
import { loadSecondReader } from './second-opinion/second-reader.ts'

/** What a thread converts, and whether some of it is for the second reader. */
export interface WorkerConversion extends FileConversion {
  readonly asks: boolean
}

/** A thread that converts the captures it is told the names of. */
const { settings, position }: WorkerData<WorkerConversion> = workerData
const { convert } = fileConverter(settings, settings.asks ? await loadSecondReader() : null)

parentPort?.on('message', (files: readonly string[]) => {
  const converted = files.map((file, i) => {
    Atomics.store(position, 0, i)
    return convert(file)
  })
  parentPort?.postMessage(converted)
})
