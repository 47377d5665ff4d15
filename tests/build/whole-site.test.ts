import assert from 'node:assert/strict'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { buildPaths } from '../../src/build/build-paths.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { runConvert } from '../../src/convert/run-convert.ts'
import { cleanText } from '../../src/model/clean-text.ts'
import { nasties } from '../mdx/nasties.ts'
import { tempFolder } from './temp-folder.ts'

const project = resolve(import.meta.dirname, '..', '..')
const seeds = join(process.env['LECTERN_SHARED'] ?? '../shared', 'seeds')
const gold = join(process.env['LECTERN_SHARED'] ?? '../shared', 'gold')

/** Convert captures and build their site in a folder of its own. */
async function siteOf(context: TestContext, captures: (folder: string) => string): Promise<string> {
  const folder = tempFolder(context)
  const articles = join(folder, 'articles')
  const { exitCode, text } = await runConvert({
    captures: captures(folder),
    out: articles,
    tool: 'test',
  })
  assert.equal(exitCode, 0, text)
  const paths = buildPaths(project, {
    articles,
    work: join(folder, 'work'),
    out: join(folder, 'site'),
  })
  await buildSite({ paths, base: '/', say: () => {} })
  return paths.out
}

test('a page of everything that could run or vanish shows all of it as text', async (context) => {
  const lines = nasties.map(cleanText).filter((line) => line !== '')
  const site = await siteOf(context, (folder) => {
    const captures = join(folder, 'captures')
    mkdirSync(captures)
    const body = lines.map((line) => `Before this one stands a word: ${line}`).join('\n\n')
    writeFileSync(
      join(captures, 'canary.txt'),
      `A canary at ICML 2023\n\nThis page holds what is dangerous elsewhere, each line as it was captured.\n\n${body}\n`,
    )
    return captures
  })
  const html = readFileSync(join(site, 'articles', 'a-canary-at-icml-2023', 'index.html'), 'utf8')
  const document = parse(html)
  const shown = textOf(document).replace(/\s+/g, ' ')
  const lost = lines.filter((line) => !shown.includes(`stands a word: ${line}`.replace(/\s+/g, ' ')))
  assert.deepEqual(lost, [])
  const scripts = elements(document, 'script').map(
    (script) => attribute(script, 'src') ?? attribute(script, 'type'),
  )
  assert.ok(
    scripts.every((source) => source?.startsWith('/') || source === 'application/ld+json'),
    scripts.join(),
  )
  const unsafe = elements(document).flatMap((element) =>
    element.attrs.filter(
      ({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(value),
    ),
  )
  assert.deepEqual(unsafe, [])
})

test('the site of the real captures holds every paper once and no advert', {
  skip: existsSync(seeds) ? false : `the real captures are not beside the project (${seeds})`,
}, async (context) => {
  const site = await siteOf(context, () => seeds)
  const pages = globSync('**/*.html', { cwd: site }).map((file) => readFileSync(join(site, file), 'utf8'))
  const titles = readdirSync(join(site, 'papers'), { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        existsSync(join(site, 'papers', entry.name, 'index.html')) &&
        entry.name !== 'index',
    )
    .map((entry) =>
      textOf(
        elements(parse(readFileSync(join(site, 'papers', entry.name, 'index.html'), 'utf8')), 'h1')[0],
      ).trim(),
    )
  const names = ['iclr-2021-award', 'iclr-2022', 'icml-2023', 'icml-2024']
  const answers = names.map((name): { papers: { title: string }[]; noise: string[] } =>
    JSON.parse(readFileSync(join(gold, `${name}.gold.json`), 'utf8')),
  )
  assert.deepEqual(titles.sort(), answers.flatMap(({ papers }) => papers.map(({ title }) => title)).sort())
  const text = pages.map((page) => textOf(parse(page))).join('\n')
  const adverts = answers.flatMap(({ noise }) => noise).filter((line) => line.length > 40)
  assert.ok(adverts.length > 20)
  assert.deepEqual(
    adverts.filter((line) => text.includes(line)),
    [],
  )
})

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

function elements(node: Node, name?: string): Element[] {
  const own = 'attrs' in node && (name === undefined || node.tagName === name) ? [node] : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap((child) => elements(child, name)) : [])]
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

function textOf(node: Node | undefined): string {
  if (!node) return ''
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
