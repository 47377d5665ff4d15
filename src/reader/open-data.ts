import type { ArticleData, PaperData, PersonData, TopicData, VenueData } from '../export/data/schemas.ts'
import type { Release } from '../export/releases/release.ts'
import { checkedBytes } from './checked-bytes.ts'
import { DataError } from './data-error.ts'
import { type DataPlace, dataPlace } from './data-place.ts'
import { type DataFile, readDescription } from './read-description.ts'
import { readRows } from './read-rows.ts'

/** The tables of published data, each with what its rows are. */
export interface DataRows {
  readonly papers: PaperData
  readonly articles: ArticleData
  readonly people: PersonData
  readonly topics: TopicData
  readonly venues: VenueData
}

/** Data that a site publishes below `/data/`. */
export interface PublishedData {
  /** The files that its description names, with their sizes and checksums. */
  readonly files: readonly DataFile[]
  /** All rows of a table, as they come over the wire; a table in several files is read as one. */
  rows<Name extends keyof DataRows>(table: Name): AsyncGenerator<DataRows[Name]>
  /** What the last release changed against the one before. */
  changes(): Promise<Release>
  /** Read every file to its end and compare checksums. */
  verify(): Promise<void>
}

/**
 * Open the data of a site, in a folder or at an address. Only the description is read at once. Whatever is read is
 * compared with its published checksum, at the end of each file; what differs throws a `DataError`.
 *
 * @example
 * const data = await openData('https://example.org/data/')
 * for await (const { title, year } of data.rows('papers')) console.log(year, title)
 */
export async function openData(where: string | URL): Promise<PublishedData> {
  const place = dataPlace(where)
  const files = await readDescription(place)
  return {
    files,
    rows: (table) => rowsOf(place, files, table),
    changes: async () => {
      const [file] = files.filter(({ path }) => path === 'changes.json')
      if (file === undefined) throw new DataError('The data does not tell of changes')
      return JSON.parse(await textOf(place, file)) as Release
    },
    verify: async () => {
      for (const file of files) for await (const _ of bytesOf(place, file));
    },
  }
}

async function* rowsOf<Name extends keyof DataRows>(
  place: DataPlace,
  files: readonly DataFile[],
  table: Name,
): AsyncGenerator<DataRows[Name]> {
  const parts = files.filter(({ format, schema }) => format === 'jsonl' && schema === `${table}.schema.json`)
  if (parts.length === 0) throw new DataError(`The data has no table ${table}`)
  for (const file of parts) {
    // The checksum says that these are the rows which were published, and each was checked by its schema then.
    for await (const row of readRows(file.path, bytesOf(place, file))) yield row as DataRows[Name]
  }
}

async function* bytesOf(place: DataPlace, { path, sha256 }: DataFile): AsyncGenerator<Uint8Array> {
  yield* checkedBytes(path, await place(path), sha256)
}

async function textOf(place: DataPlace, file: DataFile): Promise<string> {
  return Buffer.concat(await Array.fromAsync(bytesOf(place, file))).toString('utf8')
}
