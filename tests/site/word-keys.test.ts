import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordKeys } from '../../src/site/catalogue/word-keys.ts'

test('words have one number in singular and plural, upper and lower case, with and without accents', () => {
  const [tree] = wordKeys('trees')
  for (const text of ['Tree', 'TREES', 'a tree!', '“trees”', 'trée'])
    assert.deepEqual(wordKeys(text), [tree], text)
})

test('short words are left out, and different words have different numbers', () => {
  assert.deepEqual(wordKeys('of a to – ... 12'), [])
  const words = ['glass', 'glas', 'class', 'bus', 'but', 'gpt4', 'gpt3', '树木森林', 'abc', 'cba']
  const keys = words.flatMap((word) => wordKeys(word))
  assert.equal(new Set(keys).size, words.length)
  assert.deepEqual(wordKeys(words.join(' ')), keys)
})
