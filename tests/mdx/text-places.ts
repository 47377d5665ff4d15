import type { Article, Block } from '../../src/model/article.ts'
import { type Inline, text } from '../../src/model/inline.ts'
import { example, exampleArticle, inlines, paragraph } from './example-article.ts'

/** Every kind of place in the body where an article can hold captured words. */
export const textPlaces = {
  paragraph: (words) => [paragraph(words)],
  list: (words) => [
    { type: 'list', ordered: false, items: [item(words), item('between'), item(words)] },
    { type: 'list', ordered: true, items: [{ type: 'item', blocks: [paragraph(words), paragraph(words)] }] },
  ],
  task: (words) => [{ type: 'list', ordered: false, items: [{ ...item(words), checked: true }] }],
  table: (words) => [
    {
      type: 'table',
      align: [null, 'right'],
      rows: [
        [text(words), text('b')],
        [text('c'), text(words)],
      ],
    },
  ],
  quote: (words) => [{ type: 'quote', blocks: [paragraph(words)] }],
  link: (words) => [
    paragraph('a ', { type: 'link', url: 'https://example.org/x', children: text(words) }, ' b'),
  ],
  mention: (words) => [paragraph('a ', mention(words), ' b')],
  'lone mention': (words) => [paragraph(mention(words))],
  'beside a mention': (words) => [paragraph(words, mention('x'), `, ${words}`)],
  emphasis: (words) => [paragraph('a ', { type: 'emphasis', children: text(words) }, ' b')],
  strong: (words) => [paragraph('a ', { type: 'strong', children: text(words) }, ' b')],
  deletion: (words) => [paragraph('a ', { type: 'deletion', children: text(words) }, ' b')],
  code: (words) => [paragraph('a ', { type: 'code', value: words }, ' b')],
  listing: (words) => [{ type: 'code', language: null, value: `${words}\n\n  ${words}` }],
  footnote: (words) => [
    { type: 'paragraph', content: inlines('a', { type: 'footnoteMark', label: '1' }, ' b') },
    { type: 'footnote', label: '1', blocks: [paragraph(words)] },
  ],
} as const satisfies Record<string, (words: string) => readonly Block[]>

/** An article that holds the same words in every place: all of `textPlaces`, the heading, the lead and the head. */
export function articleFullOf(words: string): Article {
  const blocks = Object.values(textPlaces).flatMap((place) => place(words))
  const figure = { id: example.figure, caption: words, alt: words, credit: words, papers: [], line: 1 }
  const article = exampleArticle(blocks, {
    heading: text(words),
    head: { title: words, standfirst: words, figures: [figure] },
  })
  return { ...article, lead: [paragraph(words)] }
}

function item(words: string) {
  return { type: 'item', blocks: [paragraph(words)] } as const
}

function mention(words: string): Inline {
  return { type: 'mention', paper: example.named, children: text(words) }
}
