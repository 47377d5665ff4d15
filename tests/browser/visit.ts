import assert from 'node:assert/strict'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { type PageStyle, plainPath, styledPath } from '../../src/site/styled-path.ts'
import { launchBrowser } from './launch-browser.ts'
import { openSite, type Site } from './open-site.ts'

/** A browser at a site. */
export interface Visit {
  /** Open a page of the site in a context of its own, do the work, and see that the browser complained of nothing. */
  readonly at: (
    path: string,
    work: (page: Page) => Promise<void>,
    context?: BrowserContextOptions,
  ) => Promise<void>
  /** The address of a page by its path below the root of the site. */
  readonly addressOf: (path: string) => string
  /** How addresses of pages end; `index` where they are opened as files. */
  readonly style: PageStyle
  /** The path of the page below the root of the site. */
  readonly pathOf: (page: Page) => string
  readonly close: () => Promise<void>
}

/** Start a browser and open the site, or another. */
export async function startVisit(opening: Promise<Site> = openSite()): Promise<Visit> {
  const [site, browser] = await Promise.all([opening, launchBrowser()])
  const { style = 'directory' } = site
  const addressOf = (path: string) => site.address + styledPath(path, style).slice(1)
  return {
    async at(path, work, context = {}) {
      const opened = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        // What one page keeps must not answer for another; the offline tests allow it.
        serviceWorkers: 'block',
        ...context,
      })
      const page = await opened.newPage()
      page.setDefaultTimeout(10_000)
      const complaints = listen(page)
      await page.goto(addressOf(path))
      await work(page)
      await opened.close()
      assert.deepEqual(complaints, [])
    },
    addressOf,
    pathOf: (page) => plainPath(`/${page.url().slice(site.address.length)}`),
    style,
    async close() {
      await browser.close()
      await site.close()
    },
  }
}

/** Follow a link, and wait until the page that it leads to is there: a look that does not wait would see the page left, or half of the next. */
export async function follow(link: Locator): Promise<void> {
  const page = link.page()
  const left = page.url()
  await Promise.all([page.waitForURL((address) => address.href !== left), link.click()])
}

/** Gather what the browser complains of; that an address answers 404 is not a fault of the page. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const loud = message.type() === 'error' || message.type() === 'warning'
    if (loud && !/status of 404|blocked by Playwright/.test(message.text())) complaints.push(message.text())
  })
  return complaints
}
