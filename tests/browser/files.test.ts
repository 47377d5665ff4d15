import assert from 'node:assert/strict'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { brokenLinks } from '../build/broken-links.ts'
import { opensAsFiles } from './open-site.ts'
import { pageTypes, reach } from './page-types.ts'
import { siteFolder } from './site-folder.ts'
import { follow, startVisit, type Visit } from './visit.ts'
import { searchOnce, touchFirst } from './weigh.ts'

const skip = opensAsFiles() ? false : 'this site is for a server: npm run build -- --edition file'

describe('pages opened as files', { skip }, () => {
  // Wherever somebody unpacks it, under whatever name.
  const folder = join(mkdtempSync(join(tmpdir(), 'lectern-')), 'Meine Bücherei 100% #1')
  let visit: Visit
  before(async () => {
    cpSync(siteFolder().folder, folder, { recursive: true })
    const address = pathToFileURL(join(folder, '/')).href
    visit = await startVisit(Promise.resolve({ address, style: 'index', close: async () => {} }))
  })
  after(async () => {
    await visit?.close()
    rmSync(join(folder, '..'), { recursive: true, force: true })
  })

  test('name no address from the root of a disk, no module and nothing that is not there', () => {
    const pages = globSync('**/*.html', { cwd: folder })
    assert.ok(pages.length > 0)
    for (const page of pages)
      assert.doesNotMatch(
        readFileSync(join(folder, page), 'utf8'),
        /<[^>]* (?:href|src|action|data-copy)="\/|type="module"/,
        page,
      )
    assert.deepEqual(brokenLinks(folder, '/'), [])
  })

  for (const { name, path, first } of pageTypes.filter(({ name }) => name !== 'not found'))
    test(`${name} is whole and complains of nothing`, () =>
      visit.at(path, async (page) => {
        const lost: string[] = []
        page.on('requestfailed', (request) => lost.push(request.url()))
        await reach(page, first)
        await touchFirst(page)
        assert.equal(await page.locator('h1').count(), 1)
        assert.deepEqual(lost, [])
      }))

  test('a search leads to what it found', () =>
    visit.at('/about/', async (page) => {
      await searchOnce(page)
      await page.keyboard.press('ArrowDown')
      const title = await page.locator('[aria-selected=true] .option-title').innerText()
      await follow(page.locator('[aria-selected=true]'))
      assert.equal(await page.locator('h1').innerText(), title)
    }))

  test('a form without a script leads to the page of the search', () =>
    visit.at('/', async (page) => {
      await page.locator('#home-search').fill('bandit')
      await page.keyboard.press('Enter')
      await page.locator('.finding').first().waitFor()
      assert.equal(visit.pathOf(page), '/search/')
      await follow(page.getByRole('link', { name: 'Bandit problems' }).first())
      assert.equal(await page.locator('h1').innerText(), 'Bandit problems')
    }))

  test('a link shows the card of its page', () =>
    visit.at('/papers/', async (page) => {
      await touchFirst(page)
      const link = page.locator('.paper-list .paper-title').nth(1)
      const title = await link.innerText()
      await link.hover()
      await page.locator('.card').waitFor({ state: 'visible' })
      assert.equal(await page.locator('.card-title').innerText(), title)
      await follow(link)
      const passage = await page.locator('.mentions blockquote').first().innerText()
      await page.goBack()
      await touchFirst(page)
      await link.hover()
      await page.locator('.card').waitFor({ state: 'visible' })
      const [shown = ''] = (await page.locator('.card-passage').innerText()).split(' …')
      assert.ok(shown.length > 20 && passage.replace(/\s+/g, ' ').startsWith(shown), shown)
    }))

  test('nothing asks for a network or keeps pages', () =>
    visit.at('/', async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await touchFirst(page)
      await searchOnce(page)
      assert.ok(asked.length > 0)
      assert.deepEqual(
        asked.filter((address) => !address.startsWith('file:')),
        [],
      )
      assert.equal(await page.getByRole('link', { name: 'Offline' }).count(), 0)
    }))
})
