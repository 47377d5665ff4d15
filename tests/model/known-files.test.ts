import assert from 'node:assert/strict'
import { copyFileSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { isSettled, markOf, openKnownFiles } from '../../src/model/known-files.ts'
import { tempFolder } from '../build/temp-folder.ts'

/** A file whose mark is known as 'old'. */
function knownFile(context: TestContext) {
  const folder = tempFolder(context)
  const [file, notes] = [join(folder, 'page.txt'), join(folder, 'known.tsv')]
  writeFileSync(file, 'one')
  const open = (salt = 'salt') => openKnownFiles<string>(notes, salt)
  const first = open()
  first.note('a\tname\nof two lines', markOf(file), 'old')
  first.save('what was asked for')
  const recall = (salt?: string) => open(salt).recall('a\tname\nof two lines', markOf(file))
  return { folder, file, notes, open, recall }
}

test('what was noted of a file is known until it is touched', (context) => {
  const { recall, file } = knownFile(context)
  assert.equal(recall(), 'old')
  writeFileSync(file, 'three')
  utimesSync(file, 1, 1)
  assert.equal(recall(), null)
})

test('another file in its place is not taken for it, whatever times it has', (context) => {
  const { recall, file, folder } = knownFile(context)
  copyFileSync(file, join(folder, 'copy.txt'))
  renameSync(join(folder, 'copy.txt'), file)
  assert.equal(recall(), null)
})

test('nothing is known under another salt, or from notes that are damaged or gone', (context) => {
  const { recall, notes } = knownFile(context)
  assert.equal(recall('another'), null)
  const text = readFileSync(notes, 'utf8')
  for (const damaged of [text.replace('old', 'odd'), text.slice(0, -3), '', 'x']) {
    writeFileSync(notes, damaged)
    assert.equal(recall(), null)
  }
})

test('what is not asked for is forgotten, unless all is to be kept', (context) => {
  const { open, recall } = knownFile(context)
  const other = open()
  other.note('other', 'mark', 'new')
  other.save('all')
  assert.equal(recall(), 'old')
  const last = open()
  assert.equal(last.recall('other', 'mark'), 'new')
  last.save('what was asked for')
  assert.equal(recall(), null)
  assert.equal(open().recall('other', 'mark'), 'new')
})

test('a file that was changed just now may be changed again without another mark', () => {
  const mark = `7.3.${2_000_000_000_000n * 1_000_000n}`
  assert.equal(isSettled(mark, 2_000_000_000_500), false)
  assert.equal(isSettled(mark, 2_000_000_002_001), true)
  assert.equal(isSettled(mark, 1_999_999_999_000), false)
})

test('what is not there has no mark', () => {
  assert.equal(markOf('/nowhere/at all'), '')
  assert.equal(markOf('x'.repeat(300)), '')
})
