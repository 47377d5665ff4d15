import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { parse } from 'yaml'
import { dataFiles } from '../../src/export/data/data-files.ts'
import { dataTables } from '../../src/export/data/data-tables.ts'
import { sqliteBytes } from '../../src/export/data/sqlite-bytes.ts'
import { csvRow } from '../../src/export/data/write-csv.ts'
import type { ExportSource } from '../../src/export/export-source.ts'
import { tempFolder } from '../build/temp-folder.ts'
import { schemaFaults } from './json-schema-faults.ts'
import { realSource } from './real-items.ts'
import { sampleSource, textByPath } from './sample-source.ts'

/** The sources that are tested: hostile, and the library of this project. */
const sources: readonly ((context: TestContext) => ExportSource)[] = [() => sampleSource(), realSource]

test('every line of data is as its schema says', (context) => {
  for (const source of sources) {
    const files = textByPath(dataFiles(source(context)))
    for (const { name } of dataTables) {
      const schema = JSON.parse(files.get(`/data/${name}.schema.json`) ?? '')
      const lines = (files.get(`/data/${name}.jsonl`) ?? '').split('\n').filter(Boolean)
      assert.ok(lines.length > 0, name)
      for (const line of lines) assert.deepEqual(schemaFaults(JSON.parse(line), schema), [])
      assert.notDeepEqual(schemaFaults({}, schema), [])
    }
  }
})

test('the description of the data names each file with its checksum', () => {
  const files = textByPath(dataFiles(sampleSource()))
  const { resources } = JSON.parse(files.get('/data/datapackage.json') ?? '')
  assert.equal(resources.length, 2 * dataTables.length + 1)
  for (const { path, hash, bytes } of resources) {
    const text = files.get(`/data/${path}`) ?? ''
    assert.equal(`sha256:${createHash('sha256').update(text).digest('hex')}`, hash)
    assert.equal(Buffer.byteLength(text), bytes)
    assert.ok(files.get('/data/SHA256SUMS')?.includes(`${hash.slice('sha256:'.length)}  ${path}\n`))
  }
  assert.equal(parse(files.get('/data/CITATION.cff') ?? '')['cff-version'], '1.2.0')
})

test('a spreadsheet runs nothing', () => {
  assert.equal(
    csvRow(['=1+1', '+1', '-1', '@x', '＝1+1', 'a"b', ['a', 'b'], ['=1', 'b'], -3, null]),
    `"'=1+1","'+1","'-1","'@x","'＝1+1","a""b","a; b","'=1; b","-3",""\r\n`,
  )
  const sheet = textByPath(dataFiles(sampleSource())).get('/data/papers.csv') ?? ''
  assert.ok(sheet.startsWith('\ufeff"id","path","citationKey"'))
  assert.ok(sheet.includes(`"'=cmd()|""/C calc""!A0"`))
  assert.doesNotMatch(sheet, /(?:^|,)"[=+@-]/m)
})

test('the SQLite file answers who wrote what, and what a topic holds', (context) => {
  const source = realSource(context)
  const file = join(tempFolder(context), 'library.sqlite')
  writeFileSync(file, sqliteBytes(source))
  const database = new DatabaseSync(file, { readOnly: true })
  const ask = (query: string, ...values: string[]) => database.prepare(query).all(...values)
  assert.equal(ask('select * from papers').length, source.records.papers().length)
  const wrote = ask(
    'select title from papers join paper_authors on paper = path where name = ? order by year, title',
    'George Karypis',
  )
  assert.ok(wrote.length > 1)
  const topics = ask(
    'select label, count(*) as papers from topics join paper_topics on topic = path group by path order by papers desc',
  )
  assert.ok(Number(topics[0]?.['papers']) >= 1)
  database.close()
  assert.deepEqual(sqliteBytes(source), sqliteBytes(source))
})
