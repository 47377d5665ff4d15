import type { Page, Request } from 'playwright-core'

/** What comes over the wire, in bytes of bodies as sent. */
export interface Weight {
  readonly requests: number
  readonly bytes: number
  readonly script: number
}

/** Do something on a page, and weigh what comes over the wire for it and its workers until it rests. */
export async function weigh(page: Page, act: () => Promise<unknown>): Promise<Weight> {
  await page.waitForLoadState('networkidle')
  const finished: Request[] = []
  const note = (request: Request) => void finished.push(request)
  page.on('requestfinished', note)
  await act()
  await page.waitForLoadState('networkidle')
  page.off('requestfinished', note)
  const weights = await Promise.all(
    finished.map(async (request) => {
      const { responseBodySize } = await request.sizes()
      return { bytes: responseBodySize, script: request.resourceType() === 'script' ? responseBodySize : 0 }
    }),
  )
  return {
    requests: weights.length,
    bytes: weights.reduce((sum, { bytes }) => sum + bytes, 0),
    script: weights.reduce((sum, { script }) => sum + script, 0),
  }
}

/** Touch a page for the first time, which loads what helps a reader. */
export async function touchFirst(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await page.locator('.card').waitFor({ state: 'attached' })
}

/** Open the search box and search for a word, which loads the index. */
export async function searchOnce(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('dialog[open] input').waitFor()
  await page.keyboard.type('graph')
  await page.getByRole('option').first().waitFor()
}
