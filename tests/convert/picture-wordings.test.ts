import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isWorded, type PictureWording, wordings } from '../../src/convert/enrich/figures/wording-table.ts'

describe('wordings of lines about pictures', () => {
  for (const as of Object.keys(wordings) as PictureWording[])
    it(`${as}: ${wordings[as].reason}`, () => {
      assert.ok(isWorded(as, wordings[as].sample), 'the sample is worded so')
      assert.ok(!isWorded(as, 'Low water came twice a day and nobody saw it.'), 'a plain sentence is not')
    })
})
