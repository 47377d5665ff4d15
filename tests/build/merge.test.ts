import assert from 'node:assert/strict'
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildPaths } from '../../src/build/build-paths.ts'
import { buildShard, parseShare } from '../../src/build/build-shard.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { contentHash, libraryPaths, project, writeLibrary } from '../reliability/library.ts'
import { foldAll } from './folded-settings.ts'
import { tempFolder } from './temp-folder.ts'

const say = () => {}
const run = { base: '/', anywhere: false }

test('shards that were built apart and merged are the site, byte for byte', async (context) => {
  const folder = tempFolder(context)
  // One of the names of the library has an entry on a list.
  foldAll(folder)
  writeLibrary(folder, '1')
  const whole = libraryPaths(folder)
  await buildSite({ paths: whole, base: '/', say })
  assert.ok(existsSync(join(whole.out, 'authors', 'once')))
  const shards = join(folder, 'shards')
  // Each has a working folder of its own, as on a machine of its own; one is built twice.
  for (const share of ['1/3', '2/3', '3/3', '2/3']) {
    const work = join(folder, `work-${share.replace('/', '-')}`)
    const paths = buildPaths(project, { articles: whole.articles, work, out: join(folder, 'none'), shards })
    await buildShard({ paths, ...run }, parseShare(share), say)
  }
  const merging = join(folder, 'merging')
  const out = join(folder, 'merged')
  const paths = buildPaths(project, { articles: whole.articles, work: merging, out, shards })
  cpSync(join(shards, '2-of-3'), join(folder, 'kept'), { recursive: true })
  rmSync(join(shards, '2-of-3'), { recursive: true })
  await assert.rejects(buildSite({ paths, base: '/', merge: true, say }), {
    message: /2-of-3 is missing or was cut short: run `npm run build -- --shard 2\/3`/,
    exitCode: 1,
  })
  assert.equal(existsSync(out), false)
  cpSync(join(folder, 'kept'), join(shards, '2-of-3'), { recursive: true })
  const told: string[] = []
  await buildSite({ paths, base: '/', merge: true, say: (line) => told.push(line) })
  assert.equal(contentHash(out), contentHash(whole.out))
  assert.ok(told.includes('1 of 1 segments of the index were as before'), told.join('\n'))

  await assert.rejects(buildSite({ paths, base: '/docs/', merge: true, say }), {
    message: /1-of-3 was built from another input: run `npm run build -- --shard 1\/3` again/,
  })
  writeFileSync(join(shards, '3-of-4'), '')
  await assert.rejects(buildSite({ paths, base: '/', merge: true, say }), { message: /shards of 3 and of 4/ })
  assert.equal(contentHash(out), contentHash(whole.out))
})

for (const text of ['0/4', '5/4', '1', '1/0', 'a/b', '1/2/3', '-1/2']) {
  test(`no share: ${text}`, () => assert.throws(() => parseShare(text), { exitCode: 2 }))
}
