import { memoryOf, processTree } from './process-tree.ts'

/** The most memory that processes had while something was done, in megabytes; null where the system does not tell. */
export interface PeakMemory {
  /** Of the largest process. */
  readonly process: number | null
  /** Of this process and all that it started, together. */
  readonly tree: number | null
}

const every = 200

/** Do something, and look all the while at what this process and those that it starts take. */
export async function peakMemory<Value>(act: () => Promise<Value>): Promise<PeakMemory & { value: Value }> {
  let [largest, most] = [0, 0]
  const look = () => {
    const sizes = processTree().map(memoryOf)
    largest = Math.max(largest, ...sizes)
    most = Math.max(
      most,
      sizes.reduce((sum, size) => sum + size, 0),
    )
  }
  const timer = setInterval(look, every)
  try {
    const value = await act()
    look()
    return { value, process: largest || null, tree: most || null }
  } finally {
    clearInterval(timer)
  }
}
