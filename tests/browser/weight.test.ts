import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { startVisit, type Visit } from './visit.ts'

let visit: Visit
before(async () => {
  visit = await startVisit()
})
after(() => visit?.close())

interface Load {
  readonly requests: number
  readonly bytes: number
  readonly script: number
}

/** Load a page anew and weigh what comes over the wire until it rests. */
async function weigh(page: Page, act: () => Promise<unknown>): Promise<Load> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const types = new Map<string, string>()
  const sizes = new Map<string, number>()
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, (sizes.get(requestId) ?? 0) + encodedDataLength),
  )
  await act()
  await page.waitForLoadState('networkidle')
  await session.detach()
  const total = (ids: Iterable<string>) => [...ids].reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0)
  const scripts = [...types].filter(([, type]) => type === 'Script').map(([id]) => id)
  return { requests: types.size, bytes: total(types.keys()), script: total(scripts) }
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
      const load = await weigh(page, () => page.goto(address))
      assert.ok(
        load.bytes <= 20_000 && load.requests <= 6 && load.script <= 1_000,
        `${address} ${JSON.stringify(load)}`,
      )
    })
  }
})

test('the first search stays within its budget', () =>
  visit.at('/about/', async (page) => {
    const load = await weigh(page, async () => {
      await page.keyboard.press('Control+k')
      await page.locator('dialog[open] input').waitFor()
      await page.keyboard.type('graph')
      await page.getByRole('option').first().waitFor()
    })
    assert.ok(load.bytes <= 105_000, JSON.stringify(load))
  }))

test('nothing moves while a page loads', () =>
  visit.at('/articles/', async (page) => {
    await page.locator('.article-title a').first().click()
    await page.waitForLoadState('networkidle')
    const shift = await page.evaluate(
      () =>
        new Promise<number>((settle) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => settle(sum), 300)
        }),
    )
    assert.equal(shift, 0)
  }))
