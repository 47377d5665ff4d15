import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import { readMdx } from '../../src/mdx/read-mdx.ts'
import type { Article } from '../../src/model/article.ts'
import { renderArticle } from '../../src/render/render-article.ts'
import { arbitraryText } from './arbitrary-text.ts'
import { nasties } from './nasties.ts'
import { readPage } from './page-text.ts'
import { articleFullOf } from './text-places.ts'

/** Each run puts one text into twenty-five places. */
const { LECTERN_RUNS = '1200' } = process.env

/** A letter that no token holds, so that the page with it shows what the page with any other text must be. */
const plain = '\u0394'

function page(article: Article) {
  const read = readMdx(checkedMdx(article))
  return { head: read.head, ...readPage(renderArticle('any', read)) }
}

const plainPage = JSON.stringify(page(articleFullOf(plain)))

/** Write, read, check and draw a text in every place; what a browser reads is that text and no unasked element. */
function assertSurvives(text: string): void {
  const expected: unknown = JSON.parse(plainPage.replaceAll(plain, () => JSON.stringify(text).slice(1, -1)))
  assert.deepEqual(JSON.parse(JSON.stringify(page(articleFullOf(text)))), expected)
}

for (const text of nasties) {
  test(`the text ${JSON.stringify(text)} is read as it is written, in every place`, () =>
    assertSurvives(text))
}

test('any text is read as it is written, in every place', () => {
  fc.assert(fc.property(arbitraryText, assertSurvives), { numRuns: Number(LECTERN_RUNS), seed: 20260101 })
})
