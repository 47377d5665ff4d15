import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { syntheticCaptures } from '../../src/bench/synthetic-captures.ts'
import { converterHash } from '../../src/convert/conversion-cache.ts'
import { openKnownCaptures } from '../../src/convert/known-captures.ts'
import { listCaptures } from '../../src/convert/read/read-captures.ts'
import type { ConvertRequest } from '../../src/convert/run-convert.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'
import { runWithReport } from './run-with-report.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-'))
  mkdirSync(join(folder, 'captures'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, text: string) => writeFileSync(join(folder, 'captures', name), text)
const putMany = (count: number) => {
  for (const { file, text } of syntheticCaptures(count)) put(file, text)
}
const contents = (path: string) =>
  Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  )
const cache = () => join(folder, 'cache')
/** What became of captures, by the names under which it is kept. */
const conversions = () =>
  Object.fromEntries(Object.entries(contents(cache())).filter(([name]) => /^[0-9a-f]{64}$/.test(name)))

/** Convert into a folder that was not there before; what came of it, and how many captures were found unchanged. */
async function run(request: Partial<ConvertRequest> = {}) {
  const out = mkdtempSync(join(folder, 'out-'))
  const captures = join(folder, 'captures')
  const { report, text, exitCode } = await runWithReport({
    ...{ captures, out, tool: 'test', cache: cache(), workers: 1 },
    ...request,
  })
  const asBefore = Number(/\((\d+) as before\)/.exec(text)?.[1] ?? 0)
  return { result: { files: contents(out), report, exitCode }, asBefore }
}

test('unchanged captures are not converted again, and the result is that of converting all', async () => {
  putMany(20)
  const cold = await run()
  const warm = await run()
  assert.equal(cold.asBefore, 0)
  assert.equal(warm.asBefore, 20)
  assert.deepEqual(warm.result, cold.result)
  assert.deepEqual((await run({ fresh: true })).asBefore, 0)
})

test('what has changed is converted again: a capture, its sidecar, its name', async () => {
  putMany(3)
  await run()
  put('capture-000000.txt', 'Papers of ours at ICML 2023\n\nA title that stands alone\nAnn Lee, Bo Li\n')
  put('capture-000001.yaml', 'url: https://example.org/one\n')
  rmSync(join(folder, 'captures', 'capture-000002.txt'))
  put('renamed.txt', [...syntheticCaptures(3)][2]?.text ?? '')
  const warm = await run()
  assert.equal(warm.asBefore, 0)
  assert.deepEqual(warm.result, (await run({ fresh: true })).result)
})

test('a damaged conversion is noticed and made again', async () => {
  putMany(4)
  const { result } = await run()
  const sound = conversions()
  const [first = '', second = '', third = ''] = Object.keys(sound)
  writeFileSync(join(cache(), first), '')
  writeFileSync(join(cache(), second), (sound[second] ?? '').slice(0, -40))
  writeFileSync(join(cache(), third), (sound[third] ?? '').replace('"line":', '"line":1'))
  const warm = await run()
  assert.equal(warm.asBefore, 1)
  assert.deepEqual(warm.result, result)
  assert.deepEqual(conversions(), sound)
})

test('captures that are gone leave nothing behind, and files of others stay', async () => {
  putMany(4)
  await run()
  writeFileSync(join(cache(), 'thesis.txt'), 'mine')
  rmSync(join(folder, 'captures', 'capture-000003.txt'))
  await run()
  assert.equal(Object.keys(conversions()).length, 3)
  assert.equal(readFileSync(join(cache(), 'thesis.txt'), 'utf8'), 'mine')
})

test('converting some captures alone forgets nothing of the others', async () => {
  putMany(3)
  await run()
  await run({ only: ['capture-000001.txt'] })
  assert.equal((await run()).asBefore, 3)
})

test('a capture that repeats another counts as a source of it when it is unchanged, too', async () => {
  putMany(1)
  put('repeat.txt', `${[...syntheticCaptures(1)][0]?.text}\n`)
  const cold = await run()
  assert.match(Object.values(cold.result.files).join(''), /"repeat\.txt"/)
  assert.equal(cold.result.report?.totals.duplicates, 1)
  assert.deepEqual((await run()).result, cold.result)
})

test('what a run holds of each capture until its end is small beside what it keeps on disk', async () => {
  putMany(20)
  await run()
  const entries = Object.values(conversions())
  const held = entries.map((entry) => entry.split('\n', 2)[1]?.length ?? 0)
  assert.equal(entries.length, 20)
  assert.ok(Math.max(...held) < 4000, String(held))
  assert.ok(held.every((length, i) => length * 8 < (entries[i]?.length ?? 0)))
})

test('what became of captures that nobody has touched for a while is known without reading them', async () => {
  const captures = join('content', 'captures')
  const { result } = await run({ captures })
  const converter = converterHash(readVocabulary(join('content', 'vocabulary')))
  const files = listCaptures(captures)
  const known = () => {
    const opened = openKnownCaptures({ captures, cache: cache(), converter, secondOpinion: true })
    return files.map((file) => opened.recall(file, opened.marksOf(file)))
  }
  assert.deepEqual(
    known().map((answer) => answer?.digest.file),
    files,
  )
  assert.deepEqual((await run({ captures })).result, result)
  const kept = join(cache(), known()[0]?.key ?? '')
  writeFileSync(kept, readFileSync(kept))
  assert.equal(known()[0], null)
  assert.deepEqual((await run({ captures })).result, result)
  assert.equal(known()[0]?.digest.file, files[0])
})

test('threads give the same bytes as one', async () => {
  putMany(130)
  const alone = await run({ fresh: true })
  const together = await run({ fresh: true, workers: 3 })
  assert.equal(alone.result.report?.totals.converted, 130)
  assert.deepEqual(together.result, alone.result)
})
