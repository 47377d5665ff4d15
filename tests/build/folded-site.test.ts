import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { checkAddresses } from '../../src/build/addresses/check-addresses.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { noteRelease } from '../../src/build/library/note-release.ts'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import { serve } from '../../src/serve/serve.ts'
import { filesBelow, libraryPaths, writeLibrary } from '../reliability/library.ts'
import { brokenLinks } from './broken-links.ts'
import { foldAll } from './folded-settings.ts'
import { sampleArticle } from './sample-article.ts'

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'lectern-'))
const paths = libraryPaths(folder)
const told: string[] = []

function build() {
  told.length = 0
  return buildSite({ paths, base: '/', say: (line) => told.push(line) })
}

function lines(file: string): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

before(async () => {
  foldAll(folder, 'address: https://example.org/\nexports: { feeds: [site, topics, authors] }\n')
  // Ann Lee has one paper, Bo Xu two.
  writeLibrary(folder, '1')
  await build()
})

after(() => rmSync(folder, { recursive: true, force: true }))

test('a name with one paper has an entry that tells its paper, and neither page nor files of its own', () => {
  const files = filesBelow(paths.out)
  assert.deepEqual(
    files.filter((file) => /^authors\/(?:ann-lee|once)\//.test(file)),
    ['authors/once/l/index.html'],
  )
  assert.deepEqual(
    files.filter((file) => file.startsWith('authors/bo-xu/')),
    ['feed.json', 'feed.xml', 'index.html', 'papers.bib', 'papers.json', 'papers.ris'].map(
      (name) => `authors/bo-xu/${name}`,
    ),
  )
  const list = readFileSync(join(paths.out, 'authors', 'once', 'l', 'index.html'), 'utf8')
  assert.match(
    list,
    /id="ann-lee"[\s\S]*Ann Lee[\s\S]*href="\/papers\/oak-a-strong-tree\/"[\s\S]*With <a href="\/authors\/bo-xu\/"/,
  )
  assert.match(list, /<link rel="canonical" href="https:\/\/example\.org\/authors\/once\/l\/"/)
  assert.deepEqual(brokenLinks(paths.out, '/'), [])
})

test('data, sitemap and search name the entry', async () => {
  const people = lines(join(paths.out, 'data', 'people.jsonl'))
  assert.deepEqual(
    people.map(({ id, path }) => [id, path]),
    [
      ['ann-lee', '/authors/once/l/#ann-lee'],
      ['bo-xu', '/authors/bo-xu/'],
    ],
  )
  const sitemap = readFileSync(join(paths.out, 'sitemap-1.xml'), 'utf8')
  assert.match(sitemap, /<loc>https:\/\/example\.org\/authors\/once\/l\/<\/loc>/)
  assert.doesNotMatch(sitemap, /#/)
  const serving = await serve({ folder: paths.out, base: '/', port: 0 })
  try {
    const pagefind = await import(pathToFileURL(join(paths.out, 'pagefind', 'pagefind.js')).href)
    await pagefind.options({ basePath: `${serving.address}pagefind/`, baseUrl: '/' })
    const { results } = await pagefind.search('Ann Lee')
    assert.equal((await results[0].data()).url, '/authors/once/l/#ann-lee')
  } finally {
    await serving.close()
  }
})

test('all addresses are registered, and a build of the same is the same', async () => {
  assert.ok(checkAddresses(paths, () => {}) > 0)
  const files = filesBelow(paths.out)
  await build()
  assert.deepEqual(filesBelow(paths.out), files)
  assert.ok(!told.some((line) => line.startsWith('Registered')), told.join('\n'))
})

test('a name that gains a second paper gets its page, and its entry leads there', async () => {
  assert.notEqual(
    noteRelease(paths, '2026-01-01', () => {}),
    null,
  )
  const { papers } = sampleArticle({ title: 'Trees' }).head
  const [oak, ...others] = papers
  assert.ok(oak)
  const ash = { ...oak, title: 'Ash', authors: ['Ann Lee'] }
  const again = sampleArticle({ title: 'Trees again', papers: [ash, ...others] })
  writeFileSync(join(paths.articles, 'again.mdx'), checkedMdx(again))
  await build()
  assert.ok(existsSync(join(paths.out, 'authors', 'ann-lee', 'index.html')))
  const list = readFileSync(join(paths.out, 'authors', 'once', 'l', 'index.html'), 'utf8')
  assert.match(list, /id="ann-lee"[\s\S]*data-leads-on[\s\S]*href="\/authors\/ann-lee\/"/)
  assert.deepEqual(brokenLinks(paths.out, '/'), [])
  const release = noteRelease(paths, '2026-01-02', () => {})
  assert.deepEqual(
    release?.moved.map(({ from, to }) => [from, to]),
    [
      ['/authors/once/l/#ann-lee', ['/authors/ann-lee/']],
      ['/topics/once/t/#trees', ['/topics/trees/']],
    ],
  )
})

test('without the setting what was folded has pages, and the lists stay and lead there', async () => {
  rmSync(join(paths.articles, 'again.mdx'))
  foldAll(folder, '', [])
  await build()
  assert.ok(existsSync(join(paths.out, 'authors', 'once', 'l', 'index.html')))
  assert.deepEqual(brokenLinks(paths.out, '/'), [])
  foldAll(folder)
  await build()
  assert.ok(
    told.some((line) => /^1 authors that could be folded keep the pages/.test(line)),
    told.join('\n'),
  )
})
