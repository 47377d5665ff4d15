import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { suggestHomonyms } from '../../src/knowledge/suggest/suggest-homonyms.ts'
import { suggestPeople } from '../../src/knowledge/suggest/suggest-people.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'
import { tempFolder } from '../build/temp-folder.ts'
import { lostAddresses, publish, resolve } from '../site/addresses/publish.ts'
import { articlesAfter, articlesBefore, decisions, ordinaryArticles, papersEach } from './planted-library.ts'

const before = publish({ articles: articlesBefore })
const after = publish({ articles: articlesAfter, ...decisions }, before)
const [first, records] = [hydrate(before.catalogue), hydrate(after.catalogue)]

function paper(title: string) {
  const found = records.papers().filter(({ forms }) => forms.includes(title))
  assert.equal(found.length, 1, title)
  return found[0]
}

test('there are as many articles, papers and names as were planted', () => {
  assert.equal(articlesAfter.length, 200)
  const ordinaryPapers = ordinaryArticles * papersEach
  assert.deepEqual(
    [first.papers().length, records.papers().length],
    [ordinaryPapers + 14 + 1, ordinaryPapers + 13],
  )
  const ordinaryNames = ordinaryArticles + 50
  assert.deepEqual(
    [first.authors().length, records.authors().length],
    [ordinaryNames + 14, ordinaryNames + 13],
  )
  assert.equal(new Set(records.papers().map(({ slug }) => slug)).size, records.papers().length)
})

test('two papers of one title stay two, at their addresses, and are reported', () => {
  const both = records.papers().filter(({ title }) => title === 'Introduction to minerals')
  assert.equal(both.length, 2)
  assert.deepEqual(
    both.map(({ authors, nearMisses }) => [authors[0]?.label, nearMisses[0]?.reason]),
    [
      ['Ada Granite', 'same-title'],
      ['Bea Marble', 'same-title'],
    ],
  )
  const addresses = (of: typeof records) =>
    of.papers().flatMap(({ title, path }) => (title === both[0]?.title ? path : []))
  assert.deepEqual(addresses(records), addresses(first))
})

test('nothing but the planted near miss is reported', () => {
  assert.equal(records.quality().nearDuplicates.length, 1)
})

test('one paper of two titles becomes one record with both, where the curators say so', () => {
  assert.equal(first.papers().filter(({ title }) => /slate/i.test(title)).length, 2)
  const merged = paper('Layers of slate')
  assert.equal(merged, paper('Slate: a layered approach'))
  assert.equal(merged?.path, '/papers/layers-of-slate/')
  assert.deepEqual(
    merged?.mentions.map(({ article }) => article.label),
    ['Two titles, second', 'Two titles, first'],
  )
})

test('one name of two people leads to each on the papers that are theirs, and stays a name on the rest', () => {
  const path = (title: string) => paper(title)?.authors[0]?.path
  assert.equal(path('Rivers and sand'), '/people/yang-liu-rivers/')
  assert.equal(path('Moons and dust'), '/people/yang-liu-moons/')
  assert.equal(path('Clouds alone'), '/authors/yang-liu/')
  const liu = records.authors().find(({ name }) => name === 'Yang Liu')
  assert.equal(liu?.identity, 'shared')
  assert.equal(liu?.papers.length, 3)
})

test('two names of one person are one person, and both names stay', () => {
  const bernie = records.people().find(({ id }) => id === 'bernie-wang')
  assert.deepEqual(
    bernie?.papers.map(({ title }) => title),
    ['Rain over stone', 'Wind over stone'],
  )
  for (const name of ['Bernie Wang', 'Yuyang Wang']) {
    assert.equal(records.authors().find((author) => author.name === name)?.identity, 'confirmed')
  }
})

test('exactly the planted addresses have moved, each to where it should', () => {
  assert.deepEqual(
    after.catalogue.moves.map(({ from, to }) => [from, ...to]),
    [
      ['/authors/jan-coal/'],
      ['/papers/layers-of-slat/'],
      ['/papers/slate-a-layered-approach/', '/papers/layers-of-slate/'],
      ['/papers/withdrawn-thoughts-on-coal/'],
      ['/topics/singing-ice/', '/topics/glaciology/'],
      ['/venues/oldven/', '/venues/newven/'],
      ['/venues/oldven/1999/', '/venues/newven/1999/'],
    ],
  )
  assert.deepEqual(lostAddresses(after), [])
})

test('a mended title keeps the address of the mistyped one', () => {
  assert.equal(paper('The colour of obsidian under light')?.slug, 'the-colour-of-obsidain-under-light')
})

test('what curators wrote of things that are not there is reported, each with what is meant', () => {
  assert.deepEqual(records.quality().idle, [
    'people.yaml: `yang-liu-moons` lists “Moons and dirt”, which is no paper here. Is “Moons and dust” meant?',
    'people.yaml: no article prints the name “Berny Wang” of `bernie-wang`. Is “Bernie Wang” meant?',
    'moves.yaml: /papers/layers-of-slat/ leads to /papers/layer-of-slate/, where nothing stands. Is “/papers/layers-of-slate/” meant?',
  ])
})

test('names that may be one person, and a name that may be two, are suggested to the curators', () => {
  const names = first.authors()
  assert.deepEqual(
    suggestPeople(names, []).map(({ names: pair }) => pair),
    [
      ['Bernie Wang', 'Yuyang (Bernie) Wang'],
      ['Yuyang (Bernie) Wang', 'Yuyang Wang'],
    ],
  )
  const homonyms = suggestHomonyms(names, first.paperReferences(), [], [])
  assert.deepEqual(
    homonyms.flatMap(({ name, groups }) =>
      name.startsWith('Colleague') ? [] : [[name, ...groups.flatMap(({ titles }) => titles)]],
    ),
    [['Yang Liu', 'Rivers and sand', 'Moons and dust']],
  )
  const left = suggestHomonyms(records.authors(), records.paperReferences(), [], decisions.people)
  assert.ok(left.every(({ name }) => name !== 'Yang Liu'))
})

test('undoing every edit brings every address back', () => {
  const undone = publish({ articles: articlesBefore }, after)
  assert.deepEqual(lostAddresses(undone), [])
  for (const { path } of [...first.papers(), ...first.authors(), ...first.topics(), ...first.venues()]) {
    assert.deepEqual(resolve(path, undone), [path])
  }
})

test('aliases of one topic that belong to another, and topics in a circle, stop everything', (context) => {
  const folder = tempFolder(context)
  const topics = `- {id: ice, label: Ice, aliases: [Frost], broader: [cold]}
- {id: cold, label: Cold, aliases: [frost], broader: [winter]}
- {id: winter, label: Winter, broader: [ice]}
`
  writeFileSync(join(folder, 'topics.yaml'), topics)
  assert.throws(() => readVocabulary(folder), {
    message:
      /topics\.yaml:2 {2}“frost” is a name of `cold`, and “Frost” of `ice` at [^\n]*topics\.yaml:1\n[\s\S]*topics\.yaml:1 {2}`broader` goes in a circle: `ice` → `cold` → `winter` → `ice`/,
  })
})
