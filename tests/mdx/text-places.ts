import type { Article } from '../../src/model/article.ts'
import { text } from '../../src/model/inline.ts'
import { example, exampleArticle, inlines, paragraph } from './example-article.ts'

/** Every place where an article can hold captured words; each makes an article that holds them there. */
export const textPlaces = {
  paragraph: (words) => exampleArticle([paragraph(words)]),
  'second paragraph': (words) => exampleArticle([paragraph('Before.'), paragraph(words)]),
  heading: (words) => exampleArticle([], { heading: text(words) }),
  'list item': (words) =>
    exampleArticle([
      { type: 'list', ordered: false, items: [{ type: 'item', blocks: [paragraph(words)] }] },
      { type: 'list', ordered: true, items: [{ type: 'item', blocks: [paragraph(words), paragraph(words)] }] },
    ]),
  task: (words) =>
    exampleArticle([
      { type: 'list', ordered: false, items: [{ type: 'item', checked: true, blocks: [paragraph(words)] }] },
    ]),
  'table cell': (words) =>
    exampleArticle([
      {
        type: 'table',
        align: [null, 'right'],
        rows: [
          [text(words), text('b')],
          [text('c'), text(words)],
        ],
      },
    ]),
  quote: (words) => exampleArticle([{ type: 'quote', blocks: [paragraph(words)] }]),
  link: (words) =>
    exampleArticle([
      paragraph('a ', { type: 'link', url: 'https://example.org/x', children: text(words) }, ' b'),
    ]),
  mention: (words) =>
    exampleArticle([paragraph('a ', { type: 'mention', paper: example.named, children: text(words) }, ' b')]),
  'lone mention': (words) =>
    exampleArticle([paragraph({ type: 'mention', paper: example.named, children: text(words) })]),
  'beside a mention': (words) =>
    exampleArticle([
      paragraph(words, { type: 'mention', paper: example.named, children: text('x') }, `, ${words}`),
    ]),
  emphasis: (words) => exampleArticle([paragraph('a ', { type: 'emphasis', children: text(words) }, ' b')]),
  strong: (words) => exampleArticle([paragraph('a ', { type: 'strong', children: text(words) }, ' b')]),
  deletion: (words) => exampleArticle([paragraph('a ', { type: 'deletion', children: text(words) }, ' b')]),
  code: (words) => exampleArticle([paragraph('a ', { type: 'code', value: words }, ' b')]),
  listing: (words) => exampleArticle([{ type: 'code', language: null, value: `${words}\n\n  ${words}` }]),
  footnote: (words) =>
    exampleArticle([
      { type: 'paragraph', content: inlines('a', { type: 'footnoteMark', label: '1' }, ' b') },
      { type: 'footnote', label: '1', blocks: [paragraph(words)] },
    ]),
  title: (words) => exampleArticle([], { head: { title: words, standfirst: words } }),
  caption: (words) =>
    exampleArticle([], {
      head: { figures: [{ id: example.figure, caption: words, alt: words, papers: [], line: 1 }] },
    }),
} as const satisfies Record<string, (words: string) => Article>

/** The name of a place. */
export type TextPlace = keyof typeof textPlaces
