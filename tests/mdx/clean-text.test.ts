import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanText } from '../../src/model/clean-text.ts'

/** What goes in, and what comes out. */
const samples: readonly (readonly [string, string])[] = [
  [' a\tb\r\n\n c ', 'a b c'],
  ['a\u2028b\u2029c\u0085d\u2003e\u3000f', 'a b c d e f'],
  ['a\u00a0b\u202fc', 'a\u00a0b\u202fc'],
  ['\ufeffa\u200bb\u00adc', 'abc'],
  ['a\u0000\u0007\u007f\u009fb', 'ab'],
  ['\u202eabc\u202c \u2066d\u2069', 'abc d'],
  ['a \u200b b', 'a b'],
  ['a\ud800b', 'a\ufffdb'],
  ['\u{1f469}\u200d\u{1f52c}', '\u{1f469}\u200d\u{1f52c}'],
  ['\u0645\u06cc\u200c\u062e', '\u0645\u06cc\u200c\u062e'],
  ['e\u0301 \ufb01', 'e\u0301 \ufb01'],
  [' \n ', ''],
]

for (const [before, after] of samples) {
  test(`${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
    assert.equal(cleanText(before), after)
  })
}

test('a clean text stays as it is', () => {
  const stays = (value: string) => assert.equal(cleanText(cleanText(value)), cleanText(value))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), stays), { seed: 20260101 })
})
