import { Worker } from 'node:worker_threads'
import { withCompiledCode } from './compiled-code.ts'

/** How many names a worker is given at a time: enough that it seldom waits, and few enough that answers stay small. */
const batchSize = 16

/** Memory in which a worker makes new things, in megabytes: with more of it V8 takes some 100 MB and is no faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 }

/** What a worker gets beside its own settings: it says here which name of its batch it is at. */
export interface WorkerData<Settings> {
  readonly settings: Settings
  readonly position: Int32Array
}

/** Work on a list of names in threads. */
export interface WorkerRun<Settings, Answer> {
  /** The module a worker runs: it answers each array of names with an array of answers in the same order. */
  readonly script: URL
  readonly settings: Settings
  readonly names: readonly string[]
  /** How many threads. */
  readonly workers: number
  /** Called with each answer as it comes, in no order. */
  readonly done: (answer: Answer) => void
}

/** Have names worked on in threads. When one of them fails, the others are stopped and the error says at which name. */
export async function runInWorkers<Settings, Answer>(run: WorkerRun<Settings, Answer>): Promise<void> {
  const { script, settings, names, done } = run
  let taken = 0
  const take = () => {
    taken += batchSize
    return names.slice(taken - batchSize, taken)
  }
  const env = withCompiledCode(process.cwd())
  const count = Math.min(run.workers, Math.ceil(names.length / batchSize))
  const workers = Array.from({ length: count }, () => {
    const position = new Int32Array(new SharedArrayBuffer(4))
    const workerData: WorkerData<Settings> = { settings, position }
    return { worker: new Worker(script, { workerData, resourceLimits, env }), position }
  })
  try {
    await Promise.all(
      workers.map(async ({ worker, position }) => {
        for (let batch = take(); batch.length > 0; batch = take())
          for (const answer of await answersTo<Answer>(worker, batch, position)) done(answer)
      }),
    )
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()))
  }
}

function answersTo<Answer>(
  worker: Worker,
  batch: readonly string[],
  position: Int32Array,
): Promise<readonly Answer[]> {
  const at = () => `${batch[Atomics.load(position, 0)]}: the thread that worked on it`
  return new Promise((settle, fail) => {
    const failed = (error: unknown) => end(() => fail(new Error(`${at()} failed`, { cause: error })))
    const ended = (code: number) => end(() => fail(new Error(`${at()} ended with exit code ${code}`)))
    const answered = (answers: readonly Answer[]) => end(() => settle(answers))
    const end = (how: () => void) => {
      worker.off('error', failed).off('exit', ended).off('message', answered)
      how()
    }
    worker.on('error', failed).on('exit', ended).on('message', answered)
    worker.postMessage(batch)
  })
}
