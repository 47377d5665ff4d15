import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { registryFaults } from '../../../src/site/addresses/check-registry.ts'
import { readRegistry } from '../../../src/site/addresses/read-registry.ts'
import { emptyRegistry } from '../../../src/site/addresses/registry.ts'
import { writeRegistry } from '../../../src/site/addresses/write-registry.ts'
import { tempFolder } from '../../build/temp-folder.ts'

const oak = { slug: 'oak', key: 'oak\nann lee' }
const elm = { slug: 'elm', key: 'elm\n' }

test('a registry is read as it was written, sorted, one line each', (context) => {
  const folder = tempFolder(context)
  assert.deepEqual(readRegistry(folder), emptyRegistry)
  assert.equal(writeRegistry(folder, { ...emptyRegistry, papers: [oak, elm] }), 2)
  assert.equal(
    readFileSync(join(folder, 'papers.jsonl'), 'utf8'),
    '{"slug":"elm","key":"elm\\n"}\n{"slug":"oak","key":"oak\\nann lee"}\n',
  )
  assert.deepEqual(readRegistry(folder).papers, [elm, oak])
  assert.equal(existsSync(join(folder, 'authors.jsonl')), false)
})

test('nothing is written where nothing is new, and nothing is ever taken away', (context) => {
  const folder = tempFolder(context)
  writeRegistry(folder, { ...emptyRegistry, papers: [oak, elm] })
  const { mtimeMs } = statSync(join(folder, 'papers.jsonl'))
  assert.equal(writeRegistry(folder, { ...emptyRegistry, papers: [oak] }), 0)
  assert.equal(statSync(join(folder, 'papers.jsonl')).mtimeMs, mtimeMs)
  assert.equal(writeRegistry(folder, { ...emptyRegistry, papers: [{ slug: 'oak', key: 'oak\nbo xu' }] }), 0)
  assert.equal(readRegistry(folder).papers.length, 3)
})

test('a line that is none is told with its place and what to do', (context) => {
  const folder = tempFolder(context)
  for (const line of ['<<<<<<< HEAD', '{"slug":"../x","key":""}', '{"slug":"x"}', '[]']) {
    writeFileSync(join(folder, 'papers.jsonl'), `${JSON.stringify(oak)}\n${line}\n`)
    assert.throws(() => readRegistry(folder), { message: /papers\.jsonl:2: .*\n {2}Take the file back/ })
  }
})

test('a line that was removed or changed, and lines out of order, are faults', () => {
  const before = { ...emptyRegistry, papers: [elm, oak] }
  assert.deepEqual(registryFaults(before, before), [])
  assert.match(
    registryFaults(before, { ...emptyRegistry, papers: [elm] })[0] ?? '',
    /\/papers\/oak\/ .* was removed/,
  )
  assert.match(registryFaults(before, { ...emptyRegistry, papers: [oak, elm] })[0] ?? '', /out of order/)
  const files = { ...emptyRegistry, files: [{ slug: 'papers', key: 'cite.bib' }] }
  assert.match(registryFaults(files, emptyRegistry)[0] ?? '', /files\.jsonl: .*"cite\.bib" was removed/)
})
