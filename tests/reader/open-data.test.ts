import assert from 'node:assert/strict'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type TestContext, test } from 'node:test'
import { buildPaths } from '../../src/build/build-paths.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { dataTables } from '../../src/export/data/data-tables.ts'
import { shardName } from '../../src/export/files/shards.ts'
import { DataError } from '../../src/reader/data-error.ts'
import { openData } from '../../src/reader/open-data.ts'
import { readRows } from '../../src/reader/read-rows.ts'
import { serve } from '../../src/serve/serve.ts'
import { tempFolder } from '../build/temp-folder.ts'

const project = resolve(import.meta.dirname, '..', '..')

/** The site of this project's articles, built anew. */
async function builtSite(context: TestContext): Promise<string> {
  const work = tempFolder(context)
  const articles = join(project, 'content', 'articles')
  const paths = buildPaths(project, { articles, work, out: join(tempFolder(context), 'site') })
  await buildSite({ paths, base: '/', say: () => {} })
  return paths.out
}

test('the data of a built site is read in its folder and at its address, and damage is told', async (context) => {
  const site = await builtSite(context)
  const folder = join(site, 'data')
  const { address, close } = await serve({ folder: site, base: '/', port: 0 })
  context.after(close)

  for (const where of [folder, `${address}data/`, new URL('data', address)]) {
    const data = await openData(where)
    await data.verify()
    const papers = await Array.fromAsync(data.rows('papers'))
    assert.ok(papers.length >= 53)
    assert.ok(papers.every(({ title, path }) => title !== '' && path.startsWith('/papers/')))
    const known = new Set((await Array.fromAsync(data.rows('people'))).map(({ path }) => path))
    assert.ok(papers.every(({ authors }) => authors.every(({ path }) => known.has(path))))
    for (const { name } of dataTables) assert.ok(data.files.some(({ path }) => path === `${name}.jsonl`))
    assert.equal((await data.changes()).version, 1)
  }

  const file = join(folder, 'papers.jsonl')
  const text = readFileSync(file, 'utf8')
  appendFileSync(file, '{}\n')
  const data = await openData(folder)
  await assert.rejects(Array.fromAsync(data.rows('papers')), /papers\.jsonl is not what was published/)
  await assert.rejects(data.verify(), DataError)
  writeFileSync(file, text.slice(0, -20))
  await assert.rejects(Array.fromAsync(data.rows('papers')), /papers\.jsonl is not what was published/)
  writeFileSync(file, text.replace('\n', '!\n'))
  await assert.rejects(Array.fromAsync(data.rows('papers')), /papers\.jsonl:1 is no JSON/)
  rmSync(join(folder, 'datapackage.json'))
  await assert.rejects(openData(folder), /datapackage\.json does not exist/)
  await assert.rejects(openData(`${address}nowhere/`), /nowhere\/datapackage\.json is not to be had: 404/)
})

test('a table in several files is read as one', async (context) => {
  const folder = tempFolder(context)
  const { createHash } = await import('node:crypto')
  const resources = [0, 1].map((at) => {
    const text = `{"title":"${at}"}\n`
    const path = shardName('papers', at, 'jsonl')
    writeFileSync(join(folder, path), text)
    const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`
    return { path, format: 'jsonl', bytes: text.length, hash, jsonSchema: 'papers.schema.json' }
  })
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ resources }))
  const rows = await Array.fromAsync((await openData(folder)).rows('papers'))
  assert.deepEqual(
    rows.map(({ title }) => title),
    ['0', '1'],
  )
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({ resources: resources.map((one) => ({ ...one, path: '../papers.jsonl' })) }),
  )
  await assert.rejects(openData(folder), /resource 1 of datapackage\.json has no path within the folder/)
})

test('a row may be divided anywhere between two pieces, within a letter too', async () => {
  const bytes = Buffer.from('{"a":"é論"}\n{"a":"🧪"}')
  for (let at = 0; at <= bytes.length; at++) {
    const pieces = (async function* () {
      yield bytes.subarray(0, at)
      yield bytes.subarray(at)
    })()
    assert.deepEqual(await Array.fromAsync(readRows('a.jsonl', pieces)), [{ a: 'é論' }, { a: '🧪' }])
  }
})
