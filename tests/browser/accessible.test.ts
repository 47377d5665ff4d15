import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { opensAsFiles } from './open-site.ts'
import { pageTypes, reach } from './page-types.ts'
import { violations } from './violations.ts'
import { follow, startVisit, type Visit } from './visit.ts'

const lists = pageTypes.filter(({ name }) => name !== 'not found')
/** Files are not answered by a page for what is lost. */
const types = opensAsFiles() ? lists : pageTypes

let visit: Visit
before(async () => {
  visit = await startVisit()
})
after(() => visit?.close())

for (const colorScheme of ['light', 'dark'] as const) {
  const cleanAt = (path: string, prepare: (page: Page) => Promise<void>) =>
    visit.at(
      path,
      async (page) => {
        await prepare(page)
        assert.deepEqual(await violations(page), [])
      },
      { colorScheme, reducedMotion: 'reduce' },
    )

  describe(`axe finds nothing, ${colorScheme}`, () => {
    for (const { name, path, first } of types) test(name, () => cleanAt(path, (page) => reach(page, first)))
    test('search box open', () =>
      cleanAt('/', async (page) => {
        await page.keyboard.press('Control+k')
        await page.locator('dialog[open] input').waitFor()
        await page.keyboard.type('graph')
        await page.getByRole('option').first().waitFor()
        await page.keyboard.press('ArrowDown')
      }))
    test('card of a link open', () =>
      cleanAt('/papers/', async (page) => {
        await page.mouse.move(5, 5)
        await page.locator('h1').hover()
        await page.locator('.card').waitFor({ state: 'attached' })
        await page.locator('.paper-list .paper-title').nth(1).hover()
        await page.locator('.card').waitFor({ state: 'visible' })
      }))
    test('results shown', () =>
      cleanAt('/search/?q=graph&kind=Paper', (page) => page.locator('.finding').first().waitFor()))
  })
}

describe('a page of 320 pixels needs no scrolling aside', () => {
  for (const { name, path, first } of types) {
    test(name, () =>
      visit.at(
        path,
        async (page) => {
          await reach(page, first)
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320)
        },
        { viewport: { width: 320, height: 640 } },
      ),
    )
  }
})

describe('outline and landmarks', () => {
  for (const { name, path, first } of lists) {
    test(name, () =>
      visit.at(path, async (page) => {
        await reach(page, first)
        const depths = await page.evaluate(() =>
          [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) => Number(tagName[1])),
        )
        assert.equal(depths[0], 1)
        assert.equal(depths.filter((depth) => depth === 1).length, 1)
        assert.ok(
          depths.every((depth, place) => depth <= (depths[place - 1] ?? depth) + 1),
          depths.join(' '),
        )
        assert.equal(await page.getByRole('main').count(), 1)
      }),
    )
  }
})

test('no word of a table breaks in two on a phone', () =>
  visit.at(
    '/papers/',
    async (page) => {
      await follow(page.locator('.paper-list .paper-title').first())
      await page.getByText('What this record rests on').click()
      const heads = page.locator('.evidence th')
      assert.ok((await heads.count()) > 4)
      for (const head of await heads.all()) {
        const [lines, words] = await head.evaluate((element) => {
          const range = document.createRange()
          range.selectNodeContents(element)
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
          return [tops.size, (element.textContent ?? '').trim().split(/\s+/).length]
        })
        assert.ok(lines !== undefined && words !== undefined && lines <= words, await head.innerText())
      }
    },
    { viewport: { width: 390, height: 800 } },
  ))

test('the skip link is reached first, is seen, and leads past the header', () =>
  visit.at('/', async (page) => {
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the content' })
    assert.equal(await skip.evaluate((element) => element === document.activeElement), true)
    assert.ok(((await skip.boundingBox())?.y ?? -1) >= 0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.closest('main') !== null), true)
  }))

test('a walk by Tab shows every stop, and none is smaller than 24 pixels unless it stands in a line of text', () =>
  visit.at('/articles/', async (page) => {
    await follow(page.locator('.article-title a').first())
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return null
        const { top, bottom, height, width } = element.getBoundingClientRect()
        const style = getComputedStyle(element)
        const inline = style.display === 'inline'
        return {
          what: element.outerHTML.slice(0, 120),
          outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
          inView: bottom > 0 && top < innerHeight,
          large: inline || (height >= 23.5 && width >= 23.5),
        }
      })
      if (seen === null) return
      assert.ok(seen.outlined && seen.inView && seen.large, JSON.stringify(seen))
    }
  }))

test('wider spacing of text cuts nothing off', () =>
  visit.at(
    '/articles/',
    async (page) => {
      await follow(page.locator('.article-title a').first())
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        )
        document.adoptedStyleSheets.push(sheet)
      })
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390)
    },
    { viewport: { width: 390, height: 800 } },
  ))

test('on paper an article is its text alone, in one column, and says where its links lead', () =>
  visit.at('/articles/', async (page) => {
    await follow(page.locator('.article-title a').first())
    await page.emulateMedia({ media: 'print' })
    for (const part of ['.masthead', '.contents'])
      assert.equal(await page.locator(part).first().isVisible(), false)
    assert.equal(await page.locator('h1').isVisible(), true)
    const pdf = await page.pdf({ format: 'A4' })
    assert.ok(pdf.byteLength > 10_000)
  }))

test('nothing moves by itself for those who ask for that', () =>
  visit.at(
    '/',
    async (page) => {
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
            const lasts = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01)
            return lasts || animationName !== 'none' || scrollBehavior === 'smooth'
          }).length,
      )
      assert.equal(moving, 0)
    },
    { reducedMotion: 'reduce' },
  ))

test('with forced colours what is chosen or in focus still has an edge', () =>
  visit.at(
    '/',
    async (page) => {
      await page.keyboard.press('Control+k')
      await page.locator('dialog[open] input').waitFor()
      await page.keyboard.type('graph')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
      const edges = await page.evaluate(() =>
        ['dialog', '[role=option][aria-selected=true]'].map((selector) => {
          const element = document.querySelector(selector)
          if (!element) return false
          const { outlineStyle, borderTopStyle, borderTopWidth } = getComputedStyle(element)
          return outlineStyle !== 'none' || (borderTopStyle !== 'none' && borderTopWidth !== '0px')
        }),
      )
      assert.deepEqual(edges, [true, true])
    },
    { forcedColors: 'active' },
  ))
