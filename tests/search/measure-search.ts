import type { Page } from 'playwright-core'
import { processorTime, processTree } from '../../src/bench/process-tree.ts'
import { serve } from '../../src/serve/serve.ts'
import { hostPolicy } from '../../src/site/page-policy.ts'
import { launchBrowser } from '../browser/launch-browser.ts'
import { writeSegmentedSite } from '../browser/segmented-site.ts'
import { type Weight, weigh } from '../browser/weigh.ts'

/** What searching an index takes in a browser. */
export interface SearchCost {
  /** What the first search loads on top of a page. */
  readonly first: Weight
  /** Once the engine is loaded; each was not searched for before. */
  readonly queries: readonly QueryCost[]
}

export interface QueryCost {
  readonly words: string
  readonly results: number
  /** From the words to the results, in milliseconds. */
  readonly milliseconds: number
  /** What processors worked for it in the browser, in milliseconds: it hardly grows with what else they have to do. */
  readonly processor: number
}

/**
 * Put another index under the built site, and search it.
 *
 * @param index writes an index into a folder
 * @param words of the first search, and of those that follow
 */
export async function measureSearch(
  folder: string,
  index: (folder: string) => Promise<unknown>,
  [first = '', ...rest]: readonly string[],
): Promise<SearchCost> {
  const { base } = await writeSegmentedSite(folder, index)
  const site = await serve({ folder, base, port: 0, headers: { 'content-security-policy': hostPolicy } })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' })
    await page.goto(`${site.address}about/`)
    await page.keyboard.press('Tab')
    const weight = await weigh(page, () => searchInBox(page, first))
    await page.goto(`${site.address}search/?q=${encodeURIComponent(first)}`)
    await page.locator('.search-results:not([aria-busy]) .finding').first().waitFor()
    const queries: QueryCost[] = []
    for (const words of rest) {
      const before = browserTime()
      const timed = await timeQuery(page, words)
      queries.push({ words, ...timed, processor: browserTime() - before })
    }
    return { first: weight, queries }
  } finally {
    await browser.close()
    await site.close()
  }
}

async function searchInBox(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('dialog[open] input').waitFor()
  await page.keyboard.type(words)
  await page.getByRole('option').first().waitFor()
}

/** How long processors have worked for the browser and its pages. */
function browserTime(): number {
  const [, ...below] = processTree()
  return below.reduce((sum, pid) => sum + processorTime(pid), 0)
}

/** Search on the search page, and wait until it shows what it found. */
function timeQuery(page: Page, words: string): Promise<Pick<QueryCost, 'results' | 'milliseconds'>> {
  return page.evaluate(async (query) => {
    const results = document.querySelector('.search-results')
    const input = document.querySelector<HTMLInputElement>('#search-words')
    if (!results || !input?.form) throw new Error('This is not the search page.')
    const shown = new Promise<void>((settle) => {
      const observer = new MutationObserver(() => {
        if (results.hasAttribute('aria-busy')) return
        observer.disconnect()
        settle()
      })
      observer.observe(results, { attributes: true, attributeFilter: ['aria-busy'] })
    })
    input.value = query
    const started = performance.now()
    input.form.requestSubmit()
    await shown
    const milliseconds = performance.now() - started
    const count = Number(/\d+/.exec(document.querySelector('.search-summary')?.textContent ?? '')?.[0] ?? 0)
    return { results: count, milliseconds }
  }, words)
}
