import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { opensAsFiles } from './open-site.ts'
import { follow, startVisit, type Visit } from './visit.ts'

const files = opensAsFiles() && 'files are not answered by a server'

let visit: Visit
before(async () => {
  visit = await startVisit()
})
after(() => visit?.close())

test('links lead from the home page to an article, its paper, its author and back', () =>
  visit.at('/', async (page) => {
    await follow(page.locator('.article-title a').first())
    const article = await page.locator('h1').innerText()
    const title = await page.locator('.paper-entry .paper-title a').first().innerText()
    await follow(page.locator('.paper-entry .paper-title a').first())
    assert.equal(await page.locator('h1').innerText(), title)
    const author = await page.locator('.authors a').first().innerText()
    await follow(page.locator('.authors a').first())
    assert.equal(await page.locator('h1').innerText(), author)
    await follow(page.getByRole('link', { name: title }).first())
    await follow(page.locator('.mention-place .note a').first())
    assert.equal(await page.locator('h1').innerText(), article)
  }))

test('every list of the header opens', () =>
  visit.at('/', async (page) => {
    for (const room of ['Articles', 'Papers', 'Authors', 'Topics', 'Venues', 'Years']) {
      await follow(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: room }))
      assert.equal(await page.locator('h1').innerText(), room)
    }
  }))

test('the table of contents marks the section that is read', () =>
  visit.at('/articles/', async (page) => {
    await follow(page.locator('.article-title a').first())
    const third = page.locator('.contents a').nth(2)
    await third.click()
    await page.locator('.contents a[aria-current]').waitFor()
    assert.equal(await page.locator('.contents a[aria-current]').innerText(), await third.innerText())
  }))

test('on a phone the first tap opens the table of contents, and it stays open', () =>
  visit.at(
    '/articles/',
    async (page) => {
      await page.goto(
        await page
          .locator('.article-title a')
          .first()
          .evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
      )
      const link = page.locator('.contents a').first()
      assert.equal(await link.isVisible(), false)
      await page.locator('.contents summary').tap()
      await page.locator('.card').waitFor({ state: 'attached' })
      assert.equal(await link.isVisible(), true)
    },
    { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } },
  ))

test('a paper in an article leads to its citation, which stands open', () =>
  visit.at(
    '/articles/',
    async (page) => {
      await follow(page.locator('.article-title a').first())
      await follow(page.locator('.paper-entry').first().getByRole('link', { name: 'Cite' }))
      assert.equal(await page.getByText('APA').isVisible(), true)
    },
    { javaScriptEnabled: false },
  ))

test('a switched theme is remembered before the next page is painted', () =>
  visit.at('/', async (page) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    await page.getByRole('button', { name: 'Switch between light and dark' }).click()
    await page.locator('html[data-theme=dark]').waitFor()
    const dark = await paper()
    assert.notEqual(dark, light)
    await page.goto(visit.addressOf('/papers/'))
    assert.equal(await paper(), dark)
  }))

test('the words of a lost address suggest where to go', { skip: files }, () =>
  visit.at('/papers/cold-brew-distilled/', async (page) => {
    await page.getByRole('heading', { name: 'Perhaps you meant' }).waitFor()
    await follow(page.getByRole('link', { name: /^Cold Brew/ }))
    assert.match(await page.locator('h1').innerText(), /^Cold Brew/)
  }),
)

test('everything but the search box works without JavaScript', () =>
  visit.at(
    '/',
    async (page) => {
      assert.equal(await page.locator('[data-theme-switch]').isVisible(), false)
      await follow(page.locator('[data-search-button]'))
      assert.equal(await page.getByText('Searching needs JavaScript').isVisible(), true)
      for (const room of ['Topics', 'Authors', 'Venues', 'Years']) {
        assert.equal(await page.locator('.ways').getByRole('link', { name: room }).isVisible(), true)
      }
      await follow(page.locator('.ways').getByRole('link', { name: 'Topics' }))
      await follow(page.locator('.counted a').first())
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

test('the keyboard reaches a card from its link, keeps it open, and goes on from there', () =>
  visit.at('/papers/', async (page) => {
    const link = page.locator('.paper-list .paper-title').first()
    await page.locator('h1').hover()
    await page.locator('.card').waitFor({ state: 'attached' })
    await page.keyboard.press('Tab')
    await link.focus()
    await page.locator('.card').waitFor({ state: 'visible' })
    await page.keyboard.press('Tab')
    const keep = page.getByRole('button', { name: 'Keep open' })
    assert.equal(await keep.evaluate((element) => element === document.activeElement), true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const author = page.locator('.paper-list > li').first().locator('.authors a').first()
    assert.equal(await author.evaluate((element) => element === document.activeElement), true)
    assert.equal(await page.locator('.card').isVisible(), true)
  }))

test('a link that was left before its card came shows none', { skip: files }, () =>
  visit.at('/papers/', async (page) => {
    const link = page.locator('.paper-list .paper-title').nth(2)
    const address = await link.evaluate((element) =>
      element instanceof HTMLAnchorElement ? element.href : '',
    )
    await page.mouse.move(5, 5)
    await page.locator('h1').hover()
    const card = page.locator('.card')
    await card.waitFor({ state: 'attached' })
    let answer = () => {}
    const asked = new Promise<void>((begun) => {
      page.route(address, async (route) => {
        begun()
        await new Promise<void>((answered) => {
          answer = answered
        })
        await route.continue()
      })
    })
    await link.hover()
    await asked
    await page.locator('h1').hover()
    const arrived = page.waitForResponse(address)
    answer()
    await (await arrived).finished()
    await page.waitForTimeout(100)
    assert.equal(await card.isVisible(), false)
  }),
)

describe('under a finger', () => {
  const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } }
  /** Where a finger would touch the second paper of the list, and how to move it. */
  async function finger(page: Page) {
    await page.locator('h1').tap()
    const card = page.locator('.card')
    await card.waitFor({ state: 'attached' })
    const link = page.locator('.paper-list .paper-title').nth(1)
    const box = await link.boundingBox()
    assert.ok(box)
    const place = { x: box.x + 80, y: box.y + 10 }
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = place.x, y = place.y) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
    return { card, link, place, touch }
  }

  test('that rests on a link to a paper its card is shown, and the link is not followed', () =>
    visit.at(
      '/papers/',
      async (page) => {
        const { card, touch } = await finger(page)
        await touch('touchStart')
        await card.waitFor({ state: 'visible' })
        await touch('touchEnd')
        assert.equal(await card.isVisible(), true)
        assert.equal(visit.pathOf(page), '/papers/')
        await page.locator('h1').tap()
        await card.waitFor({ state: 'hidden' })
      },
      phone,
    ))

  for (const [way, dx, dy] of [
    ['scrolls', 0, -60],
    ['slides aside', -60, 0],
  ] as const)
    test(`that ${way} no card is shown`, () =>
      visit.at(
        '/papers/',
        async (page) => {
          const { card, place, touch } = await finger(page)
          await touch('touchStart')
          await touch('touchMove', place.x + dx, place.y + dy)
          await page.waitForTimeout(700)
          await touch('touchEnd')
          assert.equal(await card.isVisible(), false)
        },
        phone,
      ))

  test('that rests the browser neither selects the link nor opens its own menu, which may come before the card', () =>
    visit.at(
      '/papers/',
      async (page) => {
        const { card, link } = await finger(page)
        const selectable = () => link.evaluate((element) => getComputedStyle(element).userSelect)
        const send = (name: string) =>
          link.evaluate((element, name) => {
            const settings = { bubbles: true, cancelable: true, isPrimary: true, pointerType: 'touch' }
            return element.dispatchEvent(new PointerEvent(name, settings))
          }, name)
        await send('pointerdown')
        assert.equal(await selectable(), 'none')
        assert.equal(await send('contextmenu'), false)
        await card.waitFor({ state: 'visible' })
        await send('pointerup')
        assert.notEqual(await selectable(), 'none')
      },
      phone,
    ))
})
