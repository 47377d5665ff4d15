import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { editDistance } from '../../src/site/client/edit-distance.ts'
import { markWords } from '../../src/site/client/mark-words.ts'
import { dropHead, dropStart, readMarked } from '../../src/site/client/marked-text.ts'
import { nearTerms } from '../../src/site/client/near-terms.ts'
import { readState, writeState } from '../../src/site/client/search-state.ts'
import { withFoundWords } from '../../src/site/client/with-found-words.ts'
import { judgeWord } from '../../src/site/client/word-notes.ts'

test('an excerpt is read as text, found or not', () => {
  assert.deepEqual(readMarked('a <mark>b</mark> &lt;c&gt;'), [
    { text: 'a ', found: false },
    { text: 'b', found: true },
    { text: ' <c>', found: false },
  ])
})

test('a title at the beginning of an excerpt is dropped with its stop', () => {
  assert.deepEqual(dropStart(readMarked('A <mark>b</mark>. c'), 'A b'), [{ text: 'c', found: false }])
  assert.equal(dropStart(readMarked('other'), 'A b').length, 1)
})

test('names that stand above an excerpt are dropped from wherever it starts in them', () => {
  const names = ['A word on b', 'Ann Lee']
  assert.deepEqual(dropHead(readMarked('on <mark>b</mark>. Ann Lee. c'), names), [
    { text: 'c', found: false },
  ])
  assert.deepEqual(dropHead(readMarked('word on <mark>b</mark>. Ann'), names), [])
  assert.equal(dropHead(readMarked('other'), names).length, 1)
})

test('words that begin with a word of the query are marked, accents or not', () => {
  const found = markWords('Cédric’s Graphs', ['cedric', 'graph']).filter((stretch) => stretch.found)
  assert.deepEqual(
    found.map(({ text }) => text),
    ['Cédric', 'Graphs'],
  )
})

for (const [word, results, marked, fate] of [
  ['zzzq', 0, [], 'unknown'],
  ['network', 3, ['network'], 'whole'],
  ['network', 3, ['networks'], 'whole'],
  ['learned', 3, ['learning'], 'whole'],
  ['arch', 3, ['archambeau'], 'start'],
  ['networkz', 3, ['network'], 'shortened'],
] as const) {
  test(`“${word}” that matched ${marked.join(', ') || 'nothing'} is ${fate}`, () => {
    assert.equal(judgeWord(word, results, marked, []).fate, fate)
  })
}

test('a misspelt word is mended, an unknown one left out, and an acronym leads to its term', () => {
  const vocabulary = {
    words: ['bandit', 'graph'],
    terms: [
      { label: 'Bandit problems', path: '/topics/bandit-problems/', also: [] },
      { label: 'Graph neural networks', path: '/topics/gnn/', also: ['GNN'] },
    ],
  }
  assert.equal(nearTerms(vocabulary, 'banidt zzzzzzzz').spelling, 'bandit')
  assert.equal(nearTerms(vocabulary, 'gnn').terms[0]?.label, 'Graph neural networks')
  assert.equal(nearTerms(vocabulary, 'graph').spelling, null)
})

test('a swap of neighbours is one slip', () => {
  assert.equal(editDistance('graph', 'grahp'), 1)
  assert.equal(editDistance('', 'abc'), 3)
})

test('the words to highlight stand before the fragment', () => {
  assert.equal(withFoundWords('/articles/x/#graphs', 'graph nets'), '/articles/x/?find=graph+nets#graphs')
})

test('a search survives its address', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1 }))
  const state = fc.record(
    {
      words: fc.string().map((words) => words.trim()),
      chosen: fc.record(
        { kind: values, venue: values, year: values, topic: values },
        { noNullPrototype: true },
      ),
      sorting: fc.constantFrom('relevance', 'newest', 'oldest'),
    },
    { noNullPrototype: true },
  )
  fc.assert(
    fc.property(state, (before) =>
      assert.deepEqual(readState(new URLSearchParams(writeState(before).toString())), before),
    ),
  )
})
