import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareNames } from '../../src/knowledge/suggest/compare-names.ts'
import { nameParts } from '../../src/knowledge/suggest/name-parts.ts'
import { suggestPeople } from '../../src/knowledge/suggest/suggest-people.ts'
import { personSchema } from '../../src/model/curation.ts'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import { makeArticle } from '../site/make-article.ts'

test('a name is taken apart', () => {
  assert.deepEqual(nameParts('Yuyang (Bernie) Wang'), {
    given: ['yuyang'],
    nicknames: ['bernie'],
    family: 'wang',
  })
  assert.deepEqual(nameParts('Yu-Xiang Wang Jr.'), { given: ['yuxiang'], nicknames: [], family: 'wang' })
  assert.deepEqual(nameParts('Plato'), { given: [], nicknames: [], family: 'plato' })
})

for (const [one, other, variation] of [
  ['Cédric Archambeau', 'Cedric Archambeau', 'accents'],
  ['Yu-Xiang Wang', 'Yu Xiang Wang', 'hyphens'],
  ['Wei-Lin Chen', 'Weilin Chen', 'accents'],
  ['Lee Ann', 'Ann Lee', 'order'],
  ['J. Smith', 'Jane Smith', 'initials'],
  ['J.K. Smith', 'Jane Karen Smith', 'initials'],
  ['JK Smith', 'Jane Karen Smith', 'initials'],
  ['Yu Wang', 'Yuxin Wang', null],
  ['Bernie Wang', 'Yuyang (Bernie) Wang', 'nickname'],
  ['Mike Jordan', 'Michael I. Jordan', 'nickname'],
  ['Bill Gates', 'Will Gates', 'nickname'],
  ['Michael Jordan', 'Michael I. Jordan', 'middle-name'],
  ['Danielle C. Maddix', 'Danielle Maddix', 'middle-name'],
  ['Danielle Maddix', 'Danielle Maddix Robinson', 'further-name'],
  ['Ann Lee', 'Bo Lee', null],
  ['Jane Smith', 'John Smith', null],
  ['Jane A. Smith', 'Jane B. Smith', null],
  ['J. Smith', 'K. Smith', null],
  ['Wang', 'Bernie Wang', null],
  ['Ann Lee', 'Ann Li', null],
] as const) {
  test(`${one} and ${other}: ${variation ?? 'nothing in common'}`, () => {
    assert.equal(compareNames(one, other), variation)
    assert.equal(compareNames(other, one), variation)
  })
}

const article = makeArticle({
  title: 'Report',
  venue: 'ICML',
  year: 2023,
  sections: ['Trees'],
  papers: [
    { title: 'Oak', authors: ['Jane Smith', 'Bo Xu'], section: 'Trees' },
    { title: 'Elm', authors: ['J. Smith', 'Bo Xu'], section: 'Trees' },
    { title: 'Ash', authors: ['Bernie Wang'] },
    { title: 'Fir', authors: ['Yuyang (Bernie) Wang'] },
    { title: 'Yew', authors: ['C. Li', 'Chen Li'] },
  ],
})
const { authors } = hydrate(buildCatalogue([article], { venues: [], topics: [] }))

test('names that may be one are listed with the evidence, the best founded first', () => {
  const found = suggestPeople(authors(), [])
  assert.deepEqual(
    found.map(({ names, variation, coauthors, topics, venues }) => [
      ...names,
      variation,
      coauthors,
      topics,
      venues,
    ]),
    [
      ['J. Smith', 'Jane Smith', 'initials', ['Bo Xu'], ['Trees'], ['ICML']],
      ['Bernie Wang', 'Yuyang (Bernie) Wang', 'nickname', [], [], ['ICML']],
    ],
  )
})

test('names on one paper are never suggested, nor what curators have decided', () => {
  const decided = [
    personSchema.parse({ id: 'jane', names: ['Jane Smith'], differentFrom: ['j'] }),
    personSchema.parse({ id: 'j', names: ['J. Smith'] }),
    personSchema.parse({ id: 'bernie', names: ['Bernie Wang', 'Yuyang (Bernie) Wang'] }),
  ]
  assert.deepEqual(suggestPeople(authors(), decided), [])
})
