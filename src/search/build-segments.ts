import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { indexFiles } from './index-files.ts'
import { ownIndexFiles } from './own-index.ts'
import { withPrintedForms } from './printed-forms.ts'
import type { SearchRecord } from './search-record.ts'
import { type SegmentArchive, writeArchive } from './segment-archive.ts'
import { segmentFiles } from './segment-files.ts'
import { type Dictionary, openDictionary } from './word-forms.ts'

/** A segment of an index, or all of it, that is to be made. */
export interface SegmentOrder {
  /** From 0. */
  readonly number: number
  /** Holds its records, one a line as JSON. */
  readonly file: string
  /** Where its archive goes. */
  readonly path: string
}

/**
 * A program: index the records of files, each of which becomes an archive. It gives back all memory that the indexer
 * took, and asks it for the forms of a word once for all its segments.
 */
const [language = '', count = '1', orders = '[]'] = process.argv.slice(2)

/** How long it takes until an indexer that has ended is known to have, in milliseconds. */
const moment = 10

// The indexer is a process too, and says nothing when the machine ends it: then nothing more happens here.
const unsettled = 13
const ended =
  'The indexer ended by itself, most likely for want of memory: LECTERN_INDEXERS=1 makes one segment at a time'
process.on('exit', (code) => {
  if (code === unsettled) console.error(ended)
})

try {
  const dictionary = openDictionary(language)
  const given: readonly SegmentOrder[] = JSON.parse(orders)
  for (const order of given) {
    // Who waits for it knows that it goes on, and where it ended.
    console.log(`Indexing segment ${order.number + 1} of ${count}`)
    writeArchive(order.path, await makeArchive(order, dictionary))
  }
  // The indexer was ended before; what it took is counted as soon as this process sees that.
  await setTimeout(moment)
} catch (error) {
  if (error instanceof Error && error.message === 'Pagefind backend closed') console.error(ended)
  throw error
}

async function makeArchive({ file, number }: SegmentOrder, dictionary: Dictionary): Promise<SegmentArchive> {
  const records = readRecords(file)
  if (count === '1') return { kinds: null, files: await indexFiles(records, language) }
  const own = await ownIndexFiles(records, dictionary)
  return segmentFiles(
    own ?? (await withPrintedForms(await indexFiles(records, language), dictionary)),
    number,
  )
}

function readRecords(file: string): SearchRecord[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): SearchRecord => JSON.parse(line))
}
