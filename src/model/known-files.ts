import { createHash } from 'node:crypto'
import { appendFileSync, type BigIntStats, lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
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

/** How many lines are written at a time. */
const atOnce = 500

/** The steps in which the coarsest file systems tell the time, in milliseconds. */
const coarsest = 2000

/** Whether a file that is changed now will get another time of change than it has. */
export function isSettled(mark: string, now: number = Date.now()): boolean {
  const [, , changed = '0'] = mark.split('.')
  return Number(BigInt(changed) / 1_000_000n) < now - coarsest
}

/**
 * Open a file of what is known. Memory holds it as bytes until something is asked for.
 *
 * @param salt stands for all that the values depend on beside the files: under another, nothing is known
 */
export function openKnownFiles<Value>(file: string, salt: string): KnownFiles<Value> {
  const before = readLines(file, salt)
  const now = new Map<string, Buffer>()
  let isNew = false
  return {
    recall: (name, marks) => {
      const line = before.get(name)
      if (line === undefined) return null
      const [first, second] = cutsOf(line)
      if (line.toString('utf8', first + 1, second) !== marks) return null
      now.set(name, line)
      return JSON.parse(line.toString('utf8', second + 1))
    },
    note: (name, marks, value) => {
      now.set(name, Buffer.from(`${JSON.stringify(name)}\t${marks}\t${JSON.stringify(value)}\n`))
      isNew = true
    },
    save: (keeps) => {
      const all = keeps === 'all' ? new Map([...before, ...now]) : now
      if (isNew || all.size !== before.size) writeLines(file, [headOf(salt), ...all.values()])
    },
  }
}

function headOf(salt: string): Buffer {
  return Buffer.from(`${JSON.stringify(salt)}\n`)
}

/** Where the name of a line ends, and where its marks end. */
function cutsOf(line: Buffer): [number, number] {
  const first = line.indexOf('\t')
  return [first, line.indexOf('\t', first + 1)]
}

/** Written behind their hash, and under another name first, so that a run that is cut short leaves no half file. */
function writeLines(file: string, lines: readonly Buffer[]): void {
  const hash = createHash('sha256')
  for (const line of lines) hash.update(line)
  const next = `${file}.${process.pid}.next`
  writeFileSync(next, `${hash.digest('hex')}\n`)
  for (let at = 0; at < lines.length; at += atOnce)
    appendFileSync(next, Buffer.concat(lines.slice(at, at + atOnce)))
  renameSync(next, file)
}

/** The lines of a file of what is known, by names; none where there is no file or it is damaged. */
function readLines(file: string, salt: string): ReadonlyMap<string, Buffer> {
  const lines = new Map<string, Buffer>()
  if (statOf(file) === null) return lines
  const bytes = readFileSync(file)
  const rest = bytes.subarray(bytes.indexOf('\n') + 1)
  if (bytes.toString('latin1', 0, bytes.length - rest.length - 1) !== sha256(rest)) return lines
  const head = headOf(salt)
  if (!rest.subarray(0, head.length).equals(head)) return lines
  for (let at = head.length; at < rest.length; ) {
    const end = rest.indexOf('\n', at) + 1
    const line = rest.subarray(at, end)
    lines.set(JSON.parse(line.toString('utf8', 0, cutsOf(line)[0])), line)
    at = end
  }
  return lines
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
