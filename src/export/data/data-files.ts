import { createHash } from 'node:crypto'
import { z } from 'astro/zod'
import { siteAddress } from '../absolute-address.ts'
import type { ExportSource } from '../export-source.ts'
import { shardName, shards } from '../files/shards.ts'
import { changesFile, releaseFiles } from '../releases/release-files.ts'
import type { BinaryFile, SiteFile } from '../site-file.ts'
import { citationCff } from './citation-cff.ts'
import { type DataTable, dataTables } from './data-tables.ts'
import { sqliteBytes } from './sqlite-bytes.ts'
import { csvRow } from './write-csv.ts'

const folder = '/data/'

/** A file of data with what the description of the whole says of it. */
interface Resource extends SiteFile {
  readonly table: DataTable
  readonly format: 'jsonl' | 'csv'
}

/** Everything as data: `/data/papers.jsonl` and the like, each with its schema, and a description of the whole. */
export function* dataFiles(source: ExportSource): Generator<SiteFile | BinaryFile> {
  const sums: string[] = []
  const described: object[] = []
  for (const table of dataTables) {
    for (const resource of resourcesOf(table, source)) {
      const { path, text } = resource
      const hash = sha256(text)
      sums.push(`${hash}  ${path.slice(folder.length)}\n`)
      described.push(descriptionOf(resource, hash))
      yield { path, text }
    }
    yield { path: `${folder}${table.name}.schema.json`, text: schemaText(table, source) }
  }
  for (const { path, text } of releaseFiles(source)) {
    const hash = sha256(text)
    sums.push(`${hash}  ${path.slice(folder.length)}\n`)
    if (path === changesFile) described.push(describedChanges(text, hash))
    yield { path, text }
  }
  const bytes = sqliteBytes(source)
  sums.push(`${sha256(bytes)}  library.sqlite\n`)
  yield { path: `${folder}library.sqlite`, bytes }
  yield { path: `${folder}SHA256SUMS`, text: sums.join('') }
  yield { path: `${folder}datapackage.json`, text: packageText(described, source) }
  yield { path: `${folder}CITATION.cff`, text: citationCff(source.settings) }
}

function resourcesOf(table: DataTable, source: ExportSource): Resource[] {
  const rows = table.rows(source)
  const columns = Object.keys(table.schema.shape)
  const lines = shards(rows.map((row) => `${JSON.stringify(row)}\n`))
  const sheets = shards(rows.map((row) => csvRow(columns.map((column) => row[column]))))
  // A table without rows is an empty file, not a missing one; spreadsheets know UTF-8 by its mark.
  const head = `\ufeff${csvRow(columns)}`
  const named = (texts: readonly string[], format: Resource['format']) =>
    (texts.length === 0 ? [''] : texts).map((text, at) => ({
      path: folder + shardName(table.name, at, format),
      text: format === 'csv' ? head + text : text,
      table,
      format,
    }))
  return [...named(lines, 'jsonl'), ...named(sheets, 'csv')]
}

function schemaText({ name, schema, description }: DataTable, { settings }: ExportSource): string {
  const address =
    settings.address === null ? {} : { $id: `${siteAddress(settings.address)}data/${name}.schema.json` }
  const { $schema, ...rest } = z.toJSONSchema(schema)
  return `${JSON.stringify({ $schema, ...address, title: name, description, ...rest }, null, 1)}\n`
}

function descriptionOf({ path, text, table, format }: Resource, hash: string): object {
  const name = path.slice(folder.length)
  return {
    name: name.replace('.', '-'),
    path: name,
    title: table.description,
    format,
    mediatype: format === 'csv' ? 'text/csv' : 'application/jsonl',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${hash}`,
    ...(format === 'jsonl' && { jsonSchema: `${table.name}.schema.json` }),
  }
}

function describedChanges(text: string, hash: string): object {
  return {
    name: 'changes',
    path: changesFile.slice(folder.length),
    title: 'What the last release changed against the one before.',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${hash}`,
    jsonSchema: 'changes.schema.json',
  }
}

function packageText(resources: readonly object[], { settings }: ExportSource): string {
  const { title, description, address } = settings
  const described = {
    profile: 'data-package',
    name: 'lectern-data',
    title,
    description,
    ...(address !== null && { homepage: siteAddress(address) }),
    resources,
  }
  return `${JSON.stringify(described, null, 1)}\n`
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
