import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { canBeTitle, candidateOf } from '../../src/convert/enrich/papers/titles/can-be-title.ts'
import { noTitles } from '../../src/convert/enrich/papers/titles/no-title-table.ts'

describe('what no title is', () => {
  for (const { reason, sample, test } of noTitles)
    it(`${sample}: ${reason}`, () => {
      assert.ok(test(candidateOf(sample)), 'the sample is told by its row')
      assert.ok(!canBeTitle(sample))
      assert.ok(!test(candidateOf('Learning to Read Tides from Two Buoys')), 'a title is not')
    })
})
