import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong, one line for each element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (tags) => {
    // It asks for style sheets, which pages of files may not do.
    const preload = location.protocol !== 'file:'
    const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResult> } }
    interface AxeResult {
      violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
    }
    const { violations } = await axe.run(document, { runOnly: tags, preload })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    )
  }, rules)
}
