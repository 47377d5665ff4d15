import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordHtml } from '../../src/search/record-html.ts'
import { searchRecords } from '../../src/search/search-records.ts'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import { makeArticle } from './make-article.ts'

const article = makeArticle({
  title: 'Report on <trees>',
  venue: 'ICML',
  year: 2023,
  sections: ['Trees'],
  papers: [
    { title: 'Oak', authors: ['Ann Lee', 'Bo Xu'], section: 'Trees', kind: 'prose', passage: 'Oak grows.' },
  ],
})
const records = [
  ...searchRecords(hydrate(buildCatalogue([article], { venues: [], topics: [] })), () => article),
]

test('articles, papers, people, topics and venues can be found', () => {
  assert.deepEqual(
    records.map(({ kind, path }) => [kind, path]),
    [
      ['Article', '/articles/report-on-trees/'],
      ['Paper', '/papers/oak/'],
      ['Person', '/authors/ann-lee/'],
      ['Person', '/authors/bo-xu/'],
      ['Topic', '/topics/trees/'],
      ['Venue', '/venues/icml/'],
      ['Venue', '/venues/icml/2023/'],
    ],
  )
})

test('all of them can be narrowed by venue, year and topic', () => {
  for (const { path, filters } of records) {
    const topic = path === '/venues/icml/' ? [] : ['Trees']
    assert.deepEqual(filters, { venue: ['ICML'], year: [2023], topic })
  }
})

test('a section of an article is a result of its own', () => {
  const headings = records[0]?.texts.flatMap(({ heading, text }) => (heading ? [{ ...heading, text }] : []))
  assert.deepEqual(headings, [{ depth: 2, id: 'trees', text: 'Trees' }])
})

test('a record is drawn as headings and paragraphs, each on a line of its own, with nothing unescaped', () => {
  const [first] = records
  assert.ok(first)
  const html = recordHtml(first, 'en')
  assert.ok(html.includes('<h1>Report on &lt;trees&gt;</h1>'))
  const elements = new Set(html.match(/<\/?[a-z0-9]+/g)?.map((tag) => tag.replace(/[</]/g, '')))
  assert.deepEqual([...elements].sort(), ['body', 'h1', 'h2', 'head', 'html', 'meta', 'p'])
})

test('a record without a year stays in a search sorted by year', () => {
  const [first] = records
  assert.ok(first)
  const html = recordHtml({ ...first, filters: { ...first.filters, year: [] } }, 'en')
  assert.ok(html.includes('data-pagefind-sort="year[content]" content="0"'))
})

test('unusual spaces end words as usual ones do', () => {
  const [first] = records
  assert.ok(first)
  const html = recordHtml({ ...first, texts: [{ text: 'one\u00A0two\u2003three' }] }, 'en')
  assert.ok(html.includes('<p>one two three</p>'))
})

test('a venue is found by its other names, and one of its years by short forms of the year', () => {
  const [venue, edition] = records.filter(({ kind }) => kind === 'Venue')
  assert.equal(venue?.meta['detail'], '1 year, 1 paper')
  assert.ok(edition?.meta['also']?.includes('ICML 23; ICML23'))
})

test('a person and a topic tell how many papers they have', () => {
  const details = records
    .filter(({ kind }) => kind === 'Person' || kind === 'Topic')
    .map(({ meta }) => meta['detail'])
  assert.deepEqual(details, ['1 paper · Trees', '1 paper · Trees', '1 paper'])
})
