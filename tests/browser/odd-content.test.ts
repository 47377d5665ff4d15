import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { pageBudget } from './budgets.ts'
import { layoutShift } from './layout-shift.ts'
import { oddArticle, shortArticle, vastArticles } from './odd-articles.ts'
import { violations } from './violations.ts'
import { follow, type Visit } from './visit.ts'
import { visitArticles } from './visit-articles.ts'
import { weigh } from './weigh.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-odd-'))
let odd: Visit
let empty: Visit
let vast: Visit
before(async () => {
  odd = await visitArticles(join(folder, 'odd'), { odd: oddArticle, short: shortArticle })
  empty = await visitArticles(join(folder, 'empty'), {})
  vast = await visitArticles(join(folder, 'vast'), vastArticles)
})
after(async () => {
  await odd?.close()
  await empty?.close()
  await vast?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** How far a page can be scrolled aside, and what stands out of the window. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll('main *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
  )
}

describe('pages of odd content fit a phone and a desktop', () => {
  const pages = [
    '/',
    '/articles/',
    '/articles/odd/',
    '/articles/short/',
    '/papers/',
    '/authors/',
    '/authors/ann-lee/',
    '/people/a-lee/',
    '/topics/topology/',
    '/venues/icml/2023/',
    '/years/2023/',
    '/search/?q=topology',
  ]
  for (const width of [320, 1280]) {
    for (const path of pages) {
      test(`${path} at ${width}`, () =>
        odd.at(
          path,
          async (page) => {
            await page.waitForLoadState('networkidle')
            assert.equal(await page.locator('h1').count(), 1)
            assert.deepEqual(await overflow(page), [])
          },
          { viewport: { width, height: 700 } },
        ))
    }
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page of a person, ${colorScheme}`, () =>
    odd.at(
      '/people/a-lee/',
      async (page) => {
        assert.equal(await page.locator('h1').innerText(), 'Ann Lee')
        assert.equal(await page.getByRole('link', { name: 'Author0 Surname0' }).first().isVisible(), true)
        assert.deepEqual(await violations(page), [])
      },
      { colorScheme },
    ))
}

test('the page of a person stays within its budget, and nothing in it moves', () =>
  odd.at('/about/', async (page) => {
    const address = new URL('/people/a-lee/', page.url()).href
    const { bytes, script, requests } = await weigh(page, () => page.goto(address))
    const most = pageBudget('person')
    assert.ok(bytes <= most.bytes && script <= most.script && requests <= most.requests, `${bytes} bytes`)
    assert.equal(await layoutShift(page), 0)
  }))

test('every paper of the odd article has a page that fits', () =>
  odd.at(
    '/papers/',
    async (page) => {
      const addresses = await page
        .locator('.paper-list a[href^="/papers/"]')
        .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
      assert.equal(new Set(addresses).size, 5)
      for (const address of new Set(addresses)) {
        await page.goto(address)
        assert.deepEqual(await overflow(page), [])
      }
    },
    { viewport: { width: 320, height: 700 } },
  ))

test('of a crowd of authors the first are shown and the others are folded away', () =>
  odd.at('/papers/a-paper-of-a-crowd/', async (page) => {
    const names = page.locator('main .authors').first().locator('a')
    assert.equal(await names.count(), 200)
    assert.ok((await names.filter({ visible: true }).count()) < 60)
  }))

test('names and titles written from right to left are drawn so', () =>
  odd.at('/authors/', async (page) => {
    const name = page.getByText('محمد الأحمد').first()
    assert.equal(await name.evaluate((element) => getComputedStyle(element).direction), 'rtl')
  }))

test('Chinese, Japanese and Korean names and titles are found', () =>
  odd.at('/search/?q=山田', async (page) => {
    await page.locator('.finding-title').first().waitFor()
    assert.ok((await page.locator('.finding-title').allInnerTexts()).some((title) => title.includes('山田')))
  }))

describe('more papers than a page can hold', () => {
  for (const path of ['/topics/topology/', '/authors/ann-lee/'])
    test(`${path} shows the newest and goes on`, () =>
      vast.at(
        path,
        async (page) => {
          const titles = page.locator('.paper-list .paper-title')
          assert.equal(await titles.count(), 100)
          assert.match(await titles.first().innerText(), /2024/)
          assert.deepEqual(await violations(page), [])
          await follow(page.getByRole('link', { name: 'Next' }).first())
          await page.waitForURL(/index\/2\/$/)
          assert.match(await titles.last().innerText(), /2018/)
          assert.deepEqual(await overflow(page), [])
          assert.deepEqual(await violations(page), [])
          await follow(page.getByRole('link', { name: '5', exact: true }).first())
          await page.waitForURL(/index\/5\/$/)
          assert.equal(await titles.count(), 50)
          assert.equal(await page.getByRole('link', { name: 'Next' }).count(), 0)
        },
        { viewport: { width: 390, height: 800 } },
      ))

  test('the home page shows the latest years, whole', () =>
    vast.at('/', async (page) => {
      const grid = page.locator('.grid')
      assert.deepEqual(await grid.locator('thead th').allInnerTexts(), [
        'Venue',
        '2020',
        '2021',
        '2022',
        '2023',
        '2024',
      ])
      const fits = (element: Element) => element.scrollWidth <= element.clientWidth
      for (const scroller of await page.locator('.scroller:visible').all())
        assert.equal(await scroller.evaluate(fits), true)
      await follow(page.getByRole('link', { name: 'All venues and years' }))
      await page.waitForURL(/\/venues\/$/)
      assert.equal(await grid.locator('thead th').count(), 16)
    }))
})

describe('an empty library says that it is empty and how to begin', () => {
  const lists = ['articles', 'papers', 'authors', 'topics', 'venues', 'years', 'figures']
  for (const path of ['/', ...lists.map((list) => `/${list}/`), '/search/', '/search/?q=graph'])
    test(path, () =>
      empty.at(path, async (page) => {
        assert.equal(await page.locator('h1').count(), 1)
        assert.equal(await page.getByText('This library is still empty').isVisible(), true)
        assert.equal(await page.getByText('npm start').isVisible(), true)
        assert.doesNotMatch(await page.locator('main').innerText(), /\b0 /)
      }),
    )

  test('in the search box', () =>
    empty.at('/about/', async (page) => {
      await page.keyboard.press('Control+k')
      await page.locator('dialog[open] input').waitFor()
      await page.keyboard.type('graph')
      await page.getByText('This library is still empty').filter({ visible: true }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByText('npm start').waitFor()
    }))

  test('at an address at which nothing stands', () =>
    empty.at('/papers/a-paper/', async (page) => {
      await page.waitForLoadState('networkidle')
      assert.equal(await page.locator('h1').innerText(), 'Nothing stands here')
    }))
})

test('a search box whose index cannot be reached says so, and leads on', () =>
  odd.at('/about/', async (page) => {
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }))
    await page.evaluate(() => {
      console.warn = () => {} // The warning is meant.
    })
    await page.keyboard.press('Control+k')
    await page.locator('dialog[open] input').waitFor()
    await page.keyboard.type('graph')
    await page.getByText('The search index could not be loaded').filter({ visible: true }).first().waitFor()
    await page.getByRole('option', { name: 'Browse the lists' }).waitFor()
  }))
