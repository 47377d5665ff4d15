import assert from 'node:assert/strict'
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { type Serving, serve } from '../../src/serve/serve.ts'
import { hostPolicy } from '../../src/site/page-policy.ts'
import { tempFolder } from '../build/temp-folder.ts'
import { launchBrowser } from './launch-browser.ts'
import { siteFolder } from './site-folder.ts'
import { follow } from './visit.ts'
import { searchOnce, touchFirst } from './weigh.ts'

/** A reader at a copy of the site, whose network can be cut. */
interface Reading {
  readonly page: Page
  readonly reader: BrowserContext
  readonly folder: string
  readonly site: Serving
}

async function startReading(context: TestContext): Promise<Reading> {
  const { folder: built, base } = siteFolder()
  const folder = join(tempFolder(context), 'site')
  cpSync(built, folder, { recursive: true })
  const site = await serve({ folder, base, port: 0, headers: { 'content-security-policy': hostPolicy } })
  const browser = await launchBrowser()
  context.after(async () => {
    await browser.close()
    await site.close()
  })
  const reader = await browser.newContext()
  const page = await reader.newPage()
  page.setDefaultTimeout(10_000)
  return { page, reader, folder, site }
}

/** Open a page and touch it, and wait until the worker has kept it. */
async function read({ page, site }: Reading, path: string): Promise<void> {
  await page.goto(site.address + path)
  await touchFirst(page)
  await until(
    page,
    async () =>
      navigator.serviceWorker.controller !== null &&
      (await caches.match(location.href.replace(/[?#].*/, ''))) !== undefined,
  )
}

/** Ask again until the page agrees: `waitForFunction` takes a promise for a yes. */
async function until(page: Page, agrees: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await page.evaluate(agrees)) return
    await page.waitForTimeout(100)
  }
  throw new Error('It did not come to that within ten seconds.')
}

/** The names of what the worker keeps, without the path of the site. */
async function stores(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await caches.keys()).map((name) => name.split(' ').slice(2).join(' ')).sort(),
  )
}

test('pages that were read stay readable without a network, the first one too', async (context) => {
  const reading = await startReading(context)
  const { page, site } = reading
  await read(reading, 'papers/')
  const link = page.locator('.paper-list .paper-title').first()
  const [title, address] = [await link.innerText(), await link.getAttribute('href')]
  await read(reading, new URL(address ?? '', page.url()).href.slice(site.address.length))
  await site.close()

  await page.reload()
  assert.equal(await page.locator('h1').innerText(), title)
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).fontFamily), 'Times New Roman')
  await page.goto(`${site.address}papers/?found=twice#main`)
  assert.equal(await page.locator('h1').innerText(), 'Papers')
})

test('a page that was not read says so, leads back to itself, and lists what can be read', async (context) => {
  const reading = await startReading(context)
  const { page, site } = reading
  await read(reading, 'about/')
  await page.goto(`${site.address}papers/`)
  const link = page.locator('.paper-list .paper-title').first()
  const title = await link.innerText()
  await follow(link)
  await page.waitForLoadState('networkidle')
  await site.close()

  await page.goto(`${site.address}venues/`)
  assert.equal(await page.locator('h1').innerText(), 'Without a network')
  assert.equal(await page.locator('[data-lost] a').getAttribute('href'), `${site.address}venues/`)
  await follow(page.locator('[data-kept]').getByRole('link', { name: title }))
  assert.equal(await page.locator('h1').innerText(), title)
})

test('the note of a lost page is text, and leads nowhere but into the site', async (context) => {
  const { page, site } = await startReading(context)
  for (const wanted of [
    'https://example.org/',
    '//example.org/',
    'javascript:alert(1)',
    '../../../elsewhere',
  ]) {
    await page.goto(`${site.address}offline/?page=${encodeURIComponent(wanted)}`)
    await page.waitForLoadState('networkidle')
    const link = page.locator('[data-lost] a')
    if ((await link.count()) > 0)
      assert.ok((await link.getAttribute('href'))?.startsWith(site.address), wanted)
  }
  await page.goto(`${site.address}offline/?page=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  await page.locator('[data-lost] a').waitFor()
  assert.equal(await page.locator('[data-lost] img').count(), 0)
})

test('search finds again what it has found before', async (context) => {
  const reading = await startReading(context)
  const { page, site } = reading
  await read(reading, 'about/')
  await searchOnce(page)
  const found = await page.getByRole('option').first().innerText()
  await site.close()

  await page.reload()
  await searchOnce(page)
  assert.equal(await page.getByRole('option').first().innerText(), found)
})

test('a reader can keep everything, told what it takes, read and search it, and forget it again', async (context) => {
  const reading = await startReading(context)
  const { page, site, folder } = reading
  await read(reading, 'offline/')
  const bytes = JSON.parse(readFileSync(join(folder, 'offline', 'size.json'), 'utf8'))
  await page.getByRole('button', { name: `Keep everything: ${(bytes / 1_000_000).toFixed(1)} MB` }).click()
  await page.getByText('Everything is kept').waitFor({ timeout: 60_000 })
  await site.close()

  for (const path of ['papers/', 'topics/', 'venues/icml/2024/', 'quality/']) {
    await page.goto(site.address + path)
    assert.notEqual(await page.locator('h1').innerText(), 'Without a network', path)
  }
  await page.goto(`${site.address}search/?q=graph`)
  await page.locator('.finding').first().waitFor()
  await page.goto(`${site.address}offline/`)
  await page.getByRole('button', { name: 'Forget what was kept' }).click()
  await page.getByText('Forgotten.').waitFor()
  await page.goto(`${site.address}topics/`)
  assert.equal(await page.locator('h1').innerText(), 'Without a network')
})

test('a reader can keep a topic, told what it takes, read it without a network, and remove it again', async (context) => {
  const reading = await startReading(context)
  const { page, site, folder } = reading
  const path = 'topics/bandit-problems/'
  const { bytes, pages } = JSON.parse(
    readFileSync(join(folder, 'offline', 'topics', 'bandit-problems.json'), 'utf8'),
  )
  assert.ok(pages.length > 3 && pages.includes(path))
  assert.equal(
    bytes,
    pages.reduce((sum: number, each: string) => sum + statSync(join(folder, each, 'index.html')).size, 0),
  )
  await read(reading, path)
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`
  await page.getByRole('button', { name: `Keep this topic to read offline: ${size} on this device` }).click()
  await page
    .getByText(`Kept: this topic, its papers and the articles that name them, ${pages.length} pages.`)
    .waitFor()
  await page.reload()
  await page.locator('main').hover()
  await page.getByRole('button', { name: 'Remove this topic' }).waitFor()
  await site.close()

  for (const kept of pages) {
    await page.goto(site.address + kept)
    assert.notEqual(await page.locator('h1').innerText(), 'Without a network', kept)
  }
  await page.goto(`${site.address}offline/`)
  await page
    .locator('[data-kept] li')
    .nth(pages.length - 1)
    .waitFor()
  await page.evaluate(() =>
    caches.delete(
      [...location.pathname.matchAll(/^.*(?=offline)/g)].map(([base]) => `lectern ${base} pages`)[0] ?? '',
    ),
  )
  await page.goto(site.address + path)
  await page.locator('main').hover()
  await page.getByRole('button', { name: 'Remove this topic' }).click()
  await page.getByText('Removed.').waitFor()
  await page.goto(site.address + pages.at(-1))
  assert.equal(await page.locator('h1').innerText(), 'Without a network')
})

test('a later build drops the shell of the one before, and keeps what was read', async (context) => {
  const reading = await startReading(context)
  const { page, folder } = reading
  await read(reading, 'about/')
  const [before] = (await stores(page)).filter((name) => name.startsWith('shell'))
  const file = join(folder, 'service-worker.js')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"version":"\w+"/, '"version":"later"'))
  await page.reload()
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await until(page, async () => {
    const names = (await caches.keys()).filter((name) => name.includes(' shell '))
    return names.length === 1 && names.join().endsWith('later')
  })
  assert.ok(before !== undefined && !(await stores(page)).includes(before))
  assert.ok((await stores(page)).includes('pages'))
})

test('where it is turned off later, browsers forget what they kept', async (context) => {
  const reading = await startReading(context)
  const { page, folder } = reading
  await read(reading, 'about/')
  const farewell = join(import.meta.dirname, '..', '..', 'src', 'host', 'offline', 'farewell-worker.js')
  cpSync(farewell, join(folder, 'service-worker.js'))
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await until(
    page,
    async () =>
      (await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0,
  )
})

test('the site can be installed: name, start, and icons of the sizes that systems ask for', async (context) => {
  const { page, site, folder } = await startReading(context)
  await page.goto(site.address)
  await touchFirst(page)
  await page.locator('link[rel=manifest]').waitFor({ state: 'attached' })
  const session = await page.context().newCDPSession(page)
  const { url, errors, data } = await session.send('Page.getAppManifest')
  assert.deepEqual(errors, [])
  assert.equal(url, `${site.address}site.webmanifest`)
  const manifest = JSON.parse(data ?? '')
  assert.equal(new URL(manifest.start_url, url).href, site.address)
  for (const { src, sizes, type } of manifest.icons) {
    const bytes = readFileSync(join(folder, src))
    if (type === 'image/svg+xml') continue
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes)
  }
  assert.ok(manifest.icons.some(({ purpose }: { purpose?: string }) => purpose === 'maskable'))
  const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href')
  assert.equal(touch, `${site.address}apple-touch-icon.png`)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  assert.deepEqual(
    installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'),
    [],
  )
})
