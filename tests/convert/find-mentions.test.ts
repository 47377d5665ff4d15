import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mentionFinder } from '../../src/convert/assemble/find-mentions.ts'

const words = fc
  .array(fc.constantFrom('graph', 'Graph', '3d', 'über', 'of', 'nets', '“', ' ', '-', ': ', '中'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))

test('the same mentions are found among few titles and among many', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 4 }), words, words, (titles, before, behind) => {
      const wanted = titles.map((title, i) => ({ id: `paper-${i}`, title }))
      const others = Array.from({ length: 9 }, (_, i) => ({ id: `other-${i}`, title: `No such title ${i}` }))
      const own = new Set(wanted.map(({ id }) => id))
      for (const title of titles) {
        const text = `${before} ${title} ${behind}`
        assert.deepEqual(mentionFinder([...wanted, ...others])(text, own), mentionFinder(wanted)(text, own))
      }
    }),
    { numRuns: 1000, seed: 20260106 },
  )
})
