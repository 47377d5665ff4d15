import assert from 'node:assert/strict'
import { existsSync, linkSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { markSite } from '../../src/build/out/site-marker.ts'
import { clearRoom, takeAway } from '../../src/build/out/take-away.ts'
import { tempFolder } from './temp-folder.ts'

const pages = Array.from({ length: 30 }, (_, number) => join('papers', String(number), 'index.html'))

/** A site, and one before it that shares all its files. */
function twoSites(context: TestContext): { folder: string; site: string; old: string } {
  const folder = tempFolder(context)
  const [site, old] = [join(folder, 'dist'), join(folder, 'dist.old')]
  for (const page of pages) {
    for (const each of [site, old]) mkdirSync(join(each, page, '..'), { recursive: true })
    writeFileSync(join(site, page), page)
    linkSync(join(site, page), join(old, page))
    writeFileSync(join(old, page, '..', 'cite.bib'), 'changed since')
  }
  markSite(site, { base: '/' })
  markSite(old, { base: '/' })
  return { folder, site, old }
}

function changes(site: string): number[] {
  return pages.map((page) => statSync(join(site, page)).ctimeMs)
}

/** Wait for a folder to go, for half a minute at most. */
async function isGone(folder: string): Promise<boolean> {
  for (let turn = 0; existsSync(folder) && turn < 1200; turn++) await setTimeout(25)
  return !existsSync(folder)
}

test('of a large site what another shares is gone at once, and all else soon', async (context) => {
  const { folder, site, old } = twoSites(context)
  const room = join(folder, 'work', 'gone')
  takeAway(old, room, 10)
  assert.ok(!existsSync(old))
  const at = changes(site)
  assert.ok(pages.every((page) => statSync(join(site, page)).nlink === 1))
  assert.ok(await isGone(room), 'the folders are still there')
  // What is taken over next time is known by the time of its change.
  assert.deepEqual(changes(site), at)
  assert.deepEqual(readdirSync(folder).sort(), ['dist', 'work'])
})

test('a small site, and one on another disk than the room, are removed at once', (context) => {
  const { folder, old } = twoSites(context)
  takeAway(old, join(folder, 'gone'))
  assert.deepEqual(readdirSync(folder), ['dist'])
  const other = twoSites(context)
  writeFileSync(join(other.folder, 'file'), '')
  // No room can be made below a file, as a folder cannot be moved to another disk.
  takeAway(other.old, join(other.folder, 'file', 'gone'), 10)
  assert.deepEqual(readdirSync(other.folder).sort(), ['dist', 'file'])
})

test('folders that a killed process has left are removed with the next build', async (context) => {
  const room = join(tempFolder(context), 'gone')
  clearRoom(room)
  assert.ok(!existsSync(room))
  for (const page of pages) mkdirSync(join(room, 'dist.old.1.2', page), { recursive: true })
  clearRoom(room)
  // The first may still be at it.
  clearRoom(room)
  assert.ok(await isGone(room), 'the folders are still there')
})
