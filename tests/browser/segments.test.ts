import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { updateIndex } from '../../src/build/library/update-index.ts'
import { serve } from '../../src/serve/serve.ts'
import { hostPolicy } from '../../src/site/page-policy.ts'
import { ownLibrary } from '../search/own-library.ts'
import { firstLargeSearch } from './budgets.ts'
import { writeSegmentedSite } from './segmented-site.ts'
import { follow, startVisit, type Visit } from './visit.ts'
import { searchOnce, touchFirst, weigh } from './weigh.ts'

const room = mkdtempSync(join(tmpdir(), 'lectern-'))
const site = join(room, 'site')
const segments = 3
let visit: Visit
let address = ''
before(async () => {
  const { records } = ownLibrary()
  const { base } = await writeSegmentedSite(site, (folder) =>
    updateIndex({ records, segments, language: 'en', cache: join(room, 'cache'), folder }),
  )
  const serving = await serve({
    folder: site,
    base,
    port: 0,
    headers: { 'content-security-policy': hostPolicy },
  })
  address = serving.address
  visit = await startVisit(Promise.resolve(serving))
})
after(async () => {
  await visit?.close()
  rmSync(room, { recursive: true, force: true })
})

const shown = (page: Page) => page.locator('.search-results:not([aria-busy]) .finding').first().waitFor()
const titles = (page: Page) => page.locator('.finding-title').allInnerTexts()

test('the search box searches all segments, without a search engine beside them, and leads to the page', () =>
  visit.at('/', async (page) => {
    const asked: string[] = []
    page.on('request', (request) => void asked.push(request.url()))
    await page.keyboard.press('Control+k')
    await page.locator('dialog[open] input').waitFor()
    await page.keyboard.type('archambeau')
    const option = page.getByRole('option', { name: 'Cédric Archambeau' }).first()
    await option.waitFor()
    assert.ok(asked.some((address) => /\/pagefind\/segment\/.*\.pf_index$/.test(address)))
    assert.ok(!asked.some((address) => /wasm|\/pagefind[^/]*\.js$/.test(address)))
    await follow(option)
    assert.equal(await page.locator('h1').innerText(), 'Cédric Archambeau')
  }))

test('three small segments are loaded within the budget of large ones', () =>
  visit.at('/about/', async (page) => {
    await touchFirst(page)
    const { bytes } = await weigh(page, () => searchOnce(page))
    assert.ok(bytes <= firstLargeSearch, String(bytes))
  }))

test('the search page narrows, counts and sorts what all segments hold, and leads to the passage', () =>
  visit.at('/search/?q=graph', async (page) => {
    await shown(page)
    const all = Number(/\d+/.exec(await page.locator('.search-summary').innerText())?.[0])
    const papers = Number(await page.locator('label:has([value=Paper]) .count').innerText())
    assert.ok(papers > 2 && papers < all)
    await page.getByRole('checkbox', { name: /^Paper/ }).check()
    await page.getByText(`${papers} results`, { exact: true }).first().waitFor()
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('oldest')
    await page.waitForURL(/sort=oldest/)
    await shown(page)
    const years = (await page.locator('.finding .eyebrow').allInnerTexts()).map((text) =>
      Number(/\d{4}/.exec(text)),
    )
    assert.deepEqual(years, years.toSorted())
    await page.getByRole('checkbox', { name: /^Article/ }).check()
    await page.getByRole('checkbox', { name: /^Paper/ }).uncheck()
    await page.waitForURL(/kind=Article/)
    await page.locator('.finding .passage a').first().waitFor()
    await follow(page.locator('.finding .passage a').first())
    assert.match(page.url(), /\/articles\/[^#]+#/)
  }))

test('without words, filters alone list what all segments hold', () =>
  visit.at('/search/?kind=Topic', async (page) => {
    await shown(page)
    const before = await titles(page)
    await page.locator('.more-button').click()
    await page.waitForFunction((count) => document.querySelectorAll('.finding').length > count, before.length)
    const found = await titles(page)
    assert.equal(new Set(found).size, found.length)
    await follow(page.locator('.finding-title a').first())
    assert.equal(await page.locator('h1').innerText(), found[0])
  }))

test('a misspelt word is told and mended', () =>
  visit.at('/search/?q=banidt', async (page) => {
    await page.getByText('“banidt” occurs nowhere: searched for “bandit”.').waitFor()
    assert.equal((await titles(page))[0], 'Bandit problems')
  }))

test('everything that is kept includes all segments: they are searched without a network', () =>
  visit.at(
    '/offline/',
    async (page) => {
      const bytes = JSON.parse(readFileSync(join(site, 'offline', 'size.json'), 'utf8'))
      const name = `Keep everything: ${(bytes / 1_000_000).toFixed(1)} MB`
      await page.getByRole('button', { name }).click()
      await page.getByText('Everything is kept').waitFor({ timeout: 60_000 })
      await page.context().setOffline(true)
      for (const [words, first] of [
        ['archambeau', 'Cédric Archambeau'],
        ['bandit', 'Bandit problems'],
      ] as const) {
        await page.goto(`${address}search/?q=${words}`)
        await shown(page)
        assert.equal((await titles(page))[0], first)
      }
    },
    { serviceWorkers: 'allow' },
  ))
