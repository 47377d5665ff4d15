import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { recordHtml } from './record-html.ts'
import type { SearchRecord } from './search-record.ts'
import { steadyIndex } from './steady-index.ts'

/** Records handed to the indexer at a time. */
const batchSize = 64

/**
 * How much the indexer puts into a file of words; a search fetches one for each of its words. Much less than it
 * takes by itself, for a file of 4 kB instead of 24.
 */
const chunkSize = '3000'

/**
 * Write the search index of the records into a folder.
 *
 * @returns how many records it holds
 */
export async function writeIndex(
  records: Iterable<SearchRecord>,
  folder: string,
  language: string,
): Promise<number> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= chunkSize // It has no other way to be told.
  try {
    // `C++` and `C#` are words of their own.
    const { errors, index } = await createIndex({ forceLanguage: language, includeCharacters: '+#' })
    if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`)
    const count = await addAll(index, records, language)
    // Written here: the indexer says it has written its files a moment before the last of them is.
    const { errors: faults, files } = await index.getFiles()
    refuseErrors(faults)
    for (const { path, content } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    removeWidgets(folder)
    steadyIndex(folder)
    return count
  } finally {
    await close()
  }
}

/** The indexer's own search boxes and highlighter, half a megabyte, which our pages do not use. */
function removeWidgets(folder: string): void {
  for (const file of readdirSync(folder)) {
    if (/^pagefind-(?:component-ui|highlight|modular-ui|ui)\./.test(file)) rmSync(join(folder, file))
  }
}

/** Add the records in their order, some at a time. */
async function addAll(
  index: PagefindIndex,
  records: Iterable<SearchRecord>,
  language: string,
): Promise<number> {
  let count = 0
  let batch: Promise<void>[] = []
  for (const record of records) {
    batch.push(add(index, record, language))
    count++
    if (batch.length < batchSize) continue
    await Promise.all(batch)
    batch = []
  }
  await Promise.all(batch)
  return count
}

async function add(index: PagefindIndex, record: SearchRecord, language: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: record.path, content: recordHtml(record, language) })
  refuseErrors(errors.map((error) => `${record.path}: ${error}`))
}

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be written: ${errors.join('; ')}`)
}
