import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { type TestContext, test } from 'node:test'
import { keepFiles } from '../../src/build/addresses/keep-files.ts'
import { publishedFiles } from '../../src/build/addresses/published-files.ts'
import { buildPaths } from '../../src/build/build-paths.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import type { Article } from '../../src/model/article.ts'
import type { Head } from '../../src/model/head.ts'
import { serve } from '../../src/serve/serve.ts'
import { emptyRegistry, type Registry } from '../../src/site/addresses/registry.ts'
import { readSettings, type Settings } from '../../src/site/settings.ts'
import { readBibtex } from '../export/read-bibtex.ts'
import { readXml } from '../export/read-xml.ts'
import { sampleArticle } from './sample-article.ts'
import { tempFolder } from './temp-folder.ts'

type Heads = Readonly<Record<string, Partial<Head> & { readonly title: string }>>

const base = '/base/'

/** A library of its own, which is edited and built, and whose addresses are asked for as a reader would. */
function library(context: TestContext) {
  const folder = tempFolder(context)
  const paths = {
    ...buildPaths(resolve(import.meta.dirname, '..', '..'), {
      articles: join(folder, 'articles'),
      work: join(folder, 'work'),
      out: join(folder, 'site'),
    }),
    vocabulary: join(folder, 'vocabulary'),
  }
  return {
    paths,
    build: async (heads: Heads, vocabulary: Readonly<Record<string, string>>) => {
      for (const made of [paths.articles, paths.vocabulary]) {
        rmSync(made, { recursive: true, force: true })
        mkdirSync(made)
      }
      for (const [slug, head] of Object.entries(heads))
        writeFileSync(join(paths.articles, `${slug}.mdx`), checkedMdx(articleOf(head)))
      for (const [name, text] of Object.entries(vocabulary))
        writeFileSync(join(paths.vocabulary, `${name}.yaml`), text)
      await buildSite({ paths, base, say: () => {} })
    },
    /** Everything that stands at an address people may have kept: hashed files and the index of the search do not. */
    addresses: () =>
      readdirSync(paths.out, { recursive: true, encoding: 'utf8' })
        .map((file) => file.split(sep).join('/'))
        .filter((file) => /\.[a-z0-9]+$/.test(file) && !/^(?:pagefind|_astro|search\/.*json|\.)/.test(file))
        .map((file) => file.replace(/(^|\/)index\.html$/, '$1')),
    read: (file: string) => readFileSync(join(paths.out, file), 'utf8'),
    lost: async (addresses: readonly string[]) => {
      const serving = await serve({ folder: paths.out, base, port: 0 })
      try {
        const lost: string[] = []
        for (const path of addresses) {
          const { status } = await fetch(serving.address + path, { method: 'HEAD' })
          if (status !== 200) lost.push(`${path}: ${status}`)
        }
        return lost
      } finally {
        await serving.close()
      }
    },
  }
}

/** The sample article under the heading that its first topic is called by. */
function articleOf(head: Parameters<typeof sampleArticle>[0]): Article {
  const { sections, ...article } = sampleArticle(head)
  const [topic = 'trees'] = head.topics ?? []
  const value = topic[0]?.toUpperCase() + topic.slice(1)
  return { ...article, sections: sections.map((one) => ({ ...one, heading: [{ type: 'text', value }] })) }
}

function heading(id: string): Pick<Head, 'topics' | 'sections'> {
  return { topics: [id], sections: [{ id, topic: id, line: 3 }] }
}

function source(file: string): Pick<Head, 'sources'> {
  return {
    sources: [
      {
        file,
        sha256: createHash('sha256').update(file).digest('hex'),
        lines: { total: 9, kept: 6, blank: 3, dropped: 0 },
        dropped: {},
        problems: {},
      },
    ],
  }
}

function paper(id: 'oak' | 'elm', title: string, authors: string[]): Head['papers'][number] {
  return { id, title, authors, links: [], line: id === 'oak' ? 5 : 6, repairs: [] }
}

const published: Heads = {
  trees: { title: 'Trees', ...source('trees.txt') },
  shrubs: {
    title: 'Shrubs',
    venue: 'OLDVEN',
    year: 2020,
    ...heading('shrubs'),
    ...source('shrubs.txt'),
    papers: [paper('oak', 'Fir and yew', ['Ann Lee']), paper('elm', 'On elms and C++', ['Bo Xu'])],
  },
  ferns: {
    title: 'Ferns',
    venue: 'Gone Conference',
    year: 2019,
    ...heading('ferns'),
    ...source('ferns.txt'),
    papers: [paper('oak', 'Moss', ['Cy Coal']), paper('elm', 'Fern', ['Cy Coal', 'Di Peat'])],
  },
  hedges: {
    title: 'Hedges',
    venue: 'NEWVEN',
    year: 2021,
    ...heading('hedges'),
    ...source('hedges.txt'),
    papers: [paper('oak', 'Box', ['Ann Lee']), paper('elm', 'Privet', ['Ann M. Lee'])],
  },
}

const people = `- {id: ann-lee, names: [Ann Lee]}
- {id: ann-m-lee, names: [Ann M. Lee]}
`

/** Everything that curators do to a library, at once. */
const edited: Heads = {
  // Renamed.
  'trees-again': { title: 'Trees again', ...source('trees.txt') },
  // Its venue is a former name of another now, its topic another name of one, and its first paper was two.
  shrubs: {
    title: 'Shrubs',
    venue: 'OLDVEN',
    year: 2020,
    ...heading('bushes'),
    ...source('shrubs.txt'),
    papers: [paper('oak', 'Fir', ['Ann Lee']), paper('elm', 'On elms and C++', ['Bo Xu'])],
  },
  // One of its papers is another now.
  hedges: {
    title: 'Hedges',
    venue: 'NEWVEN',
    year: 2021,
    ...heading('hedges'),
    ...source('hedges.txt'),
    papers: [paper('oak', 'Yew', ['Ann Lee']), paper('elm', 'Privet', ['Ann M. Lee'])],
  },
}

const decided = {
  people: `- {id: ann-lee, names: [Ann Lee, Ann M. Lee]}
- {id: ann-m-lee, mergedInto: ann-lee}
`,
  moves: `- {from: /papers/on-elms-and-c/, to: /papers/elm-c/}
- {from: /papers/fir-and-yew/, to: [/papers/fir/, /papers/yew/], reason: These are two papers.}
- {from: /papers/moss/, reason: Withdrawn by its author.}
`,
  topics: '- {id: bushes, label: Bushes, aliases: [Shrubs]}\n',
  venues: '- {id: newven, short: NEWVEN, names: [New venue], also: [OLDVEN], field: Botany}\n',
}

test('every page and file of an older build answers after renaming, merging, splitting, removing and adding again', async (context) => {
  const { build, addresses, read, lost } = library(context)
  await build(published, { people })
  const before = addresses()
  const kept = new Map(before.filter((path) => /\.(?:bib|ris)$/.test(path)).map((path) => [path, read(path)]))
  for (const path of [
    'papers/moss/cite.bib',
    'people/ann-m-lee/papers.json',
    'venues/oldven/2020/papers.ris',
  ])
    assert.ok(before.includes(path), path)

  await build(edited, decided)
  assert.deepEqual(await lost(before), [])

  for (const [old, now] of [
    ['articles/trees/', 'articles/trees-again/'],
    ['papers/on-elms-and-c/', 'papers/elm-c/'],
  ] as const) {
    for (const name of ['cite.bib', 'cite.ris', 'cite.json', 'index.json', 'index.md'])
      assert.equal(read(old + name), read(now + name), old + name)
  }
  for (const [old, now] of [
    ['topics/shrubs/', 'topics/bushes/'],
    ['people/ann-m-lee/', 'people/ann-lee/'],
    ['venues/oldven/2020/', 'venues/newven/2020/'],
  ] as const) {
    for (const name of ['papers.bib', 'papers.ris', 'papers.json'])
      assert.equal(read(old + name), read(now + name), old + name)
  }

  assert.deepEqual(readBibtex(read('papers/fir-and-yew/cite.bib')), [])
  assert.match(read('papers/fir-and-yew/cite.bib'), /^% .*two papers[\s\S]*^% \/base\/papers\/yew\/$/m)
  assert.deepEqual(JSON.parse(read('papers/moss/index.json')), {
    gone: true,
    address: '/base/papers/moss/',
    title: 'This page was taken away',
    reason: 'Withdrawn by its author.',
    see: [],
  })
  assert.deepEqual(JSON.parse(read('papers/fir-and-yew/cite.json')).see, [
    '/base/papers/fir/',
    '/base/papers/yew/',
  ])
  assert.match(read('papers/moss/index.md'), /^# This page was taken away\n\nWithdrawn by its author\.\n/)
  assert.doesNotMatch(read('papers/moss/cite.ris'), /^TY {2}-/m)

  await build(published, { people })
  assert.deepEqual(await lost(before), [])
  for (const [path, text] of kept) assert.equal(read(path), text, path)

  await build(edited, decided)
  assert.deepEqual(await lost(before), [])
})

/** Keep the files of a site that has only pages and the given files, and read what stands at an address then. */
function keep(
  context: TestContext,
  run: Pick<Parameters<typeof keepFiles>[0], 'moves'> & {
    readonly registry: Partial<Registry>
    readonly exports?: Partial<Settings['exports']>
    readonly files?: Readonly<Record<string, string>>
  },
) {
  const folder = tempFolder(context)
  const settings: Settings = { ...readSettings('/nowhere'), address: 'https://example.org/base/' }
  for (const [path, text] of Object.entries(run.files ?? {})) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const kept = keepFiles({
    folder,
    base,
    settings: { ...settings, exports: { ...settings.exports, ...run.exports } },
    moves: run.moves,
    registry: { ...emptyRegistry, ...run.registry },
    present: publishedFiles(folder),
  })
  return { kept, read: (path: string) => readFileSync(join(folder, path), 'utf8') }
}

const feeds = [
  { slug: 'topics', key: 'feed.json' },
  { slug: 'topics', key: 'feed.xml' },
]

test('a feed of what is gone has one last entry, which says so', (context) => {
  const { kept, read } = keep(context, {
    moves: [{ from: '/topics/moss/', to: [], reason: 'Too wet & dark.' }],
    registry: { topics: [{ slug: 'moss', key: 'moss' }], files: feeds },
  })
  assert.equal(kept, 2)
  const { items } = JSON.parse(read('topics/moss/feed.json'))
  assert.deepEqual(
    items.map(({ id, title, content_text }: Record<string, unknown>) => [id, title, content_text]),
    [['https://example.org/base/topics/moss/', 'This page was taken away', 'Too wet & dark.']],
  )
  const entries = readXml(read('topics/moss/feed.xml')).children.filter(({ name }) => name === 'entry')
  assert.deepEqual(
    entries.map(({ children }) => children.find(({ name }) => name === 'summary')?.text),
    ['Too wet & dark.'],
  )
})

test('what moved to a page without such a file leads there, and a list without entries says that it has none', (context) => {
  const { kept, read } = keep(context, {
    moves: [{ from: '/venues/oak/2020/', to: ['/venues/elm/'], reason: null }],
    registry: {
      editions: [{ slug: 'oak/2020', key: 'oak/2020' }],
      years: [{ slug: '2020', key: '2020' }],
      files: [
        { slug: 'editions', key: 'papers.bib' },
        { slug: 'years', key: 'papers.json' },
      ],
    },
  })
  assert.equal(kept, 2)
  assert.equal(
    read('venues/oak/2020/papers.bib'),
    '% This page has moved\n% What stood here is now found elsewhere.\n% https://example.org/base/venues/elm/\n',
  )
  assert.deepEqual(JSON.parse(read('years/2020/papers.json')), {
    gone: true,
    address: 'https://example.org/base/years/2020/',
    title: 'Nothing is listed here any more',
    reason: 'The page still stands, but lists nothing at present.',
    see: ['https://example.org/base/years/2020/'],
  })
})

test('files that stand are left alone, and what the settings turned off is published nowhere', (context) => {
  const { kept, read } = keep(context, {
    moves: [],
    registry: {
      papers: [{ slug: 'oak', key: 'oak\n' }],
      topics: [{ slug: 'moss', key: 'moss' }],
      files: [{ slug: 'papers', key: 'cite.bib' }, { slug: 'papers', key: 'index.md' }, ...feeds],
    },
    exports: { citations: false, feeds: ['site'] },
    files: { 'papers/oak/index.md': 'Oak' },
  })
  assert.equal(kept, 0)
  assert.equal(read('papers/oak/index.md'), 'Oak')
})

test('the names of published files are known by kind, those of no record by their path', (context) => {
  const folder = tempFolder(context)
  for (const path of [
    'quality.json',
    'sitemap-1.xml',
    'theme.js',
    'search/vocabulary.json',
    'pagefind/pagefind-entry.json',
    'data/papers-2.csv',
    'papers/papers.bib',
    'papers/oak/cite.bib',
    'papers/elm/cite.bib',
    'papers/elm/index.html',
    'venues/icml/feed.xml',
    'venues/icml/2023/papers.ris',
  ]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), '')
  }
  assert.deepEqual(
    publishedFiles(folder).map(({ slug, key }) => `${slug} ${key}`),
    [
      'editions papers.ris',
      'pages data/papers-2.csv',
      'pages papers/papers.bib',
      'pages quality.json',
      'papers cite.bib',
      'venues feed.xml',
    ],
  )
})
