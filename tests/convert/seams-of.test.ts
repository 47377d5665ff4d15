import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { seamsOf } from '../../src/convert/enrich/seams-of.ts'

const seam = /(?<=[\p{Ll}?)])(?=\p{Lu}\p{Ll})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}+ )/u

test('seams are found where the pattern alone finds them', () => {
  const text = fc
    .array(fc.constantFrom('a', 'bc', 'É', 'é', 'D', 'EF', ' ', '?', ')', '“', '𝒜', '𝒶', '3'), {
      maxLength: 20,
    })
    .map((parts) => parts.join(''))
  const plainly = (value: string) =>
    [...value.matchAll(new RegExp(seam.source, 'gu'))].map(({ index }) => index)
  fc.assert(
    fc.property(text, (value) => {
      assert.deepEqual(seamsOf(value, new RegExp(seam.source, 'uy')), plainly(value))
    }),
    { numRuns: 1000, seed: 20260105 },
  )
})
