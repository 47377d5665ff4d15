import assert from 'node:assert/strict'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { openPrevious } from '../../src/build/out/previous-site.ts'
import { tempFolder } from './temp-folder.ts'

/** A site of one page with two files, noted. */
function noted(context: TestContext) {
  const folder = tempFolder(context)
  const [file, site, next] = [join(folder, 'built.tsv'), join(folder, 'site'), join(folder, 'next')]
  mkdirSync(join(site, 'oak'), { recursive: true })
  writeFileSync(join(site, 'oak', 'a.txt'), 'a')
  writeFileSync(join(site, 'oak', 'b.txt'), 'b')
  const open = (salt = 'salt', fresh = false) => openPrevious(file, site, salt, fresh)
  const first = open()
  first.note('/oak/', 'key', ['oak/a.txt', 'oak/b.txt'])
  first.save()
  return { site, next, open }
}

test('a thing that stands under the same key is taken over whole', (context) => {
  const { next, open } = noted(context)
  const previous = open()
  assert.deepEqual(previous.keys('/'), { '/oak/': 'key' })
  assert.deepEqual(previous.keys('other '), {})
  assert.equal(previous.take('/oak/', 'another key', next), false)
  assert.equal(previous.take('/elm/', 'key', next), false)
  assert.equal(existsSync(next), false)
  assert.equal(previous.take('/oak/', 'key', next), true)
  assert.equal(readFileSync(join(next, 'oak', 'b.txt'), 'utf8'), 'b')
})

test('nothing is taken over under another salt, or where all is to be made anew', (context) => {
  const { next, open } = noted(context)
  assert.equal(open('other').take('/oak/', 'key', next), false)
  assert.equal(open('salt', true).take('/oak/', 'key', next), false)
})

for (const [what, change] of Object.entries({
  'was changed': (file: string) => writeFileSync(file, 'c'),
  'was changed and given its former time': (file: string) => {
    writeFileSync(file, 'c')
    utimesSync(file, 1, 1)
  },
  'was put back from a copy': (file: string) => {
    copyFileSync(file, `${file}.copy`)
    rmSync(file)
    copyFileSync(`${file}.copy`, file)
  },
  'is gone': (file: string) => rmSync(file),
}))
  test(`a thing is not taken over when one of its files ${what}`, async (context) => {
    const { site, next, open } = noted(context)
    // Disks tell times in steps of some milliseconds.
    await new Promise((settle) => setTimeout(settle, 50))
    change(join(site, 'oak', 'b.txt'))
    assert.deepEqual(open().keys('/'), {})
    assert.equal(open().take('/oak/', 'key', next), false)
  })

test('a build that comes to nothing leaves what was noted good for the next', async (context) => {
  const { next, open } = noted(context)
  await new Promise((settle) => setTimeout(settle, 50))
  const failed = open()
  assert.equal(failed.take('/oak/', 'key', next), true)
  rmSync(next, { recursive: true })
  assert.equal(open().take('/oak/', 'key', next), false, 'its files were touched')
  rmSync(next, { recursive: true, force: true })
  failed.restore()
  assert.equal(open().take('/oak/', 'key', next), true)
})
