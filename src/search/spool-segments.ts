import { createHash, type Hash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { LaterRecord, SearchRecord } from './search-record.ts'
import { segmentOf } from './segment-rule.ts'

/** The records of one segment. */
export interface SpooledSegment {
  /** From 0. */
  readonly number: number
  readonly records: number
  /** Stands for all of them. */
  readonly hash: string
  /** Have them all stand in a file, a record a line as JSON. */
  readonly file: () => string
}

/** How many characters of a segment are gathered before they are written. */
const buffered = 500_000

/**
 * Write the records into a file for each segment, in their order: memory holds few of them at a time. Those that are
 * made later come first, and are made where their file is asked for.
 */
export function spoolSegments(
  records: Iterable<SearchRecord | LaterRecord>,
  count: number,
  folder: string,
): readonly SpooledSegment[] {
  mkdirSync(folder, { recursive: true })
  const spools = Array.from({ length: count }, (_, number) => openSpool(join(folder, `${number}.jsonl`)))
  try {
    for (const record of records) spools[segmentOf(record.home, count)]?.add(record)
  } finally {
    for (const spool of spools) spool.close()
  }
  return spools.map(({ told, whole }, number) => ({ number, file: whole, ...told() }))
}

interface Spool {
  readonly add: (record: SearchRecord | LaterRecord) => void
  readonly close: () => void
  /** Of all that was added, once it is closed. */
  readonly told: () => Pick<SpooledSegment, 'records' | 'hash'>
  readonly whole: SpooledSegment['file']
}

function openSpool(file: string): Spool {
  const hash = createHash('sha256')
  const later: LaterRecord[] = []
  const written = openText(file, hash)
  let lines = 0
  return {
    add: (record) => {
      if (!('make' in record)) {
        lines++
        written.add(`${JSON.stringify(record)}\n`)
      } else if (lines > 0) throw new Error(`${record.home} comes too late to be made later`)
      else {
        later.push(record)
        hash.update(`${record.key}\n`)
      }
    },
    close: written.close,
    told: () => ({ records: later.length + lines, hash: hash.digest('hex') }),
    whole: () => {
      if (later.length === 0) return file
      const all = openText(`${file}.whole`)
      try {
        for (const { make } of later) all.add(`${JSON.stringify(make())}\n`)
        all.add(readFileSync(file, 'utf8'))
      } finally {
        all.close()
      }
      return `${file}.whole`
    },
  }
}

/** A file that is written text by text, and hashed as it is. */
function openText(
  file: string,
  hash?: Hash,
): { readonly add: (text: string) => void; readonly close: () => void } {
  const open = openSync(file, 'w')
  let text = ''
  const flush = () => {
    hash?.update(text)
    // A write may take a part only.
    for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(writeSync(open, rest))
    text = ''
  }
  return {
    add: (more) => {
      text += more
      if (text.length > buffered) flush()
    },
    close: () => {
      flush()
      closeSync(open)
    },
  }
}
