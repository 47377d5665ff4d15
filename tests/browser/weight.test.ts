import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { firstSearch, pageBudget } from './budgets.ts'
import { layoutShift } from './layout-shift.ts'
import { pageTypes, reach } from './page-types.ts'
import { startVisit, type Visit } from './visit.ts'
import { searchOnce, touchFirst, type Weight, weigh } from './weigh.ts'

let visit: Visit
before(async () => {
  visit = await startVisit()
})
after(() => visit?.close())

function assertWithin(weight: Weight, type: string, address: string): void {
  const { bytes, script, requests } = pageBudget(type)
  assert.ok(
    weight.bytes <= bytes && weight.script <= script && weight.requests <= requests,
    `${address} ${JSON.stringify(weight)}`,
  )
}

for (const { name, path, first } of pageTypes) {
  test(`the page “${name}” stays within its budget before it is touched, and nothing in it moves`, () =>
    visit.at(path, async (page) => {
      await reach(page, first)
      const address = page.url()
      assertWithin(await weigh(page, () => page.goto(address)), name, address)
      assert.equal(await layoutShift(page), 0)
    }))
}

test('every article stays within its budget before it is touched', async () => {
  let addresses: string[] = []
  await visit.at('/articles/', async (page) => {
    addresses = await page
      .locator('.article-title a')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
  })
  assert.ok(addresses.length > 0)
  for (const address of addresses) {
    await visit.at('/about/', async (page) => {
      assertWithin(await weigh(page, () => page.goto(address)), 'article', address)
    })
  }
})

test('the first search stays within its budget', () =>
  visit.at('/about/', async (page) => {
    await touchFirst(page)
    const weight = await weigh(page, () => searchOnce(page))
    assert.ok(weight.bytes <= firstSearch, JSON.stringify(weight))
  }))

test('a search in the address moves nothing when its results come', () =>
  visit.at('/search/?q=graph', async (page) => {
    await page.locator('.finding').first().waitFor()
    assert.equal(await layoutShift(page), 0)
  }))
