import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { serve } from '../../src/serve/serve.ts'
import { hostPolicy } from '../../src/site/page-policy.ts'
import { pageTypes, reach } from './page-types.ts'
import { siteFolder } from './site-folder.ts'
import { startVisit, type Visit } from './visit.ts'
import { searchOnce, touchFirst } from './weigh.ts'

let visit: Visit
before(async () => {
  // Only the policy that pages carry themselves: hosts that send no headers have no other.
  const { folder, base, style } = siteFolder()
  visit = await startVisit(serve({ folder, base, port: 0 }).then((site) => ({ ...site, style })))
})
after(() => visit?.close())

for (const { name, path, first } of pageTypes) {
  test(`the page “${name}” breaks no rule of its own policy when it is read and touched`, () =>
    visit.at(path, async (page) => {
      await reach(page, first)
      await touchFirst(page)
    }))
}

test('search runs under the policy, in the page and in a thread of its own', () =>
  visit.at('/about/', async (page) => {
    await searchOnce(page)
    await page.reload()
    await page.evaluate(() => document.querySelector('[data-site-root]')?.setAttribute('data-large', ''))
    const thread = page.waitForEvent('worker')
    await searchOnce(page)
    assert.match((await thread).url(), /pagefind-worker\.js$/)
  }))

test('where a host forbids WebAssembly the search says that it does not work, and leads to the lists', async () => {
  const headers = { 'content-security-policy': hostPolicy.replace(" 'wasm-unsafe-eval'", '') }
  const { folder, base, style } = siteFolder()
  const strict = await startVisit(
    serve({ folder, base, port: 0, headers }).then((site) => ({ ...site, style })),
  )
  let explained = 0
  try {
    const attempt = strict.at('/search/?q=graph', async (page) => {
      await page.getByText('The search index could not be loaded. The lists of topics').waitFor()
      await page.locator('[data-search-browse]').getByRole('link', { name: 'Topics' }).waitFor()
      await page.keyboard.press('Control+k')
      await page.locator('dialog[open] input').waitFor()
      await page.keyboard.type('graph')
      await page.getByRole('option', { name: 'Browse the lists' }).waitFor()
      explained++
    })
    // The browser says what it refused.
    await assert.rejects(attempt, ({ message }: Error) => /WebAssembly/.test(message))
  } finally {
    await strict.close()
  }
  assert.equal(explained, 1)
})

/** What the browser refused while something was tried. */
async function refused(page: Page, attempt: () => void): Promise<string[]> {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective))
  })
  await page.evaluate(attempt)
  await page.waitForTimeout(100)
  return page.evaluate(() => (window as unknown as { seen: string[] }).seen)
}

const attempts: Readonly<Record<string, () => void>> = {
  'script-src': () => void import(`data:text/javascript,${'window.ran = true'}`).catch(() => {}),
  'style-src': () => document.body.setAttribute('style', 'color: red'),
  'img-src': () => {
    new Image().src = 'https://example.org/x.png'
  },
  'connect-src': () => void fetch('https://example.org/').catch(() => {}),
  'require-trusted-types-for': () => {
    for (const attempt of [
      () => document.body.setAttribute('onclick', 'window.ran = true'),
      () => {
        document.body.innerHTML = '<img src=x onerror="window.ran = true">'
      },
    ]) {
      try {
        attempt()
      } catch {}
    }
    document.body.click()
  },
}

for (const [directive, attempt] of Object.entries(attempts)) {
  test(`the policy of a page is at work: ${directive}`, () =>
    assert.rejects(
      visit.at('/about/', async (page) => {
        const directives = await refused(page, attempt)
        assert.ok(
          directives.some((found) => found.startsWith(directive)),
          directives.join(),
        )
        assert.equal(await page.evaluate(() => 'ran' in window), false)
      }),
      // The browser says what it refused; nothing else may have gone wrong.
      ({ message }: Error) => /Content Security Policy|TrustedHTML|Refused/i.test(message),
    ))
}
