import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { randomFrom, words } from '../../src/bench/synthetic-words.ts'
import type { Article } from '../../src/model/article.ts'
import { headSchema } from '../../src/model/head.ts'
import { slugify } from '../../src/model/slug.ts'
import { foldAll } from '../build/folded-settings.ts'
import { pageBudget } from './budgets.ts'
import { layoutShift } from './layout-shift.ts'
import { oddArticle } from './odd-articles.ts'
import { violations } from './violations.ts'
import { follow, type Visit } from './visit.ts'
import { visitArticles } from './visit-articles.ts'
import { weigh } from './weigh.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-entries-'))
/** An article of one section, whose heading no other has. */
function report(heading: string, papers: Readonly<Record<string, readonly string[]>>): Article {
  const listed = Object.entries(papers).map(([title, authors], at) => ({
    id: `p${at}`,
    title,
    authors,
    line: 5 + at,
  }))
  const id = slugify(heading)
  return {
    head: headSchema.parse({
      title: `A report of ${heading}`,
      venue: 'ICML',
      year: 2023,
      topics: [id],
      sections: [{ id, topic: id, line: 3 }],
      papers: listed,
      sources: [
        { file: `${id}.txt`, sha256: '0'.repeat(64), lines: { total: 9, kept: 6, blank: 3, dropped: 0 } },
      ],
    }),
    lead: [],
    sections: [
      {
        depth: 2,
        heading: [{ type: 'text', value: heading }],
        blocks: [
          {
            type: 'paragraph',
            content: [{ type: 'text', value: `What ${heading} are, in a sentence or two.` }],
          },
          ...listed.map((paper) => ({ type: 'paper', id: paper.id }) as const),
        ],
      },
    ],
  }
}

const broadleaves = report('Broadleaved trees', { Oak: ['Ann Oak', 'Bo Xu'], Elm: ['Bo Xu'] })
const conifers = report('Conifers', { Fir: ['Ann Oak'] })
/** Names with one paper each, more than a list holds, that have no words in common. */
const random = randomFrom(1)
const orchards = report(
  'Orchards',
  Object.fromEntries(
    Array.from({ length: 12 }, () => [
      words(random, 9),
      Array.from({ length: 5 }, () => `${words(random, 1)} Q${words(random, 1).toLowerCase()}`),
    ]),
  ),
)

let visit: Visit
before(async () => {
  foldAll(folder)
  // Ann Oak has one paper at first, and an entry, and then another.
  await (await visitArticles(folder, { broadleaves, odd: oddArticle })).close()
  visit = await visitArticles(folder, { broadleaves, odd: oddArticle, conifers, orchards })
})
after(async () => {
  await visit?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The entry that the address names, once it is in view. */
async function target(page: Page) {
  const entry = page.locator('.entry:target')
  await entry.waitFor()
  const { top, bottom, height } = await entry.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return { top, bottom, height: innerHeight }
  })
  assert.ok(top >= 0 && bottom <= height, `the entry stands from ${top} to ${bottom} of ${height}`)
  return entry
}

test('a link to a name with one paper leads to its entry, in view and marked', () =>
  visit.at('/papers/a-paper-of-a-crowd/', async (page) => {
    await follow(page.getByRole('link', { name: 'Author10 Surname10' }))
    assert.equal(visit.pathOf(page), '/authors/once/s/')
    const entry = await target(page)
    assert.equal(await entry.locator('h2').innerText(), 'Author10 Surname10')
    assert.match(
      await entry.locator('h2').evaluate((name) => getComputedStyle(name).backgroundImage),
      /gradient/,
    )
    await follow(entry.getByRole('link', { name: 'A paper of a crowd', exact: true }))
    assert.equal(visit.pathOf(page), '/papers/a-paper-of-a-crowd/')
  }))

test('search finds a name with one paper, and leads to its entry', () =>
  visit.at('/search/?q=Surname42', async (page) => {
    await follow(page.locator('.finding').getByRole('link', { name: 'Author42 Surname42' }))
    assert.equal(await (await target(page)).getAttribute('id'), 'author42-surname42')
  }))

test('the index of names leads to entries and pages alike', () =>
  visit.at('/authors/', async (page) => {
    await follow(page.getByRole('link', { name: '王小明' }))
    assert.equal(visit.pathOf(page), '/authors/once/other/')
    assert.equal(await (await target(page)).locator('h2').innerText(), '王小明')
  }))

test('a topic that one article has leads to its entry, with what stands below the heading', () =>
  visit.at('/papers/oak/', async (page) => {
    await follow(page.locator('main a[href*="/topics/"]').first())
    assert.equal(visit.pathOf(page), '/topics/once/b/')
    const entry = await target(page)
    assert.match(await entry.innerText(), /What Broadleaved trees are/)
    assert.deepEqual(await entry.locator('.paper-title').allInnerTexts(), ['Elm', 'Oak'])
  }))

test('the card of a link to an entry tells its name and its paper', () =>
  visit.at('/papers/a-paper-of-a-crowd/', async (page) => {
    const card = page.locator('.card')
    await page.locator('h1').hover()
    await card.waitFor({ state: 'attached' })
    await page.getByRole('link', { name: 'Author10 Surname10' }).hover()
    await card.waitFor({ state: 'visible' })
    assert.equal(await card.locator('.card-title').innerText(), 'Author10 Surname10')
    assert.equal(await card.locator('.note').innerText(), 'A paper of a crowd')
  }))

test('the entry of a name that has gained a page leads there at once, and without scripts by a link', async () => {
  await visit.at('/authors/once/o/#ann-oak', async (page) => {
    await page.waitForURL('**/authors/ann-oak/')
    assert.equal(await page.locator('h1').innerText(), 'Ann Oak')
  })
  await visit.at(
    '/authors/once/o/#ann-oak',
    async (page) => {
      await follow((await target(page)).getByRole('link', { name: 'Ann Oak' }))
      assert.equal(visit.pathOf(page), '/authors/ann-oak/')
    },
    { javaScriptEnabled: false },
  )
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['/authors/once/s/', '/authors/once/other/', '/authors/once/o/', '/topics/once/b/']) {
    test(`axe finds nothing on ${path}, ${colorScheme}`, () =>
      visit.at(path, async (page) => assert.deepEqual(await violations(page), []), { colorScheme }))
  }
}

for (const width of [320, 1280]) {
  test(`lists of entries fit ${width}`, () =>
    visit.at(
      '/authors/once/other/',
      async (page) => {
        assert.equal(await page.locator('h1').count(), 1)
        const [content, window] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
        ])
        assert.ok((content ?? 0) <= (window ?? 0), `${content} of ${window}`)
      },
      { viewport: { width, height: 700 } },
    ))
}

test('a full list of entries stays within the budget of a page, and nothing in it moves', () =>
  visit.at('/about/', async (page) => {
    const address = visit.addressOf('/authors/once/q/')
    const { bytes, script, requests } = await weigh(page, () => page.goto(address))
    assert.equal(await page.locator('.entry').count(), 50)
    const most = pageBudget('person')
    assert.ok(
      bytes <= most.bytes && script <= most.script && requests <= most.requests,
      JSON.stringify({ bytes, script, requests }),
    )
    assert.equal(await layoutShift(page), 0)
  }))
