import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  acting,
  ask,
  hinting,
  refusing,
  refusingUnnamed,
  telling,
} from '../../src/convert/enrich/papers/prose/quotation-table.ts'

describe('cues beside a quotation', () => {
  for (const cue of [...telling, ...acting, ...hinting.flat(), ...refusing, ...refusingUnnamed])
    it(`${cue.sample}: ${cue.reason}`, () => {
      const [before = '', ...rest] = cue.sample.split('“…”')
      const after = `”${rest.join('“…”')}`
      assert.ok(ask([cue])(before, after), 'the sample shows the cue')
      assert.ok(!ask([cue])('Low water came twice a day: ', '” stood there.'), 'words about nothing do not')
    })
})
