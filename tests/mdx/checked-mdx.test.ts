import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import { comparable } from '../../src/mdx/comparable.ts'
import { firstDifference } from '../../src/mdx/first-difference.ts'
import { InertError } from '../../src/mdx/inert-error.ts'
import { plainPart } from '../../src/mdx/plain-part.ts'
import { readMdx } from '../../src/mdx/read-mdx.ts'
import type { Article, Block } from '../../src/model/article.ts'
import { type Inline, text } from '../../src/model/inline.ts'
import { arbitraryArticle } from './arbitrary-article.ts'
import { arbitraryText } from './arbitrary-text.ts'
import { example, exampleArticle, paragraph } from './example-article.ts'

const { LECTERN_RUNS = '1000' } = process.env
const numRuns = Number(LECTERN_RUNS)

/** What is not refused reads back the same as a whole, although its plain parts were not read when it was written. */
function assertReadsBack(article: Article): void {
  let mdx = ''
  try {
    mdx = checkedMdx(article)
  } catch (error) {
    if (error instanceof InertError) return
    throw error
  }
  assert.equal(firstDifference(comparable(article), comparable(readMdx(mdx))), null)
}

test('any article that is written reads back the same as a whole', () => {
  fc.assert(fc.property(arbitraryArticle, assertReadsBack), { numRuns, seed: 20260103 })
})

/** What plain parts are made of, and now and then what they are not. */
const pieces = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(' ', 'word', 'W', 'é', '中', '𝒙', '2', '(', ')', '“', '”', '—', '-'),
  },
  {
    weight: 9,
    arbitrary: fc.constantFrom('.', ':', '/', '%', '"', "'", ';', '---', 'e.g.', '1.', '?', 'http', 'www'),
  },
  { weight: 1, arbitrary: fc.constantFrom('  ', '\u00a0', '\u0301', '//', '!', '&', 'W.', '#', '*') },
)
const nearlyPlain = fc
  .tuple(
    fc.constantFrom('A', 'Word', 'Import', 'é', '中', 'import', 'e', '1', '-'),
    fc.array(pieces, { maxLength: 7 }),
    fc.constantFrom('a', 'd', '.', '?', '”', ')'),
  )
  .map(([start, middle, end]) => start + middle.join('') + end)

const anyLine = fc.oneof(nearlyPlain, nearlyPlain, arbitraryText)
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  anyLine.map((text): Block => paragraph(text)),
  anyLine.map((text): Block => ({ type: 'quote', blocks: [paragraph(text)] })),
  anyLine.map(
    (text): Block => ({ type: 'list', ordered: false, items: [{ type: 'item', blocks: [paragraph(text)] }] }),
  ),
)

test('plain parts beside doubtful ones read back the same', () => {
  let plain = 0
  const property = fc.property(fc.array(anyBlock, { maxLength: 6 }), (blocks) => {
    plain += blocks.filter((block) => plainPart(block) !== null).length
    assertReadsBack(exampleArticle(blocks))
  })
  fc.assert(property, { numRuns, seed: 20260103 })
  assert.ok(plain > numRuns / 5, `only ${plain} parts were plain`)
})

test('prose with mentions that counts as plain reads back the same', () => {
  const piece = fc.oneof({ weight: 9, arbitrary: fc.constantFrom('A word', 'See no title') }, nearlyPlain)
  const mention = (inside: string): Inline => ({
    type: 'mention',
    paper: example.named,
    children: text(inside),
  })
  let plain = 0
  const property = fc.property(piece, piece, piece, piece, (before, inside, behind, end) => {
    const block = paragraph(before, mention(inside), behind, mention(end), end)
    plain += plainPart(block) === null ? 0 : 1
    assertReadsBack(exampleArticle([block, paragraph('*')]))
  })
  fc.assert(property, { numRuns, seed: 20260103 })
  assert.ok(plain > numRuns / 20, `only ${plain} were plain`)
})
