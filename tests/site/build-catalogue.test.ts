import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { headSchema } from '../../src/model/head.ts'
import type { Vocabulary } from '../../src/model/vocabulary.ts'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import { makeArticle } from './make-article.ts'

const empty: Vocabulary = { venues: [], topics: [] }

const vocabulary: Vocabulary = {
  venues: [
    {
      id: 'neurips',
      short: 'NeurIPS',
      names: ['Conference on Neural Information Processing Systems'],
      also: ['NIPS'],
      kind: 'conference',
      field: 'machine learning',
      common: false,
    },
  ],
  topics: [
    {
      id: 'bandits',
      label: 'Bandit problems',
      aliases: ['Bandits'],
      broader: ['learning'],
      related: [],
      arxiv: [],
    },
    { id: 'learning', label: 'Machine learning', aliases: [], broader: [], related: ['bandits'], arxiv: [] },
  ],
}

const articles = [
  makeArticle({
    title: 'NeurIPS in 2022',
    venue: 'NeurIPS',
    year: 2022,
    published: '2022-12-01',
    sections: ['Bandits', 'Learning'],
    papers: [
      { title: 'Arms', authors: ['Ann Lee', 'Bo Xu'], section: 'Bandits', passage: 'They pull arms.' },
      { title: 'Older', authors: ['Bo Xu'], section: 'Learning', kind: 'prose', venue: 'ICML', year: 2019 },
    ],
  }),
  makeArticle({
    title: 'NeurIPS in 2023',
    venue: 'NIPS',
    year: 2023,
    sections: ['Learning'],
    papers: [
      { title: 'Arms', authors: ['Ann Lee', 'Bo Xu'], section: 'Learning', kind: 'prose', passage: 'Again.' },
      { title: 'In a caption', section: 'Learning', kind: 'caption' },
    ],
  }),
  makeArticle({ title: 'No edition', papers: [{ title: 'Loose' }] }),
]

const records = hydrate(buildCatalogue(articles, vocabulary))

function paper(title: string) {
  const found = records.papers().find((candidate) => candidate.title === title)
  assert.ok(found)
  return found
}

test('articles come newest first; those without a date last', () => {
  assert.deepEqual(
    records.articles().map(({ title }) => title),
    ['NeurIPS in 2023', 'NeurIPS in 2022', 'No edition'],
  )
})

test('a paper has the edition of the first article to name it, unless an article says otherwise', () => {
  assert.equal(paper('Arms').edition?.path, '/venues/neurips/2022/')
  assert.equal(paper('Older').edition?.path, '/venues/icml/2019/')
  assert.equal(paper('Loose').edition, null)
})

test('a paper is filed under the topics of the sections that discuss it, and not of a caption', () => {
  assert.deepEqual(
    paper('Arms').topics.map(({ label }) => label),
    ['Machine learning', 'Bandit problems'],
  )
  assert.deepEqual(paper('In a caption').topics, [])
})

test('mentions say where and what, newest first', () => {
  assert.deepEqual(
    paper('Arms').mentions.map(({ path, section, passage, kind }) => [path, section, passage, kind]),
    [
      ['/articles/neurips-in-2023/#paper-1', 'Learning', 'Again.', 'prose'],
      ['/articles/neurips-in-2022/#paper-1', 'Bandits', 'They pull arms.', 'entry'],
    ],
  )
})

test('a former name of a venue leads to the venue, and an unknown venue works', () => {
  assert.deepEqual(
    records.venues().map(({ short, editions }) => [short, editions.map(({ year }) => year)]),
    [
      ['ICML', [2019]],
      ['NeurIPS', [2023, 2022]],
    ],
  )
})

test('topics have labels, definitions newest first, and relations both ways', () => {
  const learning = records.topics().find(({ id }) => id === 'learning')
  assert.equal(learning?.label, 'Machine learning')
  assert.deepEqual(
    learning?.definitions.map(({ year }) => year),
    [2023, 2022],
  )
  assert.deepEqual(
    learning?.narrower.map(({ path }) => path),
    ['/topics/bandits/'],
  )
  const bandits = records.topics().find(({ id }) => id === 'bandits')
  assert.deepEqual(
    bandits?.related.map(({ path }) => path),
    ['/topics/learning/'],
  )
})

test('people have their papers and those they wrote them with', () => {
  const bo = records.authors().find(({ name }) => name === 'Bo Xu')
  assert.deepEqual(
    bo?.papers.map(({ title }) => title),
    ['Arms', 'Older'],
  )
  assert.deepEqual(bo?.coauthors, [{ label: 'Ann Lee', path: '/authors/ann-lee/', count: 1 }])
  assert.deepEqual(
    bo?.years.map(({ label }) => label),
    ['2022', '2019'],
  )
})

test('years hold their articles and papers', () => {
  assert.deepEqual(
    records.years().map(({ year, articles, papers }) => [year, articles.length, papers.length]),
    [
      [2023, 1, 1],
      [2022, 1, 1],
      [2019, 0, 1],
    ],
  )
})

test('a paper that stands in the head alone still belongs to its article', () => {
  const [article] = articles
  assert.ok(article)
  const catalogue = buildCatalogue([{ ...article, mentions: [] }], empty)
  assert.deepEqual(
    catalogue.papers.map(({ mentions }) => mentions.length),
    [1, 1],
  )
})

test('nothing in, nothing out', () => {
  const nothing = hydrate(buildCatalogue([], vocabulary))
  const { quality, ...lists } = nothing
  for (const list of Object.values(lists)) assert.deepEqual(list(), [])
  assert.equal(quality().totals.papers, 0)
})

test('the order in which articles come makes no difference', () => {
  const titles = fc.constantFrom('Arms', 'arms', 'Older', 'Graphs: a look', 'Graphs', '???')
  const names = fc.uniqueArray(fc.constantFrom('Ann Lee', 'Bo Xu', 'Cédric Po', 'Cedric Po', 'Dee'), {
    maxLength: 3,
  })
  const papers = fc.array(fc.record({ title: titles, authors: names }), { maxLength: 4 })
  const many = fc.uniqueArray(
    fc.record({ title: fc.stringMatching(/^[a-z]{1,6}$/), year: fc.constantFrom(2021, 2022), papers }),
    { selector: ({ title }) => title, maxLength: 5 },
  )
  fc.assert(
    fc.property(many, fc.infiniteStream(fc.nat()), (sketches, random) => {
      const made = sketches.map((sketch) => makeArticle({ ...sketch, venue: 'ICML' }))
      const shuffled = made
        .map((article) => ({ article, key: Number(random.next().value) }))
        .sort((a, b) => a.key - b.key)
        .map(({ article }) => article)
      assert.deepEqual(buildCatalogue(shuffled, empty), buildCatalogue(made, empty))
    }),
    { numRuns: 200 },
  )
})

test('every address is used once', () => {
  const venues = records.venues()
  const paths = [
    ...records.articles(),
    ...records.papers(),
    ...records.authors(),
    ...records.topics(),
    ...venues,
    ...venues.flatMap(({ editions }) => editions),
    ...records.years(),
  ].map(({ path }) => path)
  assert.equal(new Set(paths).size, paths.length)
  for (const path of paths) assert.match(path, /^\/[a-z]+\/[a-z0-9-]+\/(?:\d{4}\/)?$/)
})

test('a paper that is only listed shows what its section begins with, as said of the section', () => {
  const article = makeArticle({
    title: 'Listed',
    sections: ['Trees'],
    papers: [
      { title: 'Oak', section: 'Trees' },
      { title: 'Elm', section: 'Trees', passage: 'Elms are dealt with at length.' },
      { title: 'Ash' },
    ],
  })
  const records = hydrate(buildCatalogue([article], empty))
  assert.deepEqual(
    records
      .papers()
      .flatMap(({ title, mentions }) => mentions.map(({ passage, around }) => [title, passage, around])),
    [
      ['Ash', '', null],
      ['Elm', 'Elms are dealt with at length.', null],
      ['Oak', '', 'What Trees is.'],
    ],
  )
})

test('where a section says nothing itself, the caption of its figure stands for what the article says', () => {
  const article = makeArticle({ title: 'Drawn', year: 2024, sections: ['Trees', 'Birds', 'Stones'] })
  const head = headSchema.parse({
    ...article.head,
    figures: [
      { id: 'figure-1', file: 'oak.png', line: 3 },
      { id: 'figure-2', file: 'elm.png', caption: 'How trees grow.', line: 4 },
      { id: 'figure-3', file: 'owl.png', caption: 'An owl.', line: 6 },
    ],
  })
  const place = (heading: string, ...figures: string[]) => [
    ...article.parts.filter((part) => part.type === 'heading' && part.html === heading),
    ...figures.map((id) => ({ type: 'figure', id }) as const),
  ]
  const parts = [...place('Trees', 'figure-1', 'figure-2'), ...place('Birds', 'figure-3'), ...place('Stones')]
  const sections = article.sections.map((section) =>
    section.heading === 'Birds' ? section : { ...section, definition: null },
  )
  const records = hydrate(buildCatalogue([{ ...article, head, parts, sections }], empty))
  assert.deepEqual(
    records
      .topics()
      .flatMap(({ label, definitions }) =>
        definitions.map(({ text, from, path }) => [label, text, from, path]),
      ),
    [
      ['Birds', 'What Birds is.', 'text', '/articles/drawn/#birds'],
      ['Trees', 'How trees grow.', 'caption', '/articles/drawn/#figure-2'],
    ],
  )
})
