import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personSchema } from '../../src/model/curation.ts'
import { type Head, headSchema } from '../../src/model/head.ts'
import { topicSchema } from '../../src/model/vocabulary.ts'
import { emptyRegistry } from '../../src/site/addresses/registry.ts'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import { sharesOf } from '../../src/site/view/shares.ts'
import { makeArticle } from './make-article.ts'

const made = makeArticle({
  title: 'Report',
  venue: 'ICML',
  year: 2023,
  sections: ['Trees'],
  papers: [
    { title: 'Oak', authors: ['Ann Lee', 'Bo Xu'], section: 'Trees' },
    { title: 'Elm' },
    { title: 'Oak', authors: ['Cy Wu'] },
  ],
})
const head: Head = headSchema.parse({
  ...made.head,
  papers: made.head.papers.map((paper, place) => ({
    ...paper,
    line: 10 + place,
    repairs: place === 0 ? ['author/joined-names'] : [],
  })),
  figures: [
    { id: 'figure-1', file: 'oak.png', caption: 'An oak.', alt: 'oak.png', line: 20 },
    { id: 'figure-2', file: 'elm.png', line: 21 },
    { id: 'figure-3', file: 'ash.png', alt: 'An ash in the snow', caption: 'An ash.', line: 22 },
  ],
  sources: [
    {
      file: 'report.txt',
      sha256: '0'.repeat(64),
      lines: { total: 30, kept: 20, blank: 5, dropped: 5 },
      dropped: { 'job-advert': 4, label: 1 },
      problems: { 'author/joined-names': 2, 'paper/no-authors': 1 },
    },
  ],
})
const curation = {
  people: [personSchema.parse({ id: 'ann', names: ['Ann Lee', 'Anne Lee'], papers: ['Oka'] })],
  moves: [
    { from: '/papers/elm/', to: ['/papers/oaks/'] },
    { from: '/papers/fir/', to: ['/topics/trees/', '/topics/treees/'] },
  ],
}
const records = hydrate(
  buildCatalogue([{ ...made, head }], { venues: [], topics: [] }, { registry: emptyRegistry, curation }),
)
const quality = records.quality()

test('lines, reasons and problems are added up', () => {
  assert.deepEqual(quality.lines, { total: 30, kept: 20, blank: 5, dropped: 5 })
  assert.deepEqual(quality.dropped, [
    { reason: 'job-advert', lines: 4 },
    { reason: 'label', lines: 1 },
  ])
  assert.deepEqual(
    quality.problems.map(({ code, severity, count }) => [code, severity, count]),
    [
      ['author/joined-names', 'warning', 2],
      ['paper/no-authors', 'note', 1],
    ],
  )
})

test('each reason and problem leads to the articles that it was counted in', () => {
  const source = (label: string, dropped: Record<string, number>) => ({
    file: `${label}.txt`,
    url: null,
    article: { label, path: `/articles/${label}/` },
    lines: { total: 9, kept: 9, blank: 0, dropped: 0 },
    dropped,
    problems: {},
  })
  const sources = [
    source('a', { advert: 1 }),
    source('b', { advert: 2 }),
    source('c', { label: 9 }),
    source('a', { advert: 3 }),
  ]
  assert.deepEqual(
    sharesOf('advert', sources, ({ dropped }) => dropped),
    [
      { label: 'a', path: '/articles/a/', count: 4 },
      { label: 'b', path: '/articles/b/', count: 2 },
    ],
  )
})

test('mended papers and papers without authors are listed with their lines', () => {
  assert.deepEqual(
    quality.repairs.map(({ file, line, codes }) => [file, line, codes]),
    [['report.txt', 10, ['author/joined-names']]],
  )
  assert.deepEqual(
    quality.anonymous.map(({ paper, line }) => [paper.label, line]),
    [['Elm', 11]],
  )
})

test('unknown topics, near duplicates and figures without words are listed', () => {
  assert.deepEqual(
    quality.unmapped.map(({ label, count }) => [label, count]),
    [['Trees', 1]],
  )
  assert.deepEqual(
    quality.nearDuplicates.map(({ reason }) => reason),
    ['same-title'],
  )
  assert.deepEqual(
    quality.figures.map(({ figure, lacks }) => [figure.label, lacks]),
    [
      ['oak.png', 'alternative text'],
      ['elm.png', 'alternative text and caption'],
    ],
  )
  assert.equal(quality.missingImages, 3)
})

test('what curators decided of things that are not there is told with what may be meant', () => {
  assert.equal(quality.idle.length, 5)
  const [name, paper, from, to, third] = quality.idle
  assert.match(name ?? '', /no article prints the name “Anne Lee” of `ann`\. Is “Ann Lee” meant\?/)
  assert.match(paper ?? '', /`ann` lists “Oka”, which is no paper here/)
  assert.match(from ?? '', /\/papers\/elm\/ still stands/)
  assert.match(to ?? '', /leads to \/papers\/oaks\/, where nothing stands/)
  assert.match(
    third ?? '',
    /leads to \/topics\/treees\/, where nothing stands\. Is “\/topics\/trees\/” meant\?/,
  )
})

test('a record tells what each field rests on', () => {
  const oak = records.papers().find(({ authors }) => authors.length === 2)
  assert.deepEqual(
    oak?.evidence.map(({ field, how, file, line, note }) => [field, how, file, line, note]),
    [
      ['title', 'printed', 'report.txt', 10, 'Oak'],
      ['authors', 'repaired', 'report.txt', 10, 'all the names'],
      ['edition', 'inferred', 'report.txt', 10, 'the edition that the article is about'],
      ['topics', 'inferred', 'report.txt', 10, 'the section “Trees”'],
    ],
  )
  assert.deepEqual(
    oak.nearMisses.map(({ paper, reason }) => [paper.label, reason]),
    [['Oak', 'same-title']],
  )
})

test('a topic that the vocabulary knows by another name than the heading prints is normalised, and says so', () => {
  const woods = topicSchema.parse({ id: 'woods', label: 'Woods', aliases: ['Trees'] })
  const sections = made.sections.map((section) => ({ ...section, topic: 'woods' }))
  const known = hydrate(buildCatalogue([{ ...made, head, sections }], { venues: [], topics: [woods] }))
  const oak = known.papers().find(({ authors }) => authors.length === 2)
  assert.deepEqual(
    oak?.evidence.filter(({ field }) => field === 'topics').map(({ how, note }) => [how, note]),
    [['normalised', 'the section “Trees”, another name of “Woods”']],
  )
})
