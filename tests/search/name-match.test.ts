import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameMatch } from '../../src/site/client/name-match.ts'
import { nearestWord } from '../../src/site/client/nearest-word.ts'
import { plainWords } from '../../src/site/client/plain-words.ts'

const match = (words: string, meta: Readonly<Record<string, string>>) =>
  nameMatch(words.split(' '), { url: '/', excerpt: '', meta, filters: {}, sub_results: [] })

test('the whole of a name is worth most, whichever name it is', () => {
  assert.equal(match('cold brew', { title: 'Cold Brew: Distilling nodes' }), 1)
  assert.equal(match('gnn', { title: 'Graph neural networks', also: 'Graph nets; GNN' }), 1)
  assert.ok(match('gnns', { title: 'Graph neural networks', also: 'GNN' }) < 1)
})

test('a longer name, the beginnings of its words, and words of several fields are worth less and less', () => {
  const worth = [
    match('privacy', { title: 'Privacy' }),
    match('privacy', { title: 'Differential privacy' }),
    match('privacy', { title: 'Differential privacy at small cost' }),
    match('priv', { title: 'Privacy' }),
    match('lee privacy', { title: 'Privacy', authors: 'Ann Lee' }),
    match('lee privacy', { title: 'Privacy' }),
  ]
  assert.deepEqual(
    worth,
    worth.toSorted((a, b) => b - a),
  )
  assert.equal(worth.at(-1), 0)
  assert.equal(new Set(worth).size, worth.length)
})

for (const [word, near] of [
  ['brew', 'brew'],
  ['bre', 'bre'],
  ['coldbrew', 'cold brew'],
  ['gnosis', null],
  ['archambault', 'archambeau'],
  ['kevton', 'kveton'],
] as const) {
  test(`the nearest word to “${word}” is ${near ?? 'none'}`, () => {
    assert.equal(nearestWord(word, ['cold', 'brew', 'archambeau', 'kveton', 'graph']), near)
  })
}

for (const [query, plain] of [
  ['state-of-the-art', 'state of the art'],
  ['Archambeau, Cédric', 'Archambeau, Cédric'],
  ['C++ and C#', 'C++ and C#'],
  ['"low-precision strategy"', '"low-precision strategy"'],
  ['Jia (Kevin) Liu', 'Jia Kevin Liu'],
] as const) {
  test(`“${query}” is put to the index as “${plain}”`, () => {
    assert.equal(plainWords(query), plain)
  })
}
