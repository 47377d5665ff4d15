import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { makeArticle } from './make-article.ts'

const vocabulary = { venues: [], topics: [] }

interface Sketch {
  readonly title: string
  readonly authors?: readonly string[]
}

/** The catalogue of articles that each list one of the papers. */
function catalogueOf(...papers: readonly Sketch[]) {
  const articles = papers.map((paper, n) => makeArticle({ title: `Article ${n + 1}`, papers: [paper] }))
  return buildCatalogue(articles, vocabulary)
}

test('one paper named by two articles is one record, whatever the case, marks and quotes of its title', () => {
  const { papers } = catalogueOf(
    { title: 'Cold Brew: Distilling “graph” nodes', authors: ['Ann Lee', 'Bo Xu'] },
    { title: 'Cold brew: distilling graph nodes', authors: ['Bo Xu'] },
  )
  assert.equal(papers.length, 1)
  assert.deepEqual(
    papers[0]?.mentions.map(({ article }) => article),
    [0, 1],
  )
})

test('an author with and without accents is an author in common', () => {
  const { papers, authors } = catalogueOf(
    { title: 'A title', authors: ['Cédric Archambeau'] },
    { title: 'A title', authors: ['Cedric Archambeau'] },
  )
  assert.equal(papers.length, 1)
  assert.equal(authors.length, 2, 'both printed names keep a page')
  assert.notEqual(authors[0]?.slug, authors[1]?.slug)
})

test('the same title by other authors is another paper, and a near miss', () => {
  const { papers, nearMisses } = catalogueOf(
    { title: 'Introduction', authors: ['Ann Lee'] },
    { title: 'Introduction', authors: ['Bo Xu'] },
  )
  assert.equal(papers.length, 2)
  assert.notEqual(papers[0]?.slug, papers[1]?.slug)
  assert.deepEqual(nearMisses, [{ papers: [0, 1], reason: 'same-title' }])
})

test('authors link lists through each other', () => {
  const { papers } = catalogueOf(
    { title: 'A title', authors: ['Ann Lee'] },
    { title: 'A title', authors: ['Bo Xu'] },
    { title: 'A title', authors: ['Ann Lee', 'Bo Xu'] },
  )
  assert.equal(papers.length, 1)
  assert.equal(papers[0]?.authors.length, 2)
})

test('a title without authors joins the only record of that title', () => {
  const { papers } = catalogueOf(
    { title: 'A title' },
    { title: 'A title', authors: ['Ann Lee'] },
    { title: 'A title' },
  )
  assert.equal(papers.length, 1)
  assert.equal(papers[0]?.mentions.length, 3)
})

test('a title without authors stays by itself where two papers have it', () => {
  const { papers } = catalogueOf(
    { title: 'A title', authors: ['Ann Lee'] },
    { title: 'A title', authors: ['Bo Xu'] },
    { title: 'A title' },
  )
  assert.deepEqual(
    papers.map(({ mentions }) => mentions.length),
    [1, 1, 1],
  )
})

test('a title that is only nearly the same is kept apart and told', () => {
  const { papers, nearMisses } = catalogueOf(
    { title: 'Graphs: an overview', authors: ['Ann Lee'] },
    { title: 'Graphs', authors: ['Ann Lee'] },
    { title: 'Pre-training data sets', authors: ['Bo Xu'] },
    { title: 'Pretraining datasets', authors: ['Bo Xu'] },
    { title: 'Trees', authors: ['Cy Wu'] },
  )
  assert.equal(papers.length, 5)
  assert.deepEqual(
    nearMisses.map(({ reason }) => reason),
    ['similar-title', 'similar-title'],
  )
})

test('the fullest list of authors counts, and names of other lists keep a page', () => {
  const { papers, authors } = catalogueOf(
    { title: 'A title', authors: ['Ann Lee', 'Dee Po'] },
    { title: 'A title', authors: ['Ann Lee', 'Bo Xu', 'Cy Wu'] },
  )
  const names = (places: readonly number[] = []) => places.map((place) => authors[place]?.name)
  assert.deepEqual(names(papers[0]?.authors), ['Ann Lee', 'Bo Xu', 'Cy Wu'])
  assert.deepEqual(names(papers[0]?.otherNames), ['Dee Po'])
})

test('titles of signs alone, and in scripts without ASCII, are papers too', () => {
  const { papers } = catalogueOf({ title: '???' }, { title: '图神经网络' }, { title: '!!!' })
  assert.equal(papers.length, 3)
  assert.ok(papers.every(({ slug }) => /^[a-z0-9-]+$/.test(slug)))
})
