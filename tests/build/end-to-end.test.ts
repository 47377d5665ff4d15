import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { buildPaths } from '../../src/build/build-paths.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import { serve } from '../../src/serve/serve.ts'
import { brokenLinks } from './broken-links.ts'
import { sampleArticle } from './sample-article.ts'

const base = '/some/base/'
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'lectern-'))
const paths = buildPaths(resolve(import.meta.dirname, '..', '..'), {
  articles: join(folder, 'articles'),
  work: join(folder, 'work'),
  out: join(folder, 'site'),
})

function build() {
  return buildSite({ paths, base, say: () => {} })
}

before(async () => {
  mkdirSync(paths.articles)
  writeFileSync(join(paths.articles, 'trees.mdx'), checkedMdx(sampleArticle({ title: 'Trees at ICML' })))
  const second = sampleArticle({ title: 'Trees again', year: 2024, standfirst: 'More of them.' })
  writeFileSync(join(paths.articles, 'trees-again.mdx'), checkedMdx(second))
  await build()
})

after(() => rmSync(folder, { recursive: true, force: true }))

test('every link and fragment of the site leads somewhere', () => {
  assert.deepEqual(brokenLinks(paths.out, base), [])
})

test('a paper that two articles name has one page that leads to both', () => {
  const papers = readdirSync(join(paths.out, 'papers')).filter((name) => !/^\d+$|\./.test(name))
  assert.deepEqual(papers.sort(), ['elm-c', 'oak-a-strong-tree'])
  const page = readFileSync(join(paths.out, 'papers', 'elm-c', 'index.html'), 'utf8')
  assert.ok(page.includes(`href="${base}articles/trees/#`))
  assert.ok(page.includes(`href="${base}articles/trees-again/#`))
  assert.ok(page.includes('Elm &amp; C++') || page.includes('Elm &#38; C++'))
})

test('search finds the paper first by its title, and C++ as it is written', async () => {
  const serving = await serve({ folder: paths.out, base, port: 0 })
  try {
    assert.equal(await found('oak strong tree', serving.address), `${base}papers/oak-a-strong-tree/`)
    assert.equal(await found('c++', serving.address), `${base}papers/elm-c/`)
    assert.equal(await found('Ann Lee', serving.address), `${base}authors/ann-lee/`)
  } finally {
    await serving.close()
  }
})

interface Pagefind {
  readonly options: (options: { readonly basePath: string; readonly baseUrl: string }) => Promise<void>
  readonly search: (words: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[]
  }>
}

/** Address of the first thing that a search finds. */
async function found(words: string, address: string): Promise<string | undefined> {
  const pagefind: Pagefind = await import(pathToFileURL(join(paths.out, 'pagefind', 'pagefind.js')).href)
  await pagefind.options({ basePath: `${address}pagefind/`, baseUrl: base })
  const { results } = await pagefind.search(words)
  return (await results[0]?.data())?.url
}

test('a build that fails leaves the site as it was', async () => {
  const before = readFileSync(join(paths.out, 'index.html'), 'utf8')
  writeFileSync(join(paths.articles, 'bad.mdx'), 'export const x = 1')
  await assert.rejects(build(), { name: 'CommandError', message: /bad\.mdx/ })
  rmSync(join(paths.articles, 'bad.mdx'))
  assert.equal(readFileSync(join(paths.out, 'index.html'), 'utf8'), before)
  assert.deepEqual(readdirSync(folder).sort(), ['articles', 'site', 'work'])
})
