import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { readMdx } from '../../src/mdx/read-mdx.ts'
import { foldKey } from '../../src/model/fold.ts'
import { renderArticle } from '../../src/render/render-article.ts'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import type { RecordLists } from '../../src/site/catalogue/record-lists.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'
import { papersOfPeople, returningAuthors, topicChanges } from './own-library-answers.ts'

export const content = join(import.meta.dirname, '..', '..', 'content')

/** The records of the articles in a folder, by the vocabulary of this repository. */
export function openLibrary(folder: string): RecordLists {
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => renderArticle(basename(name, '.mdx'), readMdx(readFileSync(join(folder, name), 'utf8'))))
  return hydrate(buildCatalogue(articles, readVocabulary(join(content, 'vocabulary'))))
}

/** Test that a library has the records that were put together by hand for the four round-ups. */
export function testExpected(records: RecordLists): void {
  const titles = (papers: readonly { readonly title: string }[]) =>
    papers.map(({ title }) => foldKey(title)).sort()

  test('all 53 papers have one record each, and every record is discussed where it leads', () => {
    assert.equal(records.papers().length, 53)
    for (const { mentions, evidence } of records.papers()) {
      assert.ok(mentions.length > 0)
      assert.ok(evidence.some(({ field, line }) => field === 'title' && line > 0))
    }
  })

  test('papers stand in their editions: 1, 10, 18 and 24', () => {
    const editions = records.venues().flatMap((venue) => venue.editions)
    assert.deepEqual(
      editions.map(({ label, papers }) => [label, papers.length]),
      [
        ['ICLR 2022', 10],
        ['ICLR 2021', 1],
        ['ICML 2024', 24],
        ['ICML 2023', 18],
      ],
    )
  })

  for (const [name, expected] of Object.entries(papersOfPeople)) {
    test(`${name} has all their papers and no others`, () => {
      const author = records.authors().find((one) => one.name === name)
      assert.ok(author)
      assert.deepEqual(titles(author.papers), expected.map(foldKey).sort())
    })
  }

  test('Explainable AI holds what both years say it is, and the papers of both', () => {
    const topic = records.topics().find(({ label }) => label === 'Explainable AI')
    assert.ok(topic)
    assert.deepEqual(
      topic.definitions.map(({ edition, text }) => [edition?.label, text.length > 20]),
      [
        ['ICML 2024', true],
        ['ICML 2023', true],
      ],
    )
    assert.deepEqual(
      topic.papers.map(({ edition }) => edition?.label),
      ['ICML 2024', 'ICML 2023'],
    )
  })

  test('ICML 2024 is compared with 2023 as by hand', () => {
    const edition = records.venues().find(({ id }) => id === 'icml')?.editions[0]
    const comparison = edition?.comparison
    assert.ok(comparison)
    assert.equal(comparison.before.label, 'ICML 2023')
    assert.deepEqual(comparison.papers, { before: 18, after: 24 })
    assert.deepEqual(comparison.authors, { before: 72, after: 134 })
    assert.deepEqual(
      Object.fromEntries(comparison.topics.map(({ topic, before, after }) => [topic.label, [before, after]])),
      topicChanges,
    )
    assert.deepEqual(comparison.returning.map(({ label }) => label).sort(), [...returningAuthors].sort())
    const count = (change: string) => comparison.topics.filter((topic) => topic.change === change).length
    assert.deepEqual([count('new'), count('gone'), count('same')], [19, 13, 1])
  })

  test('every line of every source is accounted for', () => {
    const { lines } = records.quality()
    assert.ok(lines.total > 300)
    assert.equal(lines.kept + lines.blank + lines.dropped, lines.total)
  })
}
