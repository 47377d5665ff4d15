import assert from 'node:assert/strict'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { serve } from '../../src/serve/serve.ts'
import { writeShared } from '../../src/site/client/reading-list/share-list.ts'
import { hostPolicy } from '../../src/site/page-policy.ts'
import { buildHostileSite } from '../security/hostile-site.ts'
import { payloads } from '../security/payloads.ts'
import { siteFolder } from './site-folder.ts'
import { startVisit, type Visit } from './visit.ts'
import { touchFirst } from './weigh.ts'

/** What would show that a payload was more than text: elements that no page of ours has, handlers, addresses that run. */
const unwanted = [
  'iframe,object,embed,base,frame,marquee,math,video,style,x-card,[srcdoc],main img,main template',
  'script:not([src]):not([type="application/ld+json"])',
  '[onclick],[onerror],[onload],[onfocus],[ontoggle],[onstart],[onpointerenter]',
  ...['javascript:', 'vbscript:', 'data:', 'blob:', 'file:'].map((scheme) => `[href^="${scheme}" i]`),
].join()

/** Have the pages of a visit note what payloads do: they set `struck`, or open a dialog. */
async function watch(page: Page): Promise<() => Promise<void>> {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    dialog.dismiss()
  })
  await page.reload()
  return async () => {
    assert.deepEqual(dialogs, [])
    const found = await page.evaluate(
      (selector) => [
        ...('struck' in globalThis ? ['a payload was run'] : []),
        ...Array.from(document.querySelectorAll(selector), ({ outerHTML }) => outerHTML.slice(0, 200)),
      ],
      unwanted,
    )
    assert.deepEqual(found, [])
  }
}

/** Payloads, some at a time. */
function* some(count: number): Generator<readonly string[]> {
  for (let from = 0; from < payloads.length; from += count) yield payloads.slice(from, from + count)
}

const { folder, base } = siteFolder()
const skip = base === '/' ? false : 'tested at the root'

test('there are more than 200 payloads, and one that is run would be noticed', async () => {
  assert.ok(payloads.length > 200, `${payloads.length}`)
  const open = await startVisit(serve({ folder, base, port: 0 }))
  try {
    await open.at('/about/', async (page) => {
      const check = await watch(page)
      await check()
      await page.evaluate(() => Object.assign(globalThis, { struck: 1 }))
      await assert.rejects(check)
      await page.reload()
      await page.evaluate(() => document.body.append(document.createElement('iframe')))
      await assert.rejects(check)
    })
  } finally {
    await open.close()
  }
})

describe('payloads in what a reader brings', { skip }, () => {
  let visit: Visit
  before(async () => {
    visit = await startVisit()
  })
  after(() => visit?.close())

  test('in the query of a search, its words and its filters', () =>
    visit.at('/search/?q=graph', async (page) => {
      const check = await watch(page)
      await page.locator('.finding').first().waitFor()
      const ask = (query: string) =>
        page.evaluate(async (search) => {
          history.pushState(null, '', `?${search}`)
          dispatchEvent(new PopStateEvent('popstate'))
          const busy = () => document.querySelector('.search-results[aria-busy]') !== null
          for (let waits = 0; waits < 200 && (waits < 2 || busy()); waits++)
            await new Promise((settle) => setTimeout(settle, 10))
        }, query)
      for (const [words = '', value = ''] of some(2)) {
        const filters = { topic: value, venue: value, kind: value, year: value }
        // Every other search is narrowed to what nothing is.
        const narrowed = words.length % 2 === 0 ? filters : { sort: value }
        await ask(String(new URLSearchParams({ q: `graph ${words} ${value}`, ...narrowed })))
        assert.equal(await page.locator('#search-words').inputValue(), `graph ${words} ${value}`.trim())
      }
      await check()
    }))

  test('in the query that says which words to highlight, and which page was lost', () =>
    visit.at('/papers/', async (page) => {
      const check = await watch(page)
      for (const ones of some(40)) {
        await page.goto(visit.addressOf(`/papers/?${new URLSearchParams({ find: ones.join(' ') })}`))
        await check()
      }
      for (const payload of payloads.filter((_, at) => at % 8 === 0)) {
        await page.goto(visit.addressOf(`/offline/?${new URLSearchParams({ page: payload })}`))
        await check()
      }
    }))

  test('in the fragment, and in a shared list', () =>
    visit.at('/reading-list/', async (page) => {
      const check = await watch(page)
      await page.evaluate(async (fragments) => {
        for (const fragment of fragments) {
          location.hash = fragment
          await new Promise((settle) => setTimeout(settle, 5))
          location.hash = `list=${fragment}`
          await new Promise((settle) => setTimeout(settle, 5))
        }
      }, payloads)
      await check()
      const paths = globSync('papers/*/cite.json', { cwd: folder }).map((file) => `/${dirname(file)}/`)
      const entries = payloads
        .slice(0, paths.length)
        .map((note, at) => ({ path: paths[at] ?? '', note, item: { id: '', type: 'article', title: '' } }))
      await page.goto('about:blank')
      await page.goto(visit.addressOf(`/reading-list/${await writeShared(entries as never)}`))
      await page.getByRole('button', { name: 'Add them to my list' }).click()
      await page.getByText('entries taken over').waitFor()
      assert.equal(await page.locator('[data-rows] textarea').first().inputValue(), entries[0]?.note)
      await check()
    }))

  test('in lists that are imported: every field, and the names of the files', () =>
    visit.at('/reading-list/', async (page) => {
      const check = await watch(page)
      const items = payloads.map((text, at) => ({
        id: `${at}${text}`,
        type: text,
        title: `${at} ${text}`,
        author: [{ family: text, given: text }, { literal: text }],
        'container-title': text,
        URL: text,
        DOI: text,
        note: text,
        issued: { 'date-parts': [[text]] },
      }))
      const kept = {
        lectern: 'reading-list',
        version: 1,
        entries: items.map((item) => ({ path: item.URL, item, note: item.note })),
      }
      const files = [
        { name: 'items.json', text: JSON.stringify(items) },
        { name: 'list.json', text: JSON.stringify(kept) },
        ...payloads.map((payload) => ({ name: payload.replaceAll('/', '∕'), text: payload })),
      ]
      for (const { name, text } of files.slice(0, 2)) {
        const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
        await page.locator('[data-import]').setInputFiles(file)
        await page.getByText(new RegExp(`^${name}`)).waitFor()
        await page
          .locator('[data-rows] > li')
          .nth(payloads.length - 1)
          .waitFor()
        await check()
      }
      const others = files.slice(2)
      await page
        .locator('[data-import]')
        .setInputFiles(
          others.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
        )
      await page.getByText(`${others.at(-1)?.name} was not taken over`).waitFor()
      await check()
    }))

  test('in what the browser has stored: list, searches, theme', () =>
    visit.at('/papers/', async (page) => {
      const check = await watch(page)
      for (const ones of some(6)) {
        await page.evaluate((values) => {
          localStorage.setItem('lectern-searches', JSON.stringify(values))
        }, ones)
        await page.keyboard.press('Control+k')
        await page.locator('dialog[open] [role=option]').first().waitFor()
        await check()
        await page.keyboard.press('Escape')
      }
      for (const payload of payloads.filter((_, at) => at % 8 === 0)) {
        await page.evaluate((value) => {
          for (const key of [...Object.keys(localStorage), 'lectern-theme', 'lectern-searches'])
            localStorage.setItem(key, value)
        }, payload)
        await page.goto(visit.addressOf('/reading-list/'))
        await page.keyboard.press('Control+k')
        await page.locator('dialog[open] input').waitFor()
        await check()
      }
    }))
})

describe('payloads in captures, their names, sidecars and the vocabulary', { skip }, () => {
  const work = mkdtempSync(join(tmpdir(), 'lectern-injection-'))
  let site = ''
  let visit: Visit
  before(async () => {
    site = await buildHostileSite(work)
    const headers = { 'content-security-policy': hostPolicy }
    visit = await startVisit(serve({ folder: site, base: '/', port: 0, headers }))
  })
  after(async () => {
    await visit?.close()
    rmSync(work, { recursive: true, force: true })
  })

  test('run nothing on any list, nor on the pages of records', () =>
    visit.at('/', async (page) => {
      const check = await watch(page)
      const every = (pattern: string, step: number) =>
        globSync(pattern, { cwd: site })
          .sort()
          .filter((_, at) => at % step === 0)
      const pages = [
        ...every('*/index.html', 1),
        ...every('articles/*/index.html', 8),
        ...every('papers/*/index.html', 40),
        ...every('topics/*/index.html', 12),
        ...every('authors/*/index.html', 20),
      ]
      assert.ok(pages.length > 40, `${pages.length}`)
      for (const path of pages) {
        await page.goto(visit.addressOf(`/${path.replace(/index\.html$/, '')}`))
        await check()
      }
    }))

  test('run nothing in cards, results and their export', () =>
    visit.at('/papers/', async (page) => {
      const check = await watch(page)
      await touchFirst(page)
      for (let at = 0; at < 4; at++) {
        await page.locator('.paper-list .paper-title').nth(at).hover()
        await page.locator('.card').waitFor({ state: 'visible' })
        await check()
        await page.keyboard.press('Escape')
      }
      await page.keyboard.press('Control+k')
      await page.locator('dialog[open] input').waitFor()
      await page.keyboard.type('noise')
      await page.getByRole('option').first().waitFor()
      await check()
      for (const words of ['noise', 'title', 'script', 'added onerror']) {
        await page.goto(visit.addressOf(`/search/?q=${encodeURIComponent(words)}`))
        await page.locator('.finding').first().waitFor()
        const more = page.locator('.more-button')
        if (await more.isVisible()) await more.click()
        await check()
      }
      await page.getByRole('button', { name: 'Export' }).click()
      await page.getByText(/\d+ citations\./).waitFor()
      await check()
    }))
})
