import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { homonymText } from '../../src/knowledge/suggest/homonym-text.ts'
import { suggestHomonyms } from '../../src/knowledge/suggest/suggest-homonyms.ts'
import { type Person, personSchema } from '../../src/model/curation.ts'
import { type Topic, topicSchema } from '../../src/model/vocabulary.ts'
import { emptyRegistry } from '../../src/site/addresses/registry.ts'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import { readCuration } from '../../src/vocabulary/read-curation.ts'
import { tempFolder } from '../build/temp-folder.ts'
import { makeArticle } from '../site/make-article.ts'

interface Listed {
  readonly title: string
  readonly authors: readonly string[]
  readonly venue?: string
  readonly year?: number
  readonly topic?: string
}

/** A library with an article for each paper. */
function libraryOf(papers: readonly Listed[], topics: readonly Topic[] = [], people: readonly Person[] = []) {
  const articles = papers.map(({ title, authors, venue, year, topic }) =>
    makeArticle({
      title: `About ${title}`,
      ...(venue && { venue }),
      ...(year && { year }),
      ...(topic && { sections: [topic] }),
      papers: [{ title, authors, ...(topic && { section: topic }) }],
    }),
  )
  const curated = { registry: emptyRegistry, curation: { people, moves: [] } }
  return hydrate(buildCatalogue(articles, { venues: [], topics }, curated))
}

function homonyms(papers: readonly Listed[], topics: readonly Topic[] = [], decided: readonly Person[] = []) {
  const records = libraryOf(papers, topics)
  return suggestHomonyms(records.authors(), records.paperReferences(), topics, decided)
}

const rivers = { title: 'Rivers', authors: ['Yang Liu', 'Eve Chalk'], venue: 'HYDRO', topic: 'Water' }
const moons = { title: 'Moons', authors: ['Fay Opal', 'Yang Liu'], venue: 'SKY', topic: 'Space' }

test('a name whose papers have nothing in common is listed, with what speaks for several people', () => {
  const lakes = { ...rivers, title: 'Lakes', year: 2021 }
  assert.deepEqual(homonyms([rivers, moons, lakes]), [
    {
      name: 'Yang Liu',
      groups: [
        {
          titles: ['Lakes', 'Rivers'],
          coauthors: ['Eve Chalk'],
          topics: ['Water'],
          venues: ['HYDRO'],
          years: [2021],
        },
        { titles: ['Moons'], coauthors: ['Fay Opal'], topics: ['Space'], venues: ['SKY'], years: [] },
      ],
      signs: ['topics', 'venues'],
      namesakes: 0,
    },
  ])
})

for (const [what, papers] of [
  ['a co-author', [rivers, { ...moons, authors: ['Yang Liu', 'Eve Chalk'] }]],
  [
    'co-authors who wrote together elsewhere',
    [rivers, moons, { title: 'Tides', authors: ['Eve Chalk', 'Fay Opal'], venue: 'SEA', topic: 'Shores' }],
  ],
  ['a topic', [rivers, { ...moons, topic: 'Water' }]],
  ['too little: one sign alone', [rivers, { ...moons, venue: 'HYDRO' }]],
  ['nothing to go by: a paper without co-authors', [rivers, { ...moons, authors: ['Yang Liu'] }]],
] as const) {
  test(`a name whose papers have ${what} in common or between them is left alone`, () => {
    assert.deepEqual(homonyms(papers), [])
  })
}

test('topics that are neighbours in the vocabulary are no sign of two people', () => {
  const earth = topicSchema.parse({ id: 'earth', label: 'Earth' })
  const water = topicSchema.parse({ id: 'water', label: 'Water', broader: ['earth'] })
  const space = { id: 'space', label: 'Space' }
  const apart = [earth, water, topicSchema.parse(space)]
  assert.equal(homonyms([rivers, moons], apart).length, 1)
  for (const tie of [{ broader: ['earth'] }, { related: ['water'] }, { broader: ['water'] }])
    assert.deepEqual(homonyms([rivers, moons], [earth, water, topicSchema.parse({ ...space, ...tie })]), [])
})

test('long years between, initials and a common family name are signs too', () => {
  const papers = [
    { title: 'Rivers', authors: ['Y. Liu', 'Eve Chalk'], year: 2001 },
    { title: 'Moons', authors: ['Y. Liu', 'Fay Opal'], year: 2019 },
    { title: 'Liu and others', authors: ['An Liu', 'Bo Liu', 'Cy Liu', 'Di Liu', 'Ed Liu'] },
  ]
  assert.deepEqual(
    homonyms(papers).map(({ name, signs, namesakes }) => ({ name, signs, namesakes })),
    [{ name: 'Y. Liu', signs: ['years', 'initials', 'common'], namesakes: 5 }],
  )
})

test('what curators have said of a name is not asked again', () => {
  const one = personSchema.parse({ id: 'yang-liu', names: ['Yang Liu'] })
  assert.deepEqual(homonyms([rivers, moons], [], [one]), [])
})

test('the entries that go with a suggestion tell the people apart when they are copied', (context) => {
  const [suggestion] = homonyms([rivers, moons])
  assert.ok(suggestion)
  const text = homonymText(suggestion)
  assert.match(text, /^Yang Liu: may be 2 people; .*\n {2}topics far apart; no venue in common\n/)
  assert.match(text, /\n {2}1\. Moons\n {5}with Fay Opal; on Space; at SKY\n/)
  const folder = tempFolder(context)
  const entries = text.split('\n').filter((line) => line.startsWith('    - '))
  writeFileSync(join(folder, 'people.yaml'), entries.map((line) => `${line.trim()}\n`).join(''))
  const { people } = readCuration(folder)
  const records = libraryOf([rivers, moons], [], people)
  assert.deepEqual(
    records.people().map(({ id, papers }) => [id, papers.map(({ title }) => title)]),
    [
      ['yang-liu-1', ['Moons']],
      ['yang-liu-2', ['Rivers']],
    ],
  )
  assert.equal(records.authors().find(({ name }) => name === 'Yang Liu')?.identity, 'shared')
})
