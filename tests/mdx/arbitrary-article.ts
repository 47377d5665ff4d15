import fc from 'fast-check'
import type { Article, Block } from '../../src/model/article.ts'
import type { Inline } from '../../src/model/inline.ts'
import { arbitraryText } from './arbitrary-text.ts'
import { example, exampleArticle } from './example-article.ts'

const words = fc.oneof(fc.constantFrom('a', 'some words', 'x y'), arbitraryText)
const text = words.map((value): Inline => ({ type: 'text', value }))
const between = fc.constantFrom(' ', ', ', '. ').map((value): Inline => ({ type: 'text', value }))

const marked = fc.oneof(
  words.map((value): Inline => ({ type: 'code', value })),
  fc.record({ type: fc.constantFrom('emphasis', 'strong', 'deletion'), children: fc.tuple(text) }),
  words.map((value): Inline => {
    const children: Inline[] = [{ type: 'strong', children: [{ type: 'text', value }] }]
    return { type: 'link', url: 'https://example.org/a_(b)?c=d&e', children }
  }),
  text.map((child): Inline => ({ type: 'mention', paper: example.named, children: [child] })),
)

/** Marked words stand between spaces or points, as in prose. */
const content: fc.Arbitrary<Inline[]> = fc
  .tuple(text, fc.array(fc.tuple(between, marked, between, text), { maxLength: 2 }))
  .map(([first, rest]) => [first, ...rest.flat()])

const cells = fc.array(content, { minLength: 2, maxLength: 2 })

const { block } = fc.letrec<{ block: Block }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 })
  const checked = fc.boolean()
  const item = fc.record({ type: fc.constant('item'), blocks })
  const task = fc.record({
    type: fc.constant('item'),
    checked,
    blocks: content.map((line): Block[] => [{ type: 'paragraph', content: line }]),
  })
  return {
    block: fc.oneof(
      { maxDepth: 3 },
      fc.record({ type: fc.constant('paragraph'), content }),
      fc.record({ type: fc.constant('code'), language: fc.constantFrom(null, 'js'), value: words }),
      fc.record({ type: fc.constant('rule') }),
      fc.record({
        type: fc.constant('table'),
        align: fc.constant([null, 'center'] as const),
        rows: fc.array(cells, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant('list'),
        ordered: fc.boolean(),
        items: fc.oneof(
          fc.array(item, { minLength: 1, maxLength: 3 }),
          fc.array(task, { minLength: 1, maxLength: 3 }),
        ),
      }),
      fc.record({ type: fc.constant('quote'), blocks }),
    ),
  }
})

/** An article of any blocks in any order, nested in any way that the model allows. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .tuple(fc.array(block, { maxLength: 5 }), content)
  .map(([blocks, heading]) => exampleArticle(blocks, { heading }))
