import { createHash, type Hash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchRecord } from './search-record.ts'
import { segmentOf } from './segment-rule.ts'

/** The records of one segment, on disk. */
export interface SpooledSegment {
  /** From 0. */
  readonly number: number
  /** Holds a record a line, as JSON. */
  readonly file: string
  readonly records: number
  /** The hash of the file. */
  readonly hash: string
}

/** How many characters of a segment are gathered before they are written. */
const buffered = 500_000

/** Write the records into a file for each segment, in their order: memory holds few of them at a time. */
export function spoolSegments(
  records: Iterable<SearchRecord>,
  count: number,
  folder: string,
): readonly SpooledSegment[] {
  mkdirSync(folder, { recursive: true })
  const spools = Array.from({ length: count }, (_, number) => openSpool(join(folder, `${number}.jsonl`)))
  try {
    for (const record of records) {
      const spool = spools[segmentOf(record.home, count)]
      spool?.add(JSON.stringify(record))
    }
  } finally {
    for (const spool of spools) spool.close()
  }
  return spools.map(({ file, told }, number) => ({ number, file, ...told() }))
}

interface Spool {
  readonly file: string
  readonly add: (line: string) => void
  readonly close: () => void
  /** Of all that was added, once it is closed. */
  readonly told: () => Pick<SpooledSegment, 'records' | 'hash'>
}

function openSpool(file: string): Spool {
  const hash: Hash = createHash('sha256')
  const open = openSync(file, 'w')
  let [text, records] = ['', 0]
  const flush = () => {
    hash.update(text)
    // A write may take a part only.
    for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(writeSync(open, rest))
    text = ''
  }
  return {
    file,
    add: (line) => {
      text += `${line}\n`
      records++
      if (text.length > buffered) flush()
    },
    close: () => {
      flush()
      closeSync(open)
    },
    told: () => ({ records, hash: hash.digest('hex') }),
  }
}
