import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { budgets } from './budgets.ts'
import { layoutShift } from './layout-shift.ts'
import { follow, pageTypes } from './page-types.ts'
import { startVisit, type Visit } from './visit.ts'
import { searchOnce, type Weight, weigh } from './weigh.ts'

let visit: Visit
before(async () => {
  visit = await startVisit()
})
after(() => visit?.close())

function assertWithin({ bytes, script, requests }: Weight, what: string): void {
  const { page } = budgets
  assert.ok(
    bytes <= page.bytes && script <= page.script && requests <= page.requests,
    `${what} ${JSON.stringify({ bytes, script, requests })}`,
  )
}

for (const { name, path, first } of pageTypes) {
  test(`the page “${name}” stays within its budget before it is touched, and nothing in it moves`, () =>
    visit.at(path, async (page) => {
      await follow(page, first)
      const address = page.url()
      assertWithin(await weigh(page, () => page.goto(address)), name)
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
      assertWithin(await weigh(page, () => page.goto(address)), address)
    })
  }
})

test('the first search stays within its budget', () =>
  visit.at('/about/', async (page) => {
    const weight = await weigh(page, () => searchOnce(page))
    assert.ok(weight.bytes <= budgets.firstSearch, JSON.stringify(weight))
  }))

test('a search in the address moves nothing when its results come', () =>
  visit.at('/search/?q=graph', async (page) => {
    await page.locator('.finding').first().waitFor()
    assert.equal(await layoutShift(page), 0)
  }))
