import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runConvert } from '../../src/convert/run-convert.ts'
import { openLibrary, testExpected } from './expected-library.ts'

const captures = join(process.env['LECTERN_SHARED'] ?? '../shared', 'seeds')

if (existsSync(captures)) {
  const out = mkdtempSync(join(tmpdir(), 'lectern-'))
  after(() => rmSync(out, { recursive: true, force: true }))
  const { exitCode, text } = await runConvert({
    captures,
    out,
    tool: 'test',
  })
  assert.equal(exitCode, 0, text)
  const records = openLibrary(out)
  testExpected(records)

  test('the article that was captured twice is one, with both captures as its sources', () => {
    const { totals, sources } = records.quality()
    assert.deepEqual([totals.articles, sources.length], [4, 5])
  })
} else {
  test('the real captures', { skip: `they are not beside the project (${captures})` }, () => {})
}
