import { readdirSync, readFileSync } from 'node:fs'

/** The most memory that processes had while something was done, in megabytes; all null where the system does not tell. */
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
    const sizes = processSizes()
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

/** What this process and those below it hold in memory, as Linux tells. */
function processSizes(): number[] {
  const children = new Map<number, number[]>()
  const sizes = new Map<number, number>()
  for (const pid of pids()) {
    const { parent, size } = statusOf(pid)
    children.set(parent, [...(children.get(parent) ?? []), pid])
    sizes.set(pid, size)
  }
  const below = (pid: number): number[] => [
    sizes.get(pid) ?? 0,
    ...(children.get(pid) ?? []).flatMap((child) => below(child)),
  ]
  return below(process.pid)
}

function pids(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return [] // No Linux.
  }
}

/** The parent of a process and what it holds, in megabytes; a process may end while it is looked at. */
function statusOf(pid: number): { readonly parent: number; readonly size: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    return { parent: number('PPid'), size: number('VmRSS') / 1024 }
  } catch {
    return { parent: 0, size: 0 }
  }
}
