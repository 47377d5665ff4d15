import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { lengthOf } from './even-length.ts'
import { indexFiles } from './index-files.ts'
import type { SearchRecord } from './search-record.ts'
import { type SegmentArchive, writeArchive } from './segment-archive.ts'
import { segmentFiles } from './segment-files.ts'

/**
 * A program: index the records of a file and write an archive. Of several segments each is made by a process of its
 * own, which gives back all memory that the indexer took.
 */
const [spool = '', archive = '', language = '', number = '0', count = '1'] = process.argv.slice(2)

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
  writeArchive(archive, await makeArchive())
  // The indexer was ended before; what it took is counted as soon as this process sees that.
  await setTimeout(moment)
} catch (error) {
  if (error instanceof Error && error.message === 'Pagefind backend closed') console.error(ended)
  throw error
}

async function makeArchive(): Promise<SegmentArchive> {
  const files = await indexFiles(readRecords(), language)
  if (count !== '1') return segmentFiles(files, Number(number))
  const meta = [...files].find(([path]) => path.endsWith('.pf_meta'))?.[1]
  const length = meta === undefined ? { records: 0, words: 0 } : lengthOf(meta)
  return { ...length, kinds: null, files, engine: new Map() }
}

async function* readRecords(): AsyncGenerator<SearchRecord, void> {
  for await (const line of createInterface({ input: createReadStream(spool) })) {
    const record: SearchRecord = JSON.parse(line)
    yield record
  }
}
