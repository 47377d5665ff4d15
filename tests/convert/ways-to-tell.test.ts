import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toldBefore } from '../../src/convert/enrich/papers/prose/authors-before.ts'
import { toldBehind } from '../../src/convert/enrich/papers/prose/authors-behind.ts'
import { authorsNear } from '../../src/convert/enrich/papers/prose/authors-near.ts'
import type { TitlePlace } from '../../src/convert/enrich/papers/prose/way-to-tell.ts'

function placeIn(sample: string): TitlePlace {
  const [before = '', after = ''] = sample.split(/[“„]A title[^”“]*[”“]/)
  return { before, after, toldBefore: () => authorsNear(before, before.length, before.length) }
}

describe('ways to tell authors beside a title', () => {
  for (const way of [...toldBehind, ...toldBefore])
    it(`${way.sample}: ${way.reason}`, () => {
      assert.match(way.read(placeIn(way.sample))?.names[0]?.name ?? '', /^(?:Ann\b|李明$)/)
      assert.equal(way.read(placeIn('Low water comes twice in “A title” and nobody sees it.')), null)
    })
})
