import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { follow, startVisit, type Visit } from './visit.ts'

let visit: Visit
before(async () => {
  visit = await startVisit()
})
after(() => visit?.close())

async function openBox(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('dialog[open] input').waitFor()
}

async function typeInBox(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words)
  await page.getByRole('option', { name: `results for “${words}”` }).waitFor()
}

const titles = (page: Page) => page.locator('.finding-title').allInnerTexts()

/** Wait until a search is shown that was begun by the last act. */
const settled = (page: Page) =>
  page.locator('.search-results:not([aria-busy]) .search-summary:not(:empty)').waitFor()

for (const [words, name] of [
  ['archambeau', 'Cédric Archambeau'],
  ['medioni', 'Gérard Medioni'],
  ['REPOFORMER', 'REPOFORMER: Selective retrieval for repository-level code completion'],
  ['bandit', 'Bandit problems'],
] as const) {
  test(`the search box finds ${name} by “${words}”`, () =>
    visit.at('/', async (page) => {
      await openBox(page)
      await typeInBox(page, words)
      await follow(page.getByRole('option', { name }).first())
      assert.equal(await page.locator('h1').innerText(), name)
    }))
}

test('the search box works by keyboard alone and gives the focus back', () =>
  visit.at('/', async (page) => {
    await page.getByRole('button', { name: 'Search', exact: false }).first().focus()
    await openBox(page)
    await typeInBox(page, 'archambeau')
    const input = page.locator('dialog input')
    assert.equal(await input.getAttribute('aria-activedescendant'), null)
    await page.keyboard.press('ArrowDown')
    const active = await input.getAttribute('aria-activedescendant')
    assert.equal(await page.locator(`[id="${active}"]`).getAttribute('aria-selected'), 'true')
    assert.equal(await input.evaluate((element) => element === document.activeElement), true)
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('dialog[open]').count(), 0)
    assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-button')), true)
    await openBox(page)
    await page.locator('[role=option][aria-selected=true]').waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/authors\//)
  }))

test('the search box remembers searches on this device, and forgets them when told', () =>
  visit.at('/', async (page) => {
    await openBox(page)
    await page.keyboard.type('graph')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=graph/)
    await page.goto(visit.addressOf('/'))
    await openBox(page)
    await page.getByRole('option', { name: 'graph' }).waitFor()
    await page.getByRole('button', { name: 'Forget recent searches' }).click()
    await page.getByRole('option', { name: 'graph' }).waitFor({ state: 'detached' })
  }))

test('filters narrow the results, the address says so, and Back returns', () =>
  visit.at('/search/?q=graph', async (page) => {
    await settled(page)
    const all = await titles(page)
    await page.getByRole('checkbox', { name: /^Paper/ }).check()
    await page.waitForURL(/kind=Paper/)
    await page
      .locator('.finding .eyebrow')
      .filter({ hasText: 'Person' })
      .first()
      .waitFor({ state: 'detached' })
    await settled(page)
    const papers = await titles(page)
    assert.ok(papers.length > 0 && papers.length < all.length)
    await page.getByRole('checkbox', { name: /^2022/ }).check()
    await page.waitForURL(/year=2022/)
    await page.waitForFunction((most) => document.querySelectorAll('.finding').length < most, papers.length)
    await page.goBack()
    await page.goBack()
    await page.waitForFunction((most) => document.querySelectorAll('.finding').length === most, all.length)
    assert.deepEqual(await titles(page), all)
  }))

test('the address alone gives the same search', () =>
  visit.at('/search/?q=learning&kind=Paper&year=2023&year=2024&sort=oldest', async (page) => {
    await settled(page)
    const years = await page.locator('.finding .eyebrow').allInnerTexts()
    const numbers = years.map((text) => Number(/\d{4}/.exec(text)?.[0]))
    assert.deepEqual(numbers, numbers.toSorted())
    assert.equal(await page.getByRole('checkbox', { name: /^2023/ }).isChecked(), true)
    assert.equal(await page.getByRole('combobox', { name: 'Sort by' }).inputValue(), 'oldest')
  }))

test('a range of years can be chosen', () =>
  visit.at('/search/?kind=Paper', async (page) => {
    await settled(page)
    await page.getByLabel('From').selectOption('2023')
    await page.waitForURL(/year=2023/)
    await page.waitForFunction(
      () => !document.querySelector('.search-results')?.textContent?.includes('2022'),
    )
  }))

test('a misspelt word is told and mended, and can be searched for as typed', () =>
  visit.at('/search/?q=banidt', async (page) => {
    await page.getByText('“banidt” occurs nowhere: searched for “bandit”.').waitFor()
    assert.equal((await titles(page))[0], 'Bandit problems')
    await page.getByRole('button', { name: 'as typed' }).click()
    await page.waitForURL(/q=%22banidt%22/)
    await page.getByText('Nothing found.').waitFor()
    await page.getByRole('button', { name: 'bandit' }).click()
    await page.waitForURL(/q=bandit/)
    await page.locator('.finding').first().waitFor()
    assert.equal(await page.locator('#search-words').inputValue(), 'bandit')
  }))

test('when nothing has all of the words, what has some of them is shown and said to be so', () =>
  visit.at('/search/?q=archambeau+quaternions', async (page) => {
    await page.getByText('Nothing has all of these words').waitFor()
    assert.ok((await titles(page)).includes('Cédric Archambeau'))
  }))

test('the words of a search are text wherever they are shown', () =>
  visit.at(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> graph')}`, async (page) => {
    await page.locator('.search-notes > *').first().waitFor()
    assert.equal(await page.locator('main img').count(), 0)
  }))

test('words found are highlighted on the page reached, whose address stays clean', () =>
  visit.at('/search/?q=privacy&kind=Article', async (page) => {
    await settled(page)
    await follow(page.locator('.finding-title a').first())
    await page.waitForFunction(() => (CSS.highlights.get('found')?.size ?? 0) > 0)
    assert.equal(new URL(page.url()).search, '')
  }))
