import { type BigIntStats, lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { sha256 } from './sha256.ts'

/** What is known of files from an earlier run, which need not be read again as long as nobody has touched them. */
export interface KnownFiles<Value> {
  /** What was noted under a name; null unless its files have the same marks still. */
  readonly recall: (name: string, marks: string) => Value | null
  readonly note: (name: string, marks: string, value: Value) => void
  /** Keep for the next run what was noted. */
  readonly save: (keeps: Keeps) => void
}

/** Whether also that is kept which was neither recalled nor noted in this run. */
type Keeps = 'all' | 'what was asked for'

/**
 * What tells whether a file was touched: which file it is, its size, and its time of change, which no program can set.
 * Empty where there is none.
 */
export function markOf(path: string): string {
  const stat = statOf(path)
  return stat === null ? '' : `${stat.ino}.${stat.size}.${stat.ctimeNs}`
}

/** The steps in which the coarsest file systems tell the time, in milliseconds. */
const coarsest = 2000

/** Whether a file that is changed now will get another time of change than it has. */
export function isSettled(mark: string, now: number = Date.now()): boolean {
  const [, , changed = '0'] = mark.split('.')
  return Number(BigInt(changed) / 1_000_000n) < now - coarsest
}

/**
 * Open a file of what is known.
 *
 * @param salt stands for all that the values depend on beside the files: under another, nothing is known
 */
export function openKnownFiles<Value>(file: string, salt: string): KnownFiles<Value> {
  const before = readLines(file, salt)
  const now = new Map<string, string>()
  let isNew = false
  return {
    recall: (name, marks) => {
      const line = before.get(name)
      const cut = line?.indexOf('\t') ?? -1
      if (line === undefined || line.slice(0, cut) !== marks) return null
      now.set(name, line)
      return JSON.parse(line.slice(cut + 1))
    },
    note: (name, marks, value) => {
      now.set(name, `${marks}\t${JSON.stringify(value)}`)
      isNew = true
    },
    save: (keeps) => {
      const all = keeps === 'all' ? new Map([...before, ...now]) : now
      if (!isNew && all.size === before.size) return
      const lines = Array.from(all, ([name, line]) => `${JSON.stringify(name)}\t${line}\n`)
      const text = Buffer.from(`${JSON.stringify(salt)}\n${lines.join('')}`)
      // Written under another name first, so that a run that is cut short leaves no half file.
      const next = `${file}.${process.pid}.next`
      writeFileSync(next, Buffer.concat([Buffer.from(`${sha256(text)}\n`), text]))
      renameSync(next, file)
    },
  }
}

/** The lines of a file of what is known, by names; none where there is no file or it is damaged. */
function readLines(file: string, salt: string): ReadonlyMap<string, string> {
  if (statOf(file) === null) return new Map()
  const bytes = readFileSync(file)
  const rest = bytes.subarray(bytes.indexOf('\n') + 1)
  if (bytes.toString('latin1', 0, bytes.length - rest.length - 1) !== sha256(rest)) return new Map()
  const [first = '', ...lines] = rest.toString('utf8').split('\n')
  if (first !== JSON.stringify(salt)) return new Map()
  return new Map(
    lines.slice(0, -1).map((line) => {
      const cut = line.indexOf('\t')
      return [JSON.parse(line.slice(0, cut)), line.slice(cut + 1)]
    }),
  )
}

function statOf(path: string): BigIntStats | null {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? null
  } catch (error) {
    // A name that is longer than the file system has names is that of no file.
    if (error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG') return null
    throw error
  }
}
