import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'astro/zod'
import { CommandError } from './command-error.ts'

const holderSchema = z.object({ pid: z.int().positive(), started: z.string() })

type Holder = z.output<typeof holderSchema>

/**
 * Keep others from the library and the site while this process works on them. The lock of a process that is gone
 * counts for nothing.
 *
 * @returns lets go of the lock; also done when the process ends
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true })
  const self = { pid: process.pid, started: startOf(process.pid) }
  if (!tryToWrite(file, self)) {
    refuseHeld(file, readHolder(file) ?? readLater(file))
    takeAway(file)
    if (!tryToWrite(file, self)) throw new CommandError(`Another build has just started (${file})`, 1)
  }
  const release = () => {
    process.off('exit', release)
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true })
  }
  process.on('exit', release)
  return release
}

function tryToWrite(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function refuseHeld(file: string, holder: Holder | null): void {
  if (holder === null || !isAlive(holder)) return
  throw new CommandError(`Another run has not ended: locked by pid ${holder.pid} (${file})`, 1)
}

/** Remove a lock that nobody holds; if another was faster and has a new one there by now, that stays. */
function takeAway(file: string): void {
  const stale = `${file}.${process.pid}`
  try {
    renameSync(file, stale)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw error
  }
  const holder = readHolder(stale)
  if (holder !== null && isAlive(holder)) renameSync(stale, file)
  else rmSync(stale, { force: true })
  refuseHeld(file, holder)
}

/** A lock that cannot be read may have been opened by another this very moment, and be written the next. */
function readLater(file: string): Holder | null {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  return readHolder(file)
}

function readHolder(file: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Killed while writing it, or gone since: nobody holds it.
    return null
  }
}

/** A number that a new process took over after a crash or in a fresh container is not the holder any more. */
function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return startOf(pid) === started
}

/** When a process started, in ticks since the machine did; empty where the system does not tell. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
