import assert from 'node:assert/strict'
import { test } from 'node:test'
import { budgetLines } from '../../src/build/file-budget.ts'

test('a site that a host would refuse says so', () => {
  assert.deepEqual(budgetLines({ files: 20_000, bytes: 5_300_000 }), ['20000 files, 5.3 MB'])
  assert.match(budgetLines({ files: 20_001, bytes: 1 })[1] ?? '', /^Too much for Cloudflare Pages/)
  assert.match(budgetLines({ files: 1, bytes: 1_000_000_001 })[1] ?? '', /^Too much for GitHub Pages/)
})
