import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import { againText, comparisonChart } from '../../src/site/view/comparison-chart.ts'
import { makeArticle } from './make-article.ts'

const at = (year: number, sections: readonly string[], papers: Parameters<typeof makeArticle>[0]['papers']) =>
  makeArticle({ title: `ICML ${year}`, venue: 'ICML', year, sections, ...(papers && { papers }) })

const articles = [
  at(2021, ['Old'], [{ title: 'First', authors: ['Zed Zu'], section: 'Old' }]),
  at(
    2023,
    ['Trees', 'Birds', 'Stones', 'Empty'],
    [
      { title: 'Oak', authors: ['Ann Lee', 'Bo Xu'], section: 'Trees' },
      { title: 'Crow', authors: ['Ann Lee'], section: 'Birds' },
      { title: 'Jay', authors: ['Cy Wu'], section: 'Birds' },
      { title: 'Flint', authors: ['Dee Fu'], section: 'Stones' },
    ],
  ),
  at(
    2024,
    ['Trees', 'Birds', 'Rivers', 'Empty'],
    [
      { title: 'Elm', authors: ['Ann Lee'], section: 'Trees' },
      { title: 'Ash', authors: ['Eve Ng'], section: 'Trees' },
      { title: 'Owl', authors: ['Cy Wu'], section: 'Birds' },
      { title: 'Delta', authors: ['Gil Ko'], section: 'Rivers' },
      { title: 'Oak', authors: ['Ann Lee', 'Bo Xu'], section: 'Trees', kind: 'prose' },
    ],
  ),
]
const records = hydrate(buildCatalogue(articles, { venues: [], topics: [] }))
const [latest, , first] = records.venues()[0]?.editions ?? []
const comparison = latest?.comparison

test('an edition is compared with the one before it in the library, whichever year that was', () => {
  assert.equal(comparison?.before.path, '/venues/icml/2023/')
  assert.equal(first?.comparison, null)
  assert.deepEqual(comparison?.papers, { before: 4, after: 4 })
})

test('topics are new, grown, the same, smaller or gone; one without papers counts as there', () => {
  assert.deepEqual(
    comparison?.topics.map(({ topic, before, after, change }) => [topic.label, before, after, change]),
    [
      ['Rivers', 0, 1, 'new'],
      ['Trees', 1, 2, 'grown'],
      ['Empty', 0, 0, 'same'],
      ['Birds', 2, 1, 'shrunk'],
      ['Stones', 1, 0, 'gone'],
    ],
  )
})

test('who wrote for both came back, and papers named again are told', () => {
  assert.deepEqual(
    comparison?.returning.map(({ label, count }) => [label, count]),
    [
      ['Ann Lee', 3],
      ['Cy Wu', 2],
    ],
  )
  assert.deepEqual(
    comparison?.again.map(({ title }) => title),
    ['Oak'],
  )
  assert.ok(comparison)
  assert.equal(againText(comparison), '1 paper of ICML 2023 is discussed again.')
  assert.equal(againText({ ...comparison, again: [] }), 'No paper of ICML 2023 is discussed again.')
})

test('a chart shows the largest changes, and says in words what all of them are', () => {
  assert.ok(comparison)
  const { rows, left, most, text } = comparisonChart(comparison, 3)
  assert.deepEqual([rows.length, left, most], [3, 2, 2])
  assert.equal(text, '1 topic is new, 1 grown, 1 unchanged, 1 smaller, 1 gone.')
  const gone = comparison.topics.filter(({ change }) => change === 'gone')
  assert.equal(comparisonChart({ ...comparison, topics: gone }, 3).text, '1 topic is gone.')
  assert.equal(comparisonChart({ ...comparison, topics: [] }, 3).text, 'Neither has topics.')
})
