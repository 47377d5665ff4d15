import { readdirSync, readFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import type { WatchedMemory } from './watch-memory.ts'

/** Milliseconds between two looks. */
const pause = 100

/** A thread that notes the most memory that it sees. */
const { peaks, self }: WatchedMemory = workerData
const never = new Int32Array(new SharedArrayBuffer(4))
while (Atomics.wait(never, 0, 0, pause) === 'timed-out') {
  const sizes = (self ? family(process.pid) : family(process.pid).slice(1)).map(residentSize)
  note(0, Math.max(0, ...sizes))
  note(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  )
}

function note(at: number, size: number): void {
  if (size > Atomics.load(peaks, at)) Atomics.store(peaks, at, size)
}

/** A process and all that come from it. */
function family(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(family)]
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return [] // It has ended meanwhile.
  }
}

/** Kilobytes in memory. */
function residentSize(pid: number): number {
  try {
    return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
