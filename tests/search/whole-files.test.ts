import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { wholeFiles } from '../../src/search/whole-files.ts'
import { tempFolder } from '../build/temp-folder.ts'

test('an index whose files all hold something is whole', async (context) => {
  const folder = tempFolder(context)
  mkdirSync(join(folder, 'fragment'))
  writeFileSync(join(folder, 'fragment', 'a'), 'x')
  await wholeFiles(folder, 0)
})

test('an empty file is waited for, and named if it stays empty', async (context) => {
  const folder = tempFolder(context)
  writeFileSync(join(folder, 'entry.json'), '')
  await assert.rejects(wholeFiles(folder, 0), /entry\.json is empty/)
  const waiting = wholeFiles(folder)
  writeFileSync(join(folder, 'entry.json'), '{}')
  await waiting
})
