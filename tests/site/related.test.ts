import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import { makeArticle } from './make-article.ts'

const filler = Array.from({ length: 30 }, (_, n) => ({
  title: `Filler${n} matter${n}`,
  authors: [`Nobody ${n}`],
}))
const article = makeArticle({
  title: 'Report',
  venue: 'ICML',
  year: 2023,
  sections: ['Trees'],
  papers: [
    { title: 'Growing oaks from acorns', authors: ['Ann Lee'], section: 'Trees' },
    { title: 'Planting oaks and acorns', authors: ['Bo Xu'], section: 'Trees' },
    { title: 'Rivers of the north', authors: ['Ann Lee'] },
    { title: 'Mountain streams', authors: ['Cy Wu'] },
    { title: 'Streams of a mountain', authors: ['Dee Fu'] },
    ...filler,
  ],
})
const other = makeArticle({
  title: 'Later',
  venue: 'ICML',
  year: 2024,
  sections: ['Trees'],
  papers: [{ title: 'Elm', authors: ['Ann Lee'] }],
})
const records = hydrate(buildCatalogue([article, other], { venues: [], topics: [] }))

function relatedTo(title: string) {
  const paper = records.papers().find((one) => one.title === title)
  return paper?.related.map(({ to, reason, note }) => [to.label, reason, note])
}

test('papers are related by authors, topics and words, and the reason is told', () => {
  assert.deepEqual(relatedTo('Growing oaks from acorns'), [
    ['Planting oaks and acorns', 'both on Trees', 'Bo Xu, ICML 2023'],
    ['Elm', 'same author: Ann Lee', 'Ann Lee, ICML 2024'],
    ['Rivers of the north', 'same author: Ann Lee', 'Ann Lee, ICML 2023'],
  ])
  assert.deepEqual(relatedTo('Mountain streams'), [
    ['Streams of a mountain', 'similar words', 'Dee Fu, ICML 2023'],
  ])
})

test('a paper like no other is related to none, and none to itself', () => {
  assert.deepEqual(relatedTo('Filler3 matter3'), [])
  for (const { path, related } of records.papers()) assert.ok(related.every(({ to }) => to.path !== path))
})

test('articles are related by what they are about and who they name', () => {
  assert.deepEqual(
    records.articles()[0]?.related.map(({ to, reason }) => [to.label, reason]),
    [['Report', 'same author: Ann Lee; both on Trees']],
  )
})
