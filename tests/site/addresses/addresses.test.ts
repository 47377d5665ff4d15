import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Move, personSchema } from '../../../src/model/curation.ts'
import { topicSchema, venueSchema } from '../../../src/model/vocabulary.ts'
import { foldKinds } from '../../../src/site/addresses/entry-address.ts'
import { makeArticle } from '../make-article.ts'
import { lostAddresses, publish, resolve, type State } from './publish.ts'

type Papers = NonNullable<Parameters<typeof makeArticle>[0]['papers']>

function listing(papers: Papers, title = 'Report') {
  return makeArticle({ title, venue: 'ICML', year: 2023, sections: ['Trees'], papers })
}

function state(papers: Papers, rest: Omit<State, 'articles'> = {}): State {
  return { articles: [listing(papers)], ...rest }
}

/** Publish states one after the other; after each, every address that was ever published leads somewhere. */
function inTurn(...states: readonly State[]) {
  const [first, ...others] = states
  assert.ok(first)
  let published = publish(first)
  for (const next of others) {
    published = publish(next, published)
    assert.deepEqual(lostAddresses(published), [])
  }
  return published
}

const slugs = ({ catalogue }: ReturnType<typeof publish>) => catalogue.papers.map(({ slug }) => slug)

test('a paper whose title is corrected keeps its address', () => {
  const after = inTurn(
    state([{ title: 'Lerning trees from small data', authors: ['Ann Lee', 'Bo Xu'] }]),
    state([{ title: 'Learning trees from small data', authors: ['Ann Lee', 'Bo Xu'] }]),
  )
  assert.deepEqual(slugs(after), ['lerning-trees-from-small-data'])
})

test('a paper whose authors become known, or change altogether, keeps its address', () => {
  const after = inTurn(
    state([{ title: 'Oak' }]),
    state([{ title: 'Oak', authors: ['Ann Lee'] }]),
    state([{ title: 'Oak', authors: ['Anne Li', 'Bo Xu'] }]),
  )
  assert.deepEqual(slugs(after), ['oak'])
})

test('part two is not part one corrected', () => {
  const after = inTurn(
    state([{ title: 'The growth of trees, part 1', authors: ['Ann Lee'] }]),
    state([{ title: 'The growth of trees, part 2', authors: ['Ann Lee'] }]),
  )
  assert.deepEqual(slugs(after), ['the-growth-of-trees-part-2'])
  assert.deepEqual(resolve('/papers/the-growth-of-trees-part-1/', after), [])
})

test('a paper that is removed has a page that says so, and gets its old address back', () => {
  const oak = { title: 'Oak', authors: ['Ann Lee'] }
  const elm = { title: 'Elm', authors: ['Bo Xu'] }
  const removed = inTurn(state([oak, elm]), state([elm]))
  assert.deepEqual(resolve('/papers/oak/', removed), [])
  assert.deepEqual(resolve('/authors/ann-lee/', removed), [])
  const back = inTurn(state([oak, elm]), state([elm]), state([oak, elm]))
  assert.deepEqual(resolve('/papers/oak/', back), ['/papers/oak/'])
})

test('an address is never given to another paper of the same title', () => {
  const after = inTurn(
    state([{ title: 'Introduction', authors: ['Ann Lee'] }]),
    state([
      { title: 'Introduction', authors: ['Ann Lee'] },
      { title: 'Introduction', authors: ['Bo Xu'] },
    ]),
  )
  assert.equal(resolve('/papers/introduction/', after)[0], '/papers/introduction/')
  const first = after.catalogue.papers.find(({ slug }) => slug === 'introduction')
  assert.equal(first?.authors.map((place) => after.catalogue.authors[place]?.name).join(), 'Ann Lee')
  assert.equal(new Set(slugs(after)).size, 2)
})

test('two records that turn out to be one lead to one', () => {
  const after = inTurn(
    state([
      { title: 'Oak', authors: ['Ann Lee'] },
      { title: 'Oak', authors: ['Bo Xu'] },
    ]),
    state([{ title: 'Oak', authors: ['Ann Lee', 'Bo Xu'] }]),
  )
  const [slug] = slugs(after)
  assert.equal(slugs(after).length, 1)
  for (const { slug: old } of after.registry.papers) {
    assert.deepEqual(resolve(`/papers/${old}/`, after), [`/papers/${slug}/`])
  }
})

test('curators make two papers one, and both titles stay', () => {
  const papers = [
    { title: 'Oak: a study', authors: ['Ann Lee'], passage: 'First.' },
    { title: 'On oaks', authors: ['Ann Lee', 'Bo Xu'], passage: 'Second.' },
  ]
  const moves: Move[] = [{ from: '/papers/oak-a-study/', to: ['/papers/on-oaks/'] }]
  const after = inTurn(state(papers), state(papers, { moves }), state(papers, { moves }))
  const [paper] = after.catalogue.papers
  assert.deepEqual(slugs(after), ['on-oaks'])
  assert.equal(paper?.forms.length, 2)
  assert.equal(paper?.mentions.length, 2)
  assert.deepEqual(resolve('/papers/oak-a-study/', after), ['/papers/on-oaks/'])
  const undone = publish(state(papers), after)
  assert.deepEqual(slugs(undone).sort(), ['oak-a-study', 'on-oaks'])
})

test('what was split leads to a page with all parts', () => {
  const after = inTurn(
    state([{ title: 'Oak and elm', authors: ['Ann Lee'] }]),
    state(
      [
        { title: 'Oaks', authors: ['Ann Lee'] },
        { title: 'Elms', authors: ['Ann Lee'] },
      ],
      {
        moves: [
          { from: '/papers/oak-and-elm/', to: ['/papers/oaks/', '/papers/elms/'], reason: 'Two papers.' },
        ],
      },
    ),
  )
  assert.deepEqual(resolve('/papers/oak-and-elm/', after), ['/papers/oaks/', '/papers/elms/'])
})

test('a name that gains its accents keeps its address; with both, each has one', () => {
  const plain = { title: 'Oak', authors: ['Cedric Archambeau'] }
  const marked = { title: 'Elm', authors: ['Cédric Archambeau'] }
  const after = inTurn(state([plain]), state([{ ...plain, authors: ['Cédric Archambeau'] }]))
  assert.deepEqual(
    after.catalogue.authors.map(({ slug }) => slug),
    ['cedric-archambeau'],
  )
  const both = inTurn(state([plain]), state([plain, marked]))
  assert.equal(
    both.catalogue.authors.find(({ name }) => name === 'Cedric Archambeau')?.slug,
    'cedric-archambeau',
  )
  assert.equal(new Set(both.catalogue.authors.map(({ slug }) => slug)).size, 2)
})

test('an article with another headline is found by its capture', () => {
  const before = listing([{ title: 'Oak' }], 'Raport')
  const { sources } = before.head
  const after = listing([{ title: 'Oak' }], 'Report')
  const renamed = { ...after, head: { ...after.head, sources } }
  const published = inTurn({ articles: [before] }, { articles: [renamed] })
  assert.deepEqual(resolve('/articles/raport/', published), ['/articles/report/'])
})

test('a heading that becomes an alias leads to the topic, and a renamed topic to its new id', () => {
  const forests = topicSchema.parse({ id: 'forests', label: 'Forests', aliases: ['Trees'] })
  const before = state([{ title: 'Oak', section: 'Trees' }])
  const filed = makeArticle({ title: 'Report', venue: 'ICML', year: 2023, sections: ['Forests'], papers: [] })
  const woods = topicSchema.parse({ id: 'woods', label: 'Woods', aliases: ['Forests', 'Trees'] })
  const renamed = makeArticle({ title: 'Report', venue: 'ICML', year: 2023, sections: ['Woods'], papers: [] })
  const after = inTurn(
    before,
    { articles: [filed], topics: [forests] },
    { articles: [renamed], topics: [woods] },
  )
  for (const old of ['/topics/trees/', '/topics/forests/'])
    assert.deepEqual(resolve(old, after), ['/topics/woods/'])
})

test('a venue that becomes a former name of another takes its editions along', () => {
  const at = (venue: string, year: number) =>
    makeArticle({ title: `${venue} ${year}`, venue, year, papers: [{ title: 'Oak' }] })
  const neurips = venueSchema.parse({
    id: 'neurips',
    short: 'NeurIPS',
    names: ['Neural'],
    also: ['NIPS'],
    field: 'ML',
  })
  const articles = [at('NIPS', 2016), at('NeurIPS', 2019)]
  const after = inTurn({ articles }, { articles, venues: [neurips] })
  assert.deepEqual(resolve('/venues/nips/', after), ['/venues/neurips/'])
  assert.deepEqual(resolve('/venues/nips/2016/', after), ['/venues/neurips/2016/'])
  assert.deepEqual(resolve('/years/2016/', after), ['/years/2016/'])
})

test('people that are merged lead to the one, people that are taken back to their names', () => {
  const papers = [
    { title: 'Oak', authors: ['Bernie Wang'] },
    { title: 'Elm', authors: ['Yuyang Wang'] },
  ]
  const bernie = personSchema.parse({ id: 'bernie-wang', names: ['Bernie Wang'] })
  const yuyang = personSchema.parse({ id: 'yuyang-wang', names: ['Yuyang Wang'] })
  const both = personSchema.parse({ id: 'bernie-wang', names: ['Bernie Wang', 'Yuyang Wang'] })
  const gone = personSchema.parse({ id: 'yuyang-wang', mergedInto: 'bernie-wang' })
  const merged = inTurn(state(papers, { people: [bernie, yuyang] }), state(papers, { people: [both, gone] }))
  assert.deepEqual(resolve('/people/yuyang-wang/', merged), ['/people/bernie-wang/'])
  const back = inTurn(state(papers, { people: [both] }), state(papers))
  assert.deepEqual(resolve('/people/bernie-wang/', back), ['/authors/bernie-wang/', '/authors/yuyang-wang/'])
})

test('moves that go on lead to the end of the way', () => {
  const moves: Move[] = [
    { from: '/papers/oak/', to: ['/papers/elm/'] },
    { from: '/papers/elm/', to: ['/papers/ash/'] },
  ]
  const after = inTurn(
    state([{ title: 'Oak' }]),
    state([{ title: 'Elm' }], { moves: moves.slice(0, 1) }),
    state([{ title: 'Ash' }], { moves }),
  )
  assert.deepEqual(resolve('/papers/oak/', after), ['/papers/ash/'])
})

test('whatever is edited, no address is lost and none changes hands without cause', () => {
  const title = fc.constantFrom(
    'Oak',
    'Elm',
    'Oak trees',
    'Oak trees in the north',
    'Oak trees in the far north',
    '???',
  )
  const authors = fc.uniqueArray(fc.constantFrom('Ann Lee', 'Bo Xu', 'Cédric Po', 'Cedric Po'), {
    maxLength: 2,
  })
  const papers = fc.uniqueArray(fc.record({ title, authors }), {
    maxLength: 5,
    selector: (paper) => JSON.stringify(paper),
  })
  const fold = fc.subarray([...foldKinds])
  const edit = fc.record({ papers, fold })
  fc.assert(
    fc.property(fc.array(edit, { minLength: 2, maxLength: 5 }), (edits) => {
      const states = edits.map(({ papers: own, fold: folded }) => state(own, { fold: folded }))
      const published = inTurn(...states)
      const again = publish(states.at(-1) ?? state([]), published)
      assert.deepEqual(again.catalogue, published.catalogue)
      assert.equal(new Set(slugs(published)).size, slugs(published).length)
    }),
    { numRuns: 300 },
  )
})
