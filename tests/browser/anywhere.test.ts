import assert from 'node:assert/strict'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { loosenLinks } from '../../src/build/finish/loosen-links.ts'
import { mountAt } from '../../src/build/finish/mount-at.ts'
import { markSite } from '../../src/build/out/site-marker.ts'
import { serve } from '../../src/serve/serve.ts'
import { hostPolicy } from '../../src/site/page-policy.ts'
import { pageTypes, reach } from './page-types.ts'
import { siteFolder } from './site-folder.ts'
import { everywhere, suiteAt } from './suite-at.ts'
import { follow, startVisit, type Visit } from './visit.ts'
import { searchOnce, touchFirst } from './weigh.ts'

const folder = join(mkdtempSync(join(tmpdir(), 'lectern-')), 'site')
after(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

before(() => {
  const built = siteFolder()
  cpSync(built.folder, folder, { recursive: true })
  loosenLinks(folder, built.base)
  markSite(folder, { ...built, anywhere: true })
})

test('no page but the one for what is lost names where the site stands', () => {
  const pages = globSync('**/*.html', { cwd: folder }).filter((page) => page !== '404.html')
  assert.ok(pages.length > 0)
  for (const page of pages)
    assert.doesNotMatch(
      readFileSync(join(folder, page), 'utf8'),
      /<[^>]* (?:href|src|action|data-copy)="\/(?!\/)/,
      page,
    )
})

for (const base of ['/', '/any/path/']) {
  describe(`the same folder at ${base}`, () => {
    let visit: Visit
    let address = ''
    before(async () => {
      mountAt(folder, base)
      const headers = { 'content-security-policy': hostPolicy }
      const serving = serve({ folder, base, port: 0, headers })
      visit = await startVisit(serving.then((site) => ({ ...site, style: siteFolder().style })))
      address = (await serving).address
    })
    after(() => visit?.close())

    for (const { name, path, first } of pageTypes)
      test(`${name} is whole, and its links lead on`, () =>
        visit.at(path, async (page) => {
          const lost: string[] = []
          page.on('response', (response) => {
            if (response.status() >= 400 && response.url() !== page.url()) lost.push(response.url())
          })
          await reach(page, first)
          await touchFirst(page)
          const links = await page
            .locator('a[href]')
            .evaluateAll((found) => found.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
          const own = new Set(
            links
              .map((link) => link.replace(/#.*/, ''))
              .filter((link) => link.startsWith(new URL(page.url()).origin)),
          )
          const sample = [...own].filter((_, place) => place % Math.ceil(own.size / 12) === 0)
          for (const link of sample)
            assert.equal(
              (await page.request.get(link)).status(),
              link === page.url() && name === 'not found' ? 404 : 200,
              link,
            )
          assert.deepEqual(lost, [])
        }))

    test('the browser tests pass', { skip: !everywhere }, () => suiteAt(address))

    test('a search leads to what it found', () =>
      visit.at('/about/', async (page) => {
        await searchOnce(page)
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
        await page.waitForURL((url) => !url.pathname.endsWith('/about/'))
        assert.equal(await page.locator('h1').count(), 1)
        assert.ok(new URL(page.url()).pathname.startsWith(base))
      }))

    test('the reading list keeps a paper and leads back to it', () =>
      visit.at('/papers/', async (page) => {
        await follow(page.locator('.paper-list .paper-title').first())
        const title = await page.locator('h1').innerText()
        await page.locator('main').hover()
        await page.getByRole('button', { name: /^Add to reading list/ }).click()
        await page.getByRole('button', { name: /^Take off reading list/ }).waitFor()
        await follow(
          page.getByRole('navigation', { name: 'More' }).getByRole('link', { name: 'Reading list' }),
        )
        await follow(page.getByRole('link', { name: title }))
        assert.equal(await page.locator('h1').innerText(), title)
      }))
  })
}
