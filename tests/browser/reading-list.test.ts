import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { opensAsFiles } from './open-site.ts'
import { follow, startVisit, type Visit } from './visit.ts'

const files = opensAsFiles() && 'addresses of files are nobody else’s'

let visit: Visit
before(async () => {
  visit = await startVisit()
})
after(() => visit?.close())

/** Go to a page of the site. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(visit.addressOf(path))
}

/** Let what is copied become the title of the page, where a test can read it. */
async function catchCopies(page: Page): Promise<void> {
  await page.evaluate(() => {
    const writeText = async (text: string) => {
      document.title = text
    }
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
  })
}

/** Put the first papers of the list on the reading list, from their own pages. */
async function putAside(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    await goTo(page, '/papers/')
    await follow(page.locator('.paper-list .paper-title').nth(at))
    await page.getByRole('button', { name: /^Add to reading list/ }).click()
    await page.getByRole('button', { name: /^Take off reading list/ }).waitFor()
  }
}

const rows = (page: Page) => page.locator('[data-rows] > li')

test('papers put aside are there after a reload, in the order and with the notes of the reader', () =>
  visit.at('/papers/', async (page) => {
    await putAside(page, 3)
    await goTo(page, '/reading-list/')
    const titles = await rows(page).locator('.paper-title').allTextContents()
    assert.equal(titles.length, 3)
    await page.getByRole('button', { name: `Move up: ${titles[2]}` }).click()
    await page.getByRole('textbox', { name: `Note on ${titles[0]}` }).fill('Read first')
    await page.getByRole('button', { name: `Remove: ${titles[1]}` }).click()
    await page.reload()
    assert.deepEqual(await rows(page).locator('.paper-title').allTextContents(), [titles[0], titles[2]])
    assert.equal(await rows(page).locator('textarea').first().inputValue(), 'Read first')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ])
    assert.equal(readFileSync(await download.path(), 'utf8').match(/^@/gm)?.length, 2)
  }))

test('an entry of an article is put aside where it stands', () =>
  visit.at('/articles/', async (page) => {
    await follow(page.locator('.article-title a').first())
    await page.locator('main').hover()
    const button = page.locator('.paper-entry [data-list]').first()
    await button.click()
    await page.locator('.paper-entry .copied, .paper-entry [aria-label^="Take off"]').first().waitFor()
    await goTo(page, '/reading-list/')
    assert.equal(await rows(page).count(), 1)
  }))

test('a damaged file is refused with its reason, and the list stays', () =>
  visit.at('/papers/', async (page) => {
    await putAside(page, 1)
    await goTo(page, '/reading-list/')
    const choose = (name: string, text: string) =>
      page
        .locator('[data-import]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    await choose('half.json', '[{"title": "A"')
    await page
      .getByText('half.json was not taken over: This file is no JSON, or its end is missing.')
      .waitFor()
    assert.equal(await rows(page).count(), 1)
    const many = Array.from({ length: 1000 }, (_, at) => ({
      id: `k${at}`,
      title: `Paper ${at}`,
      URL: 'javascript:alert(1)',
    }))
    await choose('many.json', JSON.stringify(many))
    await page.getByText('many.json: 1000 of 1000 entries are new.').waitFor()
    assert.equal(await rows(page).count(), 1001)
    assert.equal(await page.locator('[data-rows] a[href^="javascript"]').count(), 0)
    await page.reload()
    assert.equal(await rows(page).count(), 1001)
    await page.getByRole('button', { name: 'Move up: Paper 999' }).click()
    await page.getByText('Moved to place 1000 of 1001.').waitFor()
  }))

test('a shared address gives the list to somebody else, when they ask for it', { skip: files }, () =>
  visit.at('/papers/', async (page) => {
    await putAside(page, 2)
    await goTo(page, '/reading-list/')
    await catchCopies(page)
    await page.getByRole('button', { name: 'Copy address to share' }).click()
    await page.getByText('Address of the list: copied.').waitFor()
    const address = await page.title()
    await page.evaluate(() => localStorage.clear())
    await page.goto('about:blank')
    await page.goto(address)
    assert.equal(await rows(page).count(), 0)
    await page.getByRole('button', { name: 'Add them to my list' }).click()
    await page.getByText('2 entries taken over.').waitFor()
    assert.equal(await rows(page).count(), 2)
  }),
)

test('without storage the list works until the page is left, and says so', () =>
  visit.at('/papers/', async (page) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('refused')
        },
      }),
    )
    await goTo(page, '/reading-list/')
    await page.locator('[data-import]').setInputFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from('[{"title": "A"}]'),
    })
    await rows(page).first().waitFor()
    await page.getByText(/This browser keeps nothing here/).waitFor()
  }))

test('citations stand on the page, and are copied', () =>
  visit.at('/papers/', async (page) => {
    await follow(page.locator('.paper-list .paper-title').first())
    await page.getByText('Cite', { exact: true }).click()
    await catchCopies(page)
    await page.getByRole('button', { name: 'Copy BibTeX' }).click()
    await page.getByText('Copied').waitFor()
    assert.match(await page.title(), /^@(?:inproceedings|misc)\{/)
    await page.getByRole('button', { name: 'Copy APA' }).click()
    await page.waitForFunction(() => /\(\d{4}\)\./.test(document.title))
  }))
