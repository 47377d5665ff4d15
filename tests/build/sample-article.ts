import type { Article } from '../../src/model/article.ts'
import { type Head, headSchema } from '../../src/model/head.ts'

/** A small article with a section, two papers, a mention and a figure. */
export function sampleArticle(head: Partial<Head> & { readonly title: string }): Article {
  return {
    head: headSchema.parse({
      venue: 'ICML',
      year: 2023,
      topics: ['trees'],
      sections: [{ id: 'trees', topic: 'trees', line: 3 }],
      papers: [
        { id: 'oak', title: 'Oak: a {strong} <tree>', authors: ['Ann Lee', 'Bo Xu'], line: 5 },
        { id: 'elm', title: 'Elm & C++', authors: ['Bo Xu'], line: 6 },
      ],
      figures: [{ id: 'figure-1', file: 'oak.png', caption: 'An oak.', papers: ['oak'], line: 7 }],
      sources: [
        { file: 'sample.txt', sha256: '0'.repeat(64), lines: { total: 9, kept: 6, blank: 3, dropped: 0 } },
      ],
      ...head,
    }),
    lead: [{ type: 'paragraph', content: [{ type: 'text', value: 'Of trees and numbers.' }] }],
    sections: [
      {
        depth: 2,
        heading: [{ type: 'text', value: 'Trees' }],
        blocks: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', value: 'Much is said in ' },
              { type: 'mention', paper: 'elm', children: [{ type: 'text', value: 'Elm & C++' }] },
              { type: 'text', value: ' of branches.' },
            ],
          },
          { type: 'paper', id: 'oak' },
          { type: 'figure', id: 'figure-1' },
        ],
      },
    ],
  }
}
