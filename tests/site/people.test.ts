import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personSchema } from '../../src/model/curation.ts'
import { emptyRegistry } from '../../src/site/addresses/registry.ts'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import { makeArticle } from './make-article.ts'

const article = makeArticle({
  title: 'Report',
  venue: 'ICML',
  year: 2023,
  papers: [
    { title: 'Oak', authors: ['Bernie Wang', 'Yang Liu'] },
    { title: 'Elm', authors: ['Yuyang Wang', 'Yang Liu', 'Ann Lee'] },
    { title: 'Ash', authors: ['Yang Liu'] },
  ],
})

function recordsWith(...people: readonly unknown[]) {
  const curation = { people: people.map((person) => personSchema.parse(person)), moves: [] }
  return hydrate(buildCatalogue([article], { venues: [], topics: [] }, { registry: emptyRegistry, curation }))
}

const records = recordsWith(
  { id: 'bernie-wang', names: ['Bernie Wang', 'Yuyang Wang', 'B. Wang'], orcid: '0000-0002-1825-0097' },
  { id: 'yang-liu-1', names: ['Yang Liu'], papers: ['Oak'] },
  { id: 'yang-liu-2', names: ['Yang Liu'], papers: ['elm'] },
)

function author(name: string) {
  const found = records.authors().find((one) => one.name === name)
  assert.ok(found)
  return found
}

test('nobody is known to stand behind a name until a curator says so', () => {
  for (const { people, identity } of recordsWith().authors()) {
    assert.deepEqual(people, [])
    assert.equal(identity, 'name-only')
  }
  assert.equal(author('Ann Lee').identity, 'name-only')
})

test('one person behind two names has the papers of both, and each name leads to them', () => {
  const [bernie] = records.people()
  assert.equal(bernie?.path, '/people/bernie-wang/')
  assert.deepEqual(
    bernie.papers.map(({ title }) => title),
    ['Elm', 'Oak'],
  )
  assert.deepEqual(
    bernie.names.map(({ label, count }) => [label, count]),
    [
      ['Bernie Wang', 1],
      ['Yuyang Wang', 1],
    ],
  )
  for (const name of ['Bernie Wang', 'Yuyang Wang']) {
    assert.equal(author(name).identity, 'confirmed')
    assert.deepEqual(
      author(name).people.map(({ label, path }) => [label, path]),
      [['Bernie Wang', '/people/bernie-wang/']],
    )
  }
})

test('several people behind one name are told apart paper by paper, and the rest stays open', () => {
  const liu = author('Yang Liu')
  assert.equal(liu.identity, 'shared')
  assert.deepEqual(
    liu.people.map(({ path, count }) => [path, count]),
    [
      ['/people/yang-liu-1/', 1],
      ['/people/yang-liu-2/', 1],
    ],
  )
  assert.equal(liu.papers.length, 3, 'the page of the name keeps all papers')
  const paths = records
    .papers()
    .map(({ title, authors }) => [title, authors.find(({ label }) => label === 'Yang Liu')?.path])
  assert.deepEqual(paths, [
    ['Ash', '/authors/yang-liu/'],
    ['Elm', '/people/yang-liu-2/'],
    ['Oak', '/people/yang-liu-1/'],
  ])
})

test('papers print names as they are, whoever stands behind them', () => {
  const oak = records.papers().find(({ title }) => title === 'Oak')
  assert.deepEqual(
    oak?.authors.map(({ label, path }) => [label, path]),
    [
      ['Bernie Wang', '/people/bernie-wang/'],
      ['Yang Liu', '/people/yang-liu-1/'],
    ],
  )
})

test('a person counts once among co-authors, under the name to show first', () => {
  assert.deepEqual(
    author('Yang Liu').coauthors.map(({ label, count }) => [label, count]),
    [
      ['Bernie Wang', 2],
      ['Ann Lee', 1],
    ],
  )
})
