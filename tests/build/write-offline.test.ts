import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { writeOffline } from '../../src/build/finish/write-offline.ts'
import { readSettings } from '../../src/site/settings.ts'
import { tempFolder } from './temp-folder.ts'

/** What a build has written when the worker is added. */
function writeSite(context: TestContext): string {
  const site = tempFolder(context)
  for (const folder of ['_astro', 'pagefind', 'search', 'reading-list', 'offline'])
    mkdirSync(join(site, folder))
  writeFileSync(join(site, 'search', 'vocabulary.json'), '{}')
  for (const file of [
    'index.html',
    'search/index.html',
    'reading-list/index.html',
    'offline/index.html',
    'theme.js',
  ])
    writeFileSync(join(site, file), file)
  for (const file of ['favicon.svg', '_astro/b.1.css', '_astro/a.2.js', 'pagefind/pagefind-entry.json'])
    writeFileSync(join(site, file), file)
  return site
}

const settings = { ...readSettings('/nowhere'), offline: true }

interface Build {
  readonly version: string
  readonly index: string
  readonly shell: readonly string[]
}

function buildOf(site: string): Build {
  const [first = ''] = readFileSync(join(site, 'service-worker.js'), 'utf8').split('\n')
  return JSON.parse(first.replace('const build = ', ''))
}

test('the worker knows what every page needs, in the same order each time', (context) => {
  const site = writeSite(context)
  writeOffline(site, '/', settings)
  const build = buildOf(site)
  assert.deepEqual(build.shell.slice(-2), ['_astro/a.2.js', '_astro/b.1.css'])
  assert.ok(build.shell.includes('offline/'))
  writeOffline(site, '/', settings)
  assert.deepEqual(buildOf(site), build)
})

test('the version changes with what the shell holds, that of the index with the index', (context) => {
  const site = writeSite(context)
  writeOffline(site, '/', settings)
  const first = buildOf(site)
  writeFileSync(join(site, 'theme.js'), 'other')
  writeOffline(site, '/', settings)
  const second = buildOf(site)
  assert.notEqual(second.version, first.version)
  assert.equal(second.index, first.index)
  writeFileSync(join(site, 'pagefind/pagefind-entry.json'), 'other')
  writeOffline(site, '/', settings)
  assert.equal(buildOf(site).version, second.version)
  assert.notEqual(buildOf(site).index, first.index)
})

test('what everything takes is the size of its files, and names pages by their addresses', (context) => {
  const site = writeSite(context)
  writeOffline(site, '/', settings)
  const { pages, parts, index } = JSON.parse(readFileSync(join(site, 'offline', 'everything.json'), 'utf8'))
  assert.deepEqual(pages, [
    '',
    'offline/',
    'reading-list/',
    'search/',
    'search/vocabulary.json',
    'pagefind/pagefind-entry.json',
  ])
  assert.deepEqual(parts, [])
  assert.equal(index, buildOf(site).index)
  const bytes = JSON.parse(readFileSync(join(site, 'offline', 'size.json'), 'utf8'))
  assert.equal(
    bytes,
    'index.html'.length * 4 +
      'offline/reading-list/search/'.length +
      2 +
      'pagefind/pagefind-entry.json'.length,
  )
})

test('everything includes the files of all segments of the search', (context) => {
  const site = writeSite(context)
  for (const file of [
    'segment/a1/pagefind-entry.json',
    'segment/a1/fragment/0_0.pf_fragment',
    'segment/b2/facets.json',
  ]) {
    mkdirSync(dirname(join(site, 'pagefind', file)), { recursive: true })
    writeFileSync(join(site, 'pagefind', file), 'bytes')
  }
  writeOffline(site, '/', settings)
  const { parts } = JSON.parse(readFileSync(join(site, 'offline', 'everything.json'), 'utf8'))
  assert.deepEqual(parts, [
    'pagefind/segment/a1/fragment/0_0.pf_fragment',
    'pagefind/segment/a1/pagefind-entry.json',
    'pagefind/segment/b2/facets.json',
  ])
})

test('turned off, no manifest is written, and a worker that undoes the other', (context) => {
  const site = writeSite(context)
  writeOffline(site, '/', { ...settings, offline: false })
  assert.equal(existsSync(join(site, 'site.webmanifest')), false)
  assert.match(readFileSync(join(site, 'service-worker.js'), 'utf8'), /unregister\(\)/)
})
