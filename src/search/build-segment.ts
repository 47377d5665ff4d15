import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { lengthOf } from './even-length.ts'
import { indexFiles } from './index-files.ts'
import { ownIndexFiles } from './own-index.ts'
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
  const records = readRecords()
  if (count !== '1')
    return segmentFiles(
      (await ownIndexFiles(records, language)) ?? (await indexFiles(records, language)),
      Number(number),
    )
  const files = await indexFiles(records, language)
  const meta = [...files].find(([path]) => path.endsWith('.pf_meta'))?.[1]
  const length = meta === undefined ? { records: 0, words: 0 } : lengthOf(meta)
  return { ...length, kinds: null, files, engine: new Map() }
}

function readRecords(): SearchRecord[] {
  const lines = readFileSync(spool, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): SearchRecord => JSON.parse(line))
}
