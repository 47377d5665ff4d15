import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerData } from '../process/worker-pool.ts'
import { type FileConversion, fileConverter } from './convert-file.ts'

/** A thread that converts the captures it is told the names of. */
const { settings, position }: WorkerData<FileConversion> = workerData
const { convert } = fileConverter(settings)

parentPort?.on('message', (files: readonly string[]) => {
  const converted = files.map((file, i) => {
    Atomics.store(position, 0, i)
    return convert(file)
  })
  parentPort?.postMessage(converted)
})
