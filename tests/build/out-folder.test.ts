import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { dropNext, openOut, restoreSite, swapIn } from '../../src/build/out/out-folder.ts'
import { siteMarker } from '../../src/build/out/site-marker.ts'
import { tempFolder } from './temp-folder.ts'

/** Build a site of one page into a folder. */
function build(site: string, page: string): void {
  const out = openOut(site, [], '/')
  mkdirSync(out.next)
  writeFileSync(join(out.next, 'index.html'), page)
  swapIn(out, { base: '/' })
}

function page(site: string): string {
  return readFileSync(join(site, 'index.html'), 'utf8')
}

test('the next site takes the place of the present one and leaves nothing beside it', (context) => {
  const folder = tempFolder(context)
  build(join(folder, 'dist'), 'one')
  build(join(folder, 'dist'), 'two')
  assert.equal(page(join(folder, 'dist')), 'two')
  assert.deepEqual(readdirSync(folder), ['dist'])
})

test('a site says where it was built to stand', (context) => {
  const site = join(tempFolder(context), 'dist')
  const out = openOut(site, [], '/docs/')
  mkdirSync(out.next)
  swapIn(out, { base: '/docs/' })
  assert.deepEqual(siteMarker(site), { lectern: 'site', version: 1, base: '/docs/' })
})

test('a site that a killed build has taken away is put back, and nothing else is', (context) => {
  const folder = tempFolder(context)
  const site = join(folder, 'dist')
  build(site, 'one')
  renameSync(site, `${site}.old`)
  assert.equal(restoreSite(site), true)
  assert.equal(page(site), 'one')
  assert.equal(restoreSite(site), false)
  mkdirSync(join(folder, 'other.old'))
  assert.equal(restoreSite(join(folder, 'other')), false)
})

test('a build that fails leaves the present site', (context) => {
  const folder = tempFolder(context)
  build(join(folder, 'dist'), 'one')
  const out = openOut(join(folder, 'dist'), [], '/')
  mkdirSync(out.next)
  dropNext(out)
  assert.equal(page(join(folder, 'dist')), 'one')
  assert.deepEqual(readdirSync(folder), ['dist'])
})

test('a build that was killed while building is swept up by the next', (context) => {
  const folder = tempFolder(context)
  build(join(folder, 'dist'), 'one')
  mkdirSync(openOut(join(folder, 'dist'), [], '/').next)
  build(join(folder, 'dist'), 'two')
  assert.deepEqual(readdirSync(folder), ['dist'])
})

test('a build that was killed between the two steps of the swap has the former site back', (context) => {
  const folder = tempFolder(context)
  const site = join(folder, 'dist')
  build(site, 'one')
  renameSync(site, `${site}.old`)
  const out = openOut(site, [], '/')
  assert.equal(page(site), 'one')
  dropNext(out)
})

test('a folder that is not ours is refused and left as it is', (context) => {
  const folder = tempFolder(context)
  const site = join(folder, 'thesis')
  mkdirSync(site)
  writeFileSync(join(site, 'thesis.tex'), 'years of work')
  assert.throws(() => openOut(site, [], '/'), { exitCode: 2, message: /was not made by Lectern/ })
  assert.deepEqual(readdirSync(folder), ['thesis'])
  assert.deepEqual(readdirSync(site), ['thesis.tex'])
})

test('a folder beside the site that is not ours is refused too', (context) => {
  const site = join(tempFolder(context), 'dist')
  mkdirSync(`${site}.old`)
  writeFileSync(join(`${site}.old`, 'keep.txt'), 'mine')
  assert.throws(() => openOut(site, [], '/'), { exitCode: 2 })
  assert.ok(existsSync(join(`${site}.old`, 'keep.txt')))
})

test('a link and a file are refused', (context) => {
  const folder = tempFolder(context)
  mkdirSync(join(folder, 'real'))
  symlinkSync(join(folder, 'real'), join(folder, 'link'))
  writeFileSync(join(folder, 'file'), '')
  assert.throws(() => openOut(join(folder, 'link'), [], '/'), { exitCode: 2 })
  assert.throws(() => openOut(join(folder, 'file'), [], '/'), { exitCode: 2 })
})

test('a site overlaps nothing that people wrote', (context) => {
  const folder = tempFolder(context)
  const content = join(folder, 'content')
  mkdirSync(content)
  symlinkSync(content, join(folder, 'by-link'))
  for (const site of [content, join(content, 'site'), folder, '/', join(folder, 'by-link', 'site')]) {
    assert.throws(() => openOut(site, [content], '/'), { exitCode: 2, message: /overlaps/ }, site)
  }
  assert.deepEqual(readdirSync(content), [])
})

test('an empty folder is as good as none', (context) => {
  const site = join(tempFolder(context), 'dist')
  mkdirSync(site)
  build(site, 'one')
  assert.equal(page(site), 'one')
})
