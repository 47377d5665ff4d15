import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startVisit, type Visit } from './visit.ts'

let visit: Visit
before(async () => {
  visit = await startVisit()
})
after(() => visit?.close())

test('links lead from the home page to an article, its paper, its author and back', () =>
  visit.at('/', async (page) => {
    await page.locator('.article-title a').first().click()
    const article = await page.locator('h1').innerText()
    const title = await page.locator('.paper-entry .paper-title a').first().innerText()
    await page.locator('.paper-entry .paper-title a').first().click()
    assert.equal(await page.locator('h1').innerText(), title)
    const author = await page.locator('.authors a').first().innerText()
    await page.locator('.authors a').first().click()
    assert.equal(await page.locator('h1').innerText(), author)
    await page.getByRole('link', { name: title }).first().click()
    await page.locator('.mention-place .note a').first().click()
    assert.equal(await page.locator('h1').innerText(), article)
  }))

test('every list of the header opens', () =>
  visit.at('/', async (page) => {
    for (const room of ['Articles', 'Papers', 'Authors', 'Topics', 'Venues', 'Years']) {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: room }).click()
      assert.equal(await page.locator('h1').innerText(), room)
    }
  }))

test('the table of contents marks the section that is read', () =>
  visit.at('/articles/', async (page) => {
    await page.locator('.article-title a').first().click()
    const third = page.locator('.contents a').nth(2)
    await third.click()
    await page.locator('.contents a[aria-current]').waitFor()
    assert.equal(await page.locator('.contents a[aria-current]').innerText(), await third.innerText())
  }))

test('a switched theme is remembered before the next page is painted', () =>
  visit.at('/', async (page) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    await page.getByRole('button', { name: 'Switch between light and dark' }).click()
    await page.locator('html[data-theme=dark]').waitFor()
    const dark = await paper()
    assert.notEqual(dark, light)
    await page.goto(new URL('papers/', page.url()).href)
    assert.equal(await paper(), dark)
  }))

test('the words of a lost address suggest where to go', () =>
  visit.at('/papers/cold-brew-distilled/', async (page) => {
    await page.getByRole('heading', { name: 'Perhaps you meant' }).waitFor()
    await page.getByRole('link', { name: /^Cold Brew/ }).click()
    assert.match(await page.locator('h1').innerText(), /^Cold Brew/)
  }))

test('everything but the search box works without JavaScript', () =>
  visit.at(
    '/',
    async (page) => {
      assert.equal(await page.locator('[data-theme-switch]').isVisible(), false)
      await page.locator('[data-search-button]').click()
      await page.waitForURL(/\/search\//)
      assert.equal(await page.getByText('Searching needs JavaScript').isVisible(), true)
      for (const room of ['Topics', 'Authors', 'Venues', 'Years']) {
        assert.equal(await page.locator('.ways').getByRole('link', { name: room }).isVisible(), true)
      }
      await page.locator('.ways').getByRole('link', { name: 'Topics' }).click()
      await page.locator('.counted a').first().click()
      assert.equal(await page.locator('h1').count(), 1)
    },
    { javaScriptEnabled: false },
  ))

test('resting on a link to a paper shows its card, which Escape closes', () =>
  visit.at('/papers/', async (page) => {
    await page.mouse.move(5, 5)
    const link = page.locator('.paper-list .paper-title').nth(2)
    const title = await link.innerText()
    const card = page.locator('.card')
    await page.locator('h1').hover()
    await card.waitFor({ state: 'attached' })
    await link.hover()
    await card.waitFor({ state: 'visible' })
    assert.equal(await card.locator('.card-title').innerText(), title)
    await card.hover()
    await page.getByRole('button', { name: 'Keep open' }).click()
    await page.locator('h1').hover()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'hidden' })
  }))

test('a finger that rests on a link to a paper shows its card, and one that scrolls does not', () =>
  visit.at(
    '/papers/',
    async (page) => {
      const link = page.locator('.paper-list .paper-title').nth(1)
      const card = page.locator('.card')
      await page.locator('h1').tap()
      await card.waitFor({ state: 'attached' })
      const box = await link.boundingBox()
      assert.ok(box)
      const finger = { x: box.x + 20, y: box.y + 10 }
      const session = await page.context().newCDPSession(page)
      const touch = (
        type: 'touchStart' | 'touchMove' | 'touchEnd',
        points: readonly { x: number; y: number }[],
      ) => session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })

      await touch('touchStart', [finger])
      await touch('touchMove', [{ x: finger.x, y: finger.y - 60 }])
      await page.waitForTimeout(700)
      await touch('touchEnd', [])
      assert.equal(await card.isVisible(), false)

      await page.evaluate(() => scrollTo(0, 0))
      await touch('touchStart', [finger])
      await card.waitFor({ state: 'visible' })
      await touch('touchEnd', [])
      assert.equal(await card.isVisible(), true)
      assert.equal(new URL(page.url()).pathname.endsWith('/papers/'), true)
      await page.locator('h1').tap()
      await card.waitFor({ state: 'hidden' })
    },
    { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } },
  ))
