import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byBytes, homeOf, spansOf, type WordSpan } from '../../src/model/word-span.ts'

/** The same without regard to the order of the files, one by one. */
function searched(word: string, files: readonly WordSpan[]): readonly WordSpan[] {
  const spanning = files.filter(({ from, to }) => byBytes(from, word) <= 0 && byBytes(word, to) <= 0)
  if (spanning.length > 0) return spanning
  const shared = (a: string, b: string) => a.slice(0, b.length)
  return files.filter(
    ({ from, to }) =>
      byBytes(shared(word, from), shared(from, word)) >= 0 &&
      byBytes(shared(word, to), shared(to, word)) <= 0,
  )
}

const files = [
  ['1', '3d'],
  ['a', 'al'],
  ['all', 'arch'],
  ['are', 'b'],
  ['ca', 'ch'],
  ['e', 'e'],
  ['learn', 'learn'],
  ['learner', 'm'],
  ['the', 'the'],
  ['theo', 'tr'],
  ['é', 'データ'],
  ['\u{1d4b3}', '\u{20bb7}'],
].map(([from = '', to = ''], place) => ({ from, to, name: String(place) }))

const words = [
  ...files.flatMap(({ from, to }) => [from, to, `${from}a`, `${to}z`, from.slice(0, 1), to.slice(0, -1)]),
  ...['', '0', '4', 'learning', 'lea', 'le', 't', 'th', 'thing', 'zebra', 'd', 'fix', 'ﬁ', '\u{1d4b4}'],
]

test('the files of a word are those that looking through all of them finds', () => {
  assert.ok(words.filter((word) => searched(word, files).length > 1).length > 3)
  for (const word of words) assert.deepEqual(spansOf(word, files), searched(word, files), word)
  assert.deepEqual(spansOf('word', []), [])
})

test('every word is at home in one file, the last that begins before it', () => {
  for (const word of words) {
    const before = files.filter(({ from }) => byBytes(from, word) <= 0)
    assert.equal(homeOf(word, files), Math.max(0, before.length - 1), word)
  }
})
