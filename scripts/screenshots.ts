import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { runCommand } from '../src/process/run-command.ts'
import { oddArticle, shortArticle } from '../tests/browser/odd-articles.ts'
import { startVisit, type Visit } from '../tests/browser/visit.ts'
import { visitArticles } from '../tests/browser/visit-articles.ts'

const help = `Take pictures of the site in dist (or LECTERN_DIST): every type of page, on a phone and a desktop, light and dark;
then of odd content (a title of many lines, 200 authors, other scripts, one line, none at all) in libraries made for it.
They show the fonts of this machine: TeX Gyre Pagella is the one of the style sheet that any system can have.

  npm run screenshots -- [options]

  --out DIR   where the pictures go (default: docs/screenshots); what was there is deleted
  --help      show this`

const screens = [
  { screen: 'desktop', viewport: { width: 1180, height: 780 } },
  { screen: 'phone', viewport: { width: 390, height: 780 } },
]
const themes = ['light', 'dark'] as const
/** A picture to take: where, and what to do there first. */
interface Shot {
  readonly name: string
  readonly path: string
  readonly prepare?: (page: Page) => Promise<void>
}

const shots: readonly Shot[] = [
  { name: 'home', path: '/' },
  { name: 'article', path: '/articles/amazons-papers-at-icml-2023-a-guide-by-topic/' },
  { name: 'paper', path: '/papers/xtab-cross-table-pretraining-for-tabular-transformers/' },
  { name: 'author', path: '/authors/gaurav-gupta/' },
  { name: 'topic', path: '/topics/bandit-problems/' },
  { name: 'edition', path: '/venues/icml/2024/' },
  { name: 'articles', path: '/articles/' },
  { name: 'papers', path: '/papers/' },
  { name: 'authors', path: '/authors/' },
  { name: 'topics', path: '/topics/' },
  { name: 'venues', path: '/venues/' },
  { name: 'venue', path: '/venues/icml/' },
  { name: 'years', path: '/years/' },
  { name: 'year', path: '/years/2024/' },
  { name: 'figures', path: '/figures/' },
  { name: 'quality', path: '/quality/' },
  { name: 'data', path: '/data/' },
  { name: 'about', path: '/about/' },
  { name: 'reading list', path: '/reading-list/' },
  { name: 'not found', path: '/papers/cold-brew/', prepare: (page) => page.getByText('Perhaps').waitFor() },
  {
    name: 'search',
    path: '/search/?q=bandit',
    prepare: (page) => page.locator('.finding').first().waitFor(),
  },
  { name: 'search box', path: '/', prepare: openBox },
  { name: 'card', path: '/papers/', prepare: openCard },
  { name: 'without a network', path: '/offline/' },
]

/** What the articles of the project do not show: an article and its papers at the edges of what a page can hold, a person with two names. */
const oddShots: readonly Shot[] = [
  { name: 'odd article', path: '/articles/odd/' },
  { name: 'odd papers', path: '/papers/' },
  { name: 'odd one line', path: '/articles/short/' },
  { name: 'person', path: '/people/a-lee/' },
]
const emptyShots: readonly Shot[] = [{ name: 'odd empty library', path: '/' }]

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: join('docs', 'screenshots') },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  rmSync(values.out, { recursive: true, force: true })
  mkdirSync(values.out, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'lectern-odd-'))
  try {
    await takeAll(await startVisit(), shots, values.out)
    await takeAll(
      await visitArticles(join(folder, 'odd'), { odd: oddArticle, short: shortArticle }),
      oddShots,
      values.out,
    )
    await takeAll(await visitArticles(join(folder, 'empty'), {}), emptyShots, values.out)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return 0
})

async function takeAll(visit: Visit, shots: readonly Shot[], folder: string): Promise<void> {
  try {
    for (const shot of shots) await takeShots(visit, shot, folder)
  } finally {
    await visit.close()
  }
}

async function takeShots(visit: Visit, { name, path, prepare }: Shot, folder: string): Promise<void> {
  for (const { screen, viewport } of screens) {
    for (const colorScheme of themes) {
      const file = join(folder, `${name.replaceAll(' ', '-')}-${screen}-${colorScheme}.webp`)
      await visit.at(
        path,
        async (page) => {
          await prepare?.(page)
          await page.waitForLoadState('networkidle')
          writeFileSync(file, await picture(page))
        },
        { viewport, colorScheme },
      )
    }
  }
}

/** What the window shows, in a format that keeps letters sharp in a quarter of the bytes of PNG. */
async function picture(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 55 })
  return Buffer.from(data, 'base64')
}

async function openBox(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('dialog[open] input').waitFor()
  await page.keyboard.type('kveton')
  await page.getByRole('option').nth(2).waitFor()
}

async function openCard(page: Page): Promise<void> {
  await page.mouse.move(5, 5)
  await page.locator('h1').hover()
  await page.locator('.card').waitFor({ state: 'attached' })
  await page.locator('.paper-list .paper-title').nth(1).hover()
  await page.locator('.card').waitFor()
}
