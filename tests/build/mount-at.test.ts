import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { loosenLinks } from '../../src/build/finish/loosen-links.ts'
import { mountAt } from '../../src/build/finish/mount-at.ts'
import { markSite, siteMarker } from '../../src/build/out/site-marker.ts'
import { tempFolder } from './temp-folder.ts'

/** A site of three pages that was built for `/docs/`. */
function writeSite(context: TestContext, anywhere: boolean): string {
  const site = tempFolder(context)
  mkdirSync(join(site, 'papers', 'oak'), { recursive: true })
  for (const page of ['index.html', '404.html', 'papers/oak/index.html'])
    writeFileSync(join(site, page), '<a href="/docs/papers/">Papers</a>')
  markSite(site, { base: '/docs/', anywhere })
  if (anywhere) loosenLinks(site, '/docs/')
  return site
}

function linkOf(site: string, page: string): string | undefined {
  return /href="([^"]*)"/.exec(readFileSync(join(site, page), 'utf8'))?.[1]
}

test('links of pages become relative, those of the page for what is lost do not', (context) => {
  const site = writeSite(context, true)
  assert.equal(linkOf(site, 'index.html'), './papers/')
  assert.equal(linkOf(site, 'papers/oak/index.html'), '../../papers/')
  assert.equal(linkOf(site, '404.html'), '/docs/papers/')
})

test('mounted elsewhere, and once more, only the page for what is lost changes', (context) => {
  const site = writeSite(context, true)
  for (const base of ['/a/b/', '/', '/c/']) {
    assert.equal(mountAt(site, base), base)
    assert.equal(linkOf(site, '404.html'), `${base}papers/`)
    assert.equal(linkOf(site, 'papers/oak/index.html'), '../../papers/')
    assert.deepEqual(siteMarker(site), { lectern: 'site', version: 1, base, anywhere: true })
  }
})

test('a site that was built for one place is not mounted at another', (context) => {
  const site = writeSite(context, false)
  assert.equal(mountAt(site, '/docs/'), '/docs/')
  assert.throws(() => mountAt(site, '/'), { message: /--anywhere/, exitCode: 2 })
  assert.equal(linkOf(site, '404.html'), '/docs/papers/')
})
