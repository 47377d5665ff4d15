import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/** What the thread that watches gets. */
export interface WatchedMemory {
  /** Kilobytes of the largest process at its most, and of all together. */
  readonly peaks: Int32Array
  /** Whether this process counts, and not only what it starts. */
  readonly self: boolean
}

/** Watches how much memory this process and all that it starts use. */
export interface MemoryWatch {
  /** Forget what was the most until now. */
  readonly reset: () => void
  /** The most since then, in megabytes; null where the system does not tell. */
  readonly peaks: () => { readonly process: number | null; readonly tree: number | null }
  readonly close: () => Promise<void>
}

/**
 * Watch memory from a thread of its own, which sees also what happens while this one is busy. It needs `/proc`.
 *
 * @param self whether this process counts, and not only what it starts
 */
export function watchMemory(self = true): MemoryWatch {
  if (!existsSync('/proc/self/status')) {
    const none = { process: null, tree: null }
    return { reset: () => {}, peaks: () => none, close: async () => {} }
  }
  const peaks = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
  const workerData: WatchedMemory = { peaks, self }
  const worker = new Worker(new URL('./sample-memory.ts', import.meta.url), { workerData })
  worker.unref()
  // What has just begun may not have been seen yet.
  const least = () => (self ? process.memoryUsage.rss() / 1024 : 0)
  const megabytes = (at: number) => Math.round(Math.max(Atomics.load(peaks, at), least()) / 1024)
  return {
    reset: () => void peaks.fill(0),
    peaks: () => ({ process: megabytes(0), tree: megabytes(1) }),
    close: async () => void (await worker.terminate()),
  }
}
