import { parentPort, workerData } from 'node:worker_threads'

/** A thread that fails at one name, in the way that its settings say. */
const { settings, position } = workerData

parentPort?.on('message', (names: readonly string[]) => {
  const answers = names.map((name, i) => {
    Atomics.store(position, 0, i)
    if (name === settings.at && settings.how === 'throw') throw new Error('broken')
    if (name === settings.at && settings.how === 'exit') process.exit(7)
    return name.toUpperCase()
  })
  parentPort?.postMessage(answers)
})
