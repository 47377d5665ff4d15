import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  type IndexRun,
  standingSegments,
  updateIndex,
  updateSegments,
} from '../../src/build/library/update-index.ts'
import { openPrevious } from '../../src/build/out/previous-site.ts'
import type { SearchRecord } from '../../src/search/search-record.ts'
import { segmentsOfShard } from '../../src/search/segment-rule.ts'
import { contentHash } from '../reliability/library.ts'
import { tempFolder } from './temp-folder.ts'

function record(number: number, text: string): SearchRecord {
  return {
    kind: number % 3 === 0 ? 'Article' : 'Paper',
    path: `/papers/${number}/`,
    home: `/papers/${number}/`,
    title: `Trees number ${number}`,
    texts: [{ text }],
    meta: {},
    filters: { venue: ['ICML'], year: [2000 + (number % 20)], topic: number % 2 === 0 ? ['Oak', 'Elm'] : [] },
  }
}

const records = Array.from({ length: 40 }, (_, number) => record(number, `Leaves of ${number} trees.`))

function runIn(folder: string): Omit<IndexRun, 'records'> {
  return { segments: 4, language: 'en', cache: join(folder, 'cache'), folder: join(folder, 'index') }
}

/** The folders of the segments in an index, in the order in which they are named. */
function segmentsOf(folder: string): string[] {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'))
  return entry.segments.map((segment: { folder: string }) => segment.folder)
}

test('the same records give the same index to the byte, with what was kept and without it', async (context) => {
  const [first, second] = [runIn(tempFolder(context)), runIn(tempFolder(context))]
  assert.deepEqual(await updateIndex({ ...first, records }), { records: 40, segments: 4, made: 4 })
  await updateIndex({ ...second, records, atOnce: 1 })
  const hash = contentHash(first.folder)
  assert.equal(contentHash(second.folder), hash)
  const again = join(tempFolder(context), 'index')
  assert.equal((await updateIndex({ ...first, folder: again, records })).made, 0)
  assert.equal(contentHash(again), hash)
})

test('a record that changes makes its segment anew, and leaves the others where they were', async (context) => {
  const run = runIn(tempFolder(context))
  await updateIndex({ ...run, records })
  const before = segmentsOf(run.folder)
  const changed = records.with(7, record(7, 'Leaves of 8 trees.'))
  assert.equal((await updateIndex({ ...run, records: changed })).made, 1)
  const after = segmentsOf(run.folder)
  assert.equal(after.filter((folder, place) => folder !== before[place]).length, 1)
  const cold = runIn(tempFolder(context))
  await updateIndex({ ...cold, records: changed })
  assert.deepEqual(segmentsOf(cold.folder), after)
})

test('segments of the present site that stand as they were written are taken over', async (context) => {
  const root = tempFolder(context)
  const site = join(root, 'site')
  const build = async () => {
    const next = join(root, 'next')
    const previous = openPrevious(join(root, 'built.tsv'), site, 'salt')
    const standing = standingSegments(previous, next)
    await updateIndex({ ...runIn(root), folder: join(next, 'pagefind'), standing, records })
    rmSync(site, { recursive: true, force: true })
    renameSync(next, site)
    previous.save()
    const facets = segmentsOf(join(site, 'pagefind')).map((segment) =>
      join(site, 'pagefind', segment, 'facets.json'),
    )
    return { facets, inodes: facets.map((file) => statSync(file).ino) }
  }
  const first = await build()
  rmSync(first.facets[0] ?? '')
  const second = await build()
  assert.deepEqual(second.inodes.slice(1), first.inodes.slice(1))
  const cold = runIn(tempFolder(context))
  await updateIndex({ ...cold, records })
  assert.equal(contentHash(join(site, 'pagefind')), contentHash(cold.folder))
})

test('a kept segment that is damaged is made again', async (context) => {
  const run = runIn(tempFolder(context))
  await updateIndex({ ...run, records })
  const [damaged, cut] = readdirSync(run.cache).map((name) => join(run.cache, name))
  assert.ok(damaged !== undefined && cut !== undefined)
  const bytes = readFileSync(damaged)
  bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1
  writeFileSync(damaged, bytes)
  writeFileSync(cut, readFileSync(cut).subarray(0, 500))
  const folder = join(tempFolder(context), 'index')
  assert.equal((await updateIndex({ ...run, folder, records })).made, 2)
  assert.equal(contentHash(folder), contentHash(run.folder))
})

test('segments that several shards have made are one index with those of a single build', async (context) => {
  const whole = runIn(tempFolder(context))
  await updateIndex({ ...whole, records })
  const merged = runIn(tempFolder(context))
  for (const shard of [0, 1, 2]) {
    const its = runIn(tempFolder(context))
    const { made } = await updateSegments({ ...its, records, only: segmentsOfShard(4, { shard, shards: 3 }) })
    assert.equal(made, shard === 0 ? 2 : 1)
    cpSync(its.cache, merged.cache, { recursive: true })
  }
  assert.equal((await updateIndex({ ...merged, records })).made, 0)
  assert.equal(contentHash(merged.folder), contentHash(whole.folder))
})

test('a segment that cannot be made is named, with the reason, and nothing is left half made', {
  skip: process.platform === 'win32' ? 'needs a program that ends at once' : false,
}, async (context) => {
  // As if the machine had ended the indexer.
  process.env['PAGEFIND_BINARY_PATH'] = '/bin/true'
  context.after(() => delete process.env['PAGEFIND_BINARY_PATH'])
  const run = runIn(tempFolder(context))
  await assert.rejects(updateIndex({ ...run, records, atOnce: 1 }), {
    name: 'CommandError',
    message: /Indexing segment 1 of 4\s[\s\S]*want of memory/,
  })
  assert.deepEqual(readdirSync(run.cache), [])
  assert.equal(existsSync(run.folder), false)
})
