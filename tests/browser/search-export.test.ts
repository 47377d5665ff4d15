import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { readBibtex } from '../export/read-bibtex.ts'
import { readRis } from '../export/read-ris.ts'
import { startVisit, type Visit } from './visit.ts'

let visit: Visit
before(async () => {
  visit = await startVisit()
})
after(() => visit?.close())

test('the papers and articles that a search finds are taken away in each form', () =>
  visit.at('/search/?q=bandit', async (page) => {
    await page.locator('.finding').first().waitFor()
    const found = await page.locator('.finding .eyebrow').allInnerTexts()
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByText(/\d+ citations\./).waitFor()
    const take = async (form: string) => {
      await page.locator('.search-export select').selectOption(form)
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download' }).click(),
      ])
      return readFileSync(await file.path(), 'utf8')
    }
    const count = readBibtex(await take('BibTeX')).length
    assert.ok(count > 2)
    assert.equal(readRis(await take('RIS')).length, count)
    assert.equal(JSON.parse(await take('CSL-JSON')).length, count)
    assert.ok(found.some((kind) => /^topic/i.test(kind)))
    assert.match(await page.locator('.search-export').innerText(), /People, topics and venues are left out/)
    await page.getByRole('button', { name: 'Add to reading list' }).click()
    await page.getByText(`${count} of ${count} are new on your list.`).waitFor()
  }))

test('another search takes its own results away, and none has nothing to export', () =>
  visit.at('/search/?q=bandit', async (page) => {
    await page.getByRole('button', { name: 'Export' }).click()
    await page.locator('.search-export').waitFor()
    await page.getByRole('searchbox').fill('quaternions')
    await page.locator('.search-export').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByText(/\d+ citations?\./).waitFor()
    await page.getByRole('searchbox').fill('"no such words in this library"')
    await page.getByText('0 results').first().waitFor({ state: 'attached' })
    assert.equal(await page.getByRole('button', { name: 'Export' }).count(), 0)
  }))
