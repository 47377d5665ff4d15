import assert from 'node:assert/strict'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { checkAddresses } from '../../src/build/addresses/check-addresses.ts'
import { keepAddresses } from '../../src/build/addresses/keep-addresses.ts'
import { buildPaths } from '../../src/build/build-paths.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import { emptyRegistry } from '../../src/site/addresses/registry.ts'
import { brokenLinks } from './broken-links.ts'
import { sampleArticle } from './sample-article.ts'
import { tempFolder } from './temp-folder.ts'

test('every page of an older build leads somewhere after an article is renamed, changed and removed', async (context) => {
  const folder = tempFolder(context)
  const paths = buildPaths(resolve(import.meta.dirname, '..', '..'), {
    articles: join(folder, 'articles'),
    work: join(folder, 'work'),
    out: join(folder, 'site'),
  })
  mkdirSync(paths.articles)
  const write = (slug: string, head: Parameters<typeof sampleArticle>[0]) =>
    writeFileSync(join(paths.articles, `${slug}.mdx`), checkedMdx(sampleArticle(head)))
  const said: string[] = []
  const build = () => buildSite({ paths, base: '/base/', say: (line) => void said.push(line) })
  const pages = () => globSync('**/index.html', { cwd: paths.out })
  const source = {
    sha256: '0'.repeat(64),
    lines: { total: 9, kept: 6, blank: 3, dropped: 0 },
    dropped: {},
    problems: {},
  }

  write('trees', { title: 'Trees', sources: [{ ...source, file: 'trees.txt' }] })
  write('more-trees', {
    title: 'More trees',
    venue: 'ICLR',
    year: 2020,
    sources: [{ ...source, file: 'more.txt' }],
  })
  assert.throws(() => checkAddresses(paths, () => {}), { message: /addresses are not registered yet/ })
  await build()
  assert.match(said.join('\n'), /Registered \d+ new addresses/)
  assert.ok(checkAddresses(paths, () => {}) > 10)
  const before = pages()

  rmSync(join(paths.articles, 'trees.mdx'))
  rmSync(join(paths.articles, 'more-trees.mdx'))
  write('trees-again', {
    title: 'Trees again',
    papers: [
      {
        id: 'oak',
        title: 'Oak: another {strong} <tree>',
        authors: ['Ann Lee', 'Bo Xu'],
        links: [],
        line: 5,
        repairs: [],
      },
      { id: 'elm', title: 'Elm & C++', authors: ['Bo Wu'], links: [], line: 6, repairs: [] },
    ],
    sources: [{ ...source, file: 'trees.txt' }],
  })
  await build()
  const after = new Set(pages())
  assert.deepEqual(
    before.filter((page) => !after.has(page)),
    [],
  )
  assert.deepEqual(brokenLinks(paths.out, '/base/'), [])
  const page = (path: string) => readFileSync(join(paths.out, path, 'index.html'), 'utf8')
  assert.match(
    page('articles/trees'),
    /http-equiv="refresh" content="0; url=\/base\/articles\/trees-again\/"/,
  )
  assert.match(page('articles/trees'), /rel="canonical" href="[^"]*articles\/trees-again\/"/)
  assert.match(page('papers/oak-a-strong-tree'), /another/)
  assert.match(page('venues/iclr/2020'), /taken away/)
  assert.doesNotMatch(page('articles/trees'), /noindex/)
  const { redirects } = JSON.parse(readFileSync(paths.redirects, 'utf8'))
  assert.ok(
    redirects.some(
      ({ from, status }: { from: string; status: number }) => from === '/venues/iclr/2020/' && status === 410,
    ),
  )
  said.length = 0
  await build()
  assert.doesNotMatch(said.join('\n'), /Registered/)
  assert.equal(existsSync(join(folder, 'work', 'registry', 'papers.jsonl')), true)
})

test('an entry that its list does not hold is lost', (context) => {
  const folder = tempFolder(context)
  const list = join(folder, 'authors', 'once', 'l')
  mkdirSync(list, { recursive: true })
  writeFileSync(join(list, 'index.html'), '<ol><li class="entry" id="ann-lee">Ann Lee</li></ol>')
  const keep = (slug: string) =>
    keepAddresses({ folder, base: '/', address: null }, [], {
      ...emptyRegistry,
      entries: [{ slug, key: 'A name' }],
    })
  assert.deepEqual(keep('authors/l/ann-lee'), [])
  assert.throws(() => keep('authors/l/bo-lee'), { message: /lead nowhere: \/authors\/once\/l\/#bo-lee/ })
  assert.throws(() => keep('authors/l/2/ann-lee'), {
    message: /lead nowhere: \/authors\/once\/l\/2\/#ann-lee/,
  })
})
