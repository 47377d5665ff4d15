import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personSchema } from '../../../src/model/curation.ts'
import { addressOf } from '../../../src/site/addresses/registry.ts'
import { countFoldable } from '../../../src/site/catalogue/fold-records.ts'
import { hydrate } from '../../../src/site/catalogue/hydrate.ts'
import { makeArticle } from '../make-article.ts'
import { lostAddresses, type Published, publish, resolve, type State } from './publish.ts'

type Papers = NonNullable<Parameters<typeof makeArticle>[0]['papers']>

const oak = { title: 'Oak', authors: ['Ann Lee', 'Bo Xu'] }
const elm = { title: 'Elm', authors: ['Bo Xu', 'Cy Zed'] }

function state(papers: Papers, rest: Omit<State, 'articles'> = {}): State {
  const articles = [makeArticle({ title: 'Report', venue: 'ICML', year: 2023, sections: ['Trees'], papers })]
  return { articles, fold: ['authors', 'topics'], ...rest }
}

/** The addresses of the names of a library. */
function addresses({ catalogue }: Published): string[] {
  return hydrate(catalogue)
    .authors()
    .map(({ path }) => path)
}

test('a name with one paper has an entry, a name with two a page', () => {
  const published = publish(state([oak, elm]))
  assert.deepEqual(addresses(published), [
    '/authors/once/l/#ann-lee',
    '/authors/bo-xu/',
    '/authors/once/z/#cy-zed',
  ])
  const [paper] = hydrate(published.catalogue).papers()
  assert.deepEqual(
    paper?.authors.map(({ path }) => path),
    ['/authors/bo-xu/', '/authors/once/z/#cy-zed'],
  )
  assert.deepEqual(
    published.registry.authors.map(({ slug }) => slug),
    ['bo-xu'],
  )
})

test('nothing is folded unless it is asked for', () => {
  const { catalogue, registry } = publish(state([oak, elm], { fold: [] }))
  assert.deepEqual(registry.entries, [])
  assert.ok([...catalogue.authors, ...catalogue.topics].every(({ list }) => list === null))
})

test('a name that gains a second paper gets a page under its slug, and its entry leads there', () => {
  const before = publish(state([oak]))
  const after = publish(state([oak, { title: 'Ash', authors: ['Ann Lee'] }]), before)
  assert.deepEqual(resolve('/authors/once/l/#ann-lee', after), ['/authors/ann-lee/'])
  assert.deepEqual(resolve('/authors/once/x/#bo-xu', after), ['/authors/once/x/#bo-xu'])
  // It keeps the page, whatever becomes of its papers.
  const back = publish(state([oak]), after)
  assert.deepEqual(resolve('/authors/once/l/#ann-lee', back), ['/authors/ann-lee/'])
})

test('what was published with a page keeps it, and what was published as an entry leads on without the setting', () => {
  const paged = publish(state([oak], { fold: [] }))
  assert.deepEqual(addresses(publish(state([oak, elm]), paged)), [
    '/authors/ann-lee/',
    '/authors/bo-xu/',
    '/authors/once/z/#cy-zed',
  ])
  const unfolded = publish(state([oak], { fold: [] }), publish(state([oak])))
  assert.deepEqual(addresses(unfolded), ['/authors/ann-lee/', '/authors/bo-xu/'])
  assert.deepEqual(lostAddresses(unfolded), [])
})

test('a name that nobody prints any more is told of where its entry was', () => {
  const after = publish(state([elm]), publish(state([oak])))
  const [ann] = after.catalogue.formerEntries
  assert.deepEqual(ann, { kind: 'authors', list: 'l', slug: 'ann-lee', to: [] })
})

test('a name with other accents keeps its entry', () => {
  const cedric = (name: string) => state([{ title: 'Oak', authors: [name] }])
  const after = publish(cedric('Cédric Po'), publish(cedric('Cedric Po')))
  assert.deepEqual(addresses(after), ['/authors/once/p/#cedric-po'])
  assert.deepEqual(after.catalogue.formerEntries, [])
})

test('a name that curators have decided about keeps its page, and so does one that they lead to', () => {
  const people = [personSchema.parse({ id: 'ann', names: ['Ann Lee'] })]
  const moves = [{ from: '/authors/b-xu/', to: ['/authors/bo-xu/'] }]
  const { catalogue } = publish(state([oak, { title: 'Fir', authors: ['Di Fu'] }], { people, moves }))
  assert.deepEqual(
    catalogue.authors.map(({ slug, list }) => [slug, list]),
    [
      ['ann-lee', null],
      ['bo-xu', null],
      ['di-fu', 'f'],
    ],
  )
})

test('a name whose slug every page has as an id keeps its page', () => {
  const published = publish(state([{ title: 'Oak', authors: ['Main', 'Mains'] }]))
  assert.deepEqual(addresses(published), ['/authors/main/', '/authors/once/m/#mains'])
})

test('a list holds fifty names; an entry stays on its list, and what is new comes onto the last', () => {
  const papers = (names: readonly string[]) => names.map((name) => ({ title: `On ${name}`, authors: [name] }))
  const names = Array.from({ length: 130 }, (_, at) => `P${String(at).padStart(3, '0')} Xu`)
  const first = publish(state(papers(names)))
  const lists = Map.groupBy(first.catalogue.authors, ({ list }) => list)
  assert.deepEqual(
    [...lists].map(([list, own]) => [list, own.length]),
    [
      ['x', 50],
      ['x/2', 50],
      ['x/3', 30],
    ],
  )
  const gone = names.slice(20)
  const next = publish(state(papers([...gone, 'A Xu', 'Ünal'])), first)
  const listOf = new Map(next.catalogue.authors.map(({ name, list }) => [name, list]))
  const before = new Map(first.catalogue.authors.map(({ name, list }) => [name, list]))
  assert.deepEqual(
    gone.filter((name) => listOf.get(name) !== before.get(name)),
    [],
  )
  assert.equal(listOf.get('A Xu'), 'x/3')
  assert.equal(listOf.get('Ünal'), 'u')
  assert.deepEqual(lostAddresses(next), [])
})

test('names of other scripts share a list', () => {
  const { catalogue } = publish(state([{ title: 'Oak', authors: ['李明', 'Ωmega Ψ', '42'] }]))
  assert.deepEqual(
    catalogue.authors.map(({ list }) => list),
    ['other', 'other', 'other'],
  )
})

test('a topic of one article that only its heading names has an entry; one of two articles has a page', () => {
  const report = (title: string, sections: readonly string[]) =>
    makeArticle({ title, sections, papers: [{ title, authors: ['Ann Lee'], section: sections[0] ?? '' }] })
  const articles = [report('One', ['Oaks', 'Trees']), report('Two', ['Elms', 'Trees'])]
  const before = publish({ articles, fold: ['topics'] })
  assert.deepEqual(
    before.catalogue.topics.map(({ id, list }) => [id, list]),
    [
      ['elms', 'e'],
      ['oaks', 'o'],
      ['trees', null],
    ],
  )
  const after = publish({ articles: [...articles, report('Three', ['Oaks'])], fold: ['topics'] }, before)
  assert.deepEqual(resolve('/topics/once/o/#oaks', after), ['/topics/oaks/'])
})

test('what could be folded is counted as long as its address is not registered', () => {
  const { catalogue, registry } = publish(state([oak, elm], { fold: [] }))
  const curation = { people: [], moves: [] }
  const counted = (lines: typeof registry) => countFoldable(catalogue, { registry: lines, curation })
  assert.deepEqual(counted(registry), { authors: 0, topics: 0 })
  assert.deepEqual(counted({ ...registry, authors: [], topics: [] }), { authors: 2, topics: 1 })
})

test('an entry is registered by its list', () => {
  const { registry } = publish(state([oak]))
  assert.deepEqual(
    registry.entries.map(({ slug, key }) => [addressOf('entries', slug), key]),
    [
      ['/authors/once/l/#ann-lee', 'Ann Lee'],
      ['/authors/once/x/#bo-xu', 'Bo Xu'],
      ['/topics/once/t/#trees', 'Trees'],
    ],
  )
})
