import { close, createIndex, type PagefindIndex } from 'pagefind'
import { recordHtml } from './record-html.ts'
import type { SearchRecord } from './search-record.ts'
import { steadyIndex } from './steady-index.ts'

/** The files of an index by their paths below its folder. */
export type IndexFiles = Map<string, Buffer>

/** Records handed to the indexer at a time. */
const batchSize = 64

/**
 * How much the indexer puts into a file of words; a search fetches one for each of its words. Much less than it
 * takes by itself, for a file of 4 kB instead of 24.
 */
export const chunkSize = 3000

/** The indexer's own search boxes and highlighter, half a megabyte, which our pages do not use. */
const widgets = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\./

/** Make the search index of the records: the same files, to the byte, for the same records. */
export async function indexFiles(
  records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>,
  language: string,
): Promise<IndexFiles> {
  return steadyIndex(await filesOf(language, (index) => addAll(index, records, language)))
}

/** The files of an index that is filled by a step. */
export async function filesOf(
  language: string,
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<IndexFiles> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(chunkSize) // It has no other way to be told.
  try {
    // `C++` and `C#` are words of their own.
    const { errors, index } = await createIndex({ forceLanguage: language, includeCharacters: '+#' })
    if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`)
    await fill(index)
    // Not written by itself: it says it has written its files a moment before the last of them is.
    const { errors: faults, files } = await index.getFiles()
    refuseErrors(faults)
    const ours = files.filter(({ path }) => !widgets.test(path))
    return new Map(ours.map(({ path, content }) => [slashed(path), Buffer.from(content)]))
  } finally {
    await close()
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}

/** Add the records in their order, some at a time. */
async function addAll(
  index: PagefindIndex,
  records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>,
  language: string,
): Promise<void> {
  let batch: Promise<void>[] = []
  for await (const record of records) {
    batch.push(add(index, record, language))
    if (batch.length < batchSize) continue
    await Promise.all(batch)
    batch = []
  }
  await Promise.all(batch)
}

async function add(index: PagefindIndex, record: SearchRecord, language: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: record.path, content: recordHtml(record, language) })
  refuseErrors(errors.map((error) => `${record.path}: ${error}`))
}

/** @throws {Error} that names what is wrong */
export function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be written: ${errors.join('; ')}`)
}
