import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { filesBelow } from '../../src/host/files-below.ts'
import { tempFolder } from '../build/temp-folder.ts'

test('every file is named once, by its path with slashes, and no folder is', (context) => {
  const folder = tempFolder(context)
  const files = ['.mark', 'a/b/c.txt', 'a/b.txt', 'a.b/c', 'z.html']
  for (const path of ['a/b', 'a.b', 'empty']) mkdirSync(join(folder, path), { recursive: true })
  for (const file of files) writeFileSync(join(folder, file), '')
  assert.deepEqual([...filesBelow(folder)].sort(), files.sort())
})
