import type { Article } from '../../src/model/article.ts'
import { headSchema } from '../../src/model/head.ts'

const sources = [
  { file: 'odd.txt', sha256: '0'.repeat(64), lines: { total: 9, kept: 9, blank: 0, dropped: 0 } },
]
const longWord = 'Hyperparameterisierungsverfahrensvergleichsuntersuchung'
const longTitle = `On ${'the long and winding way of '.repeat(9)}${longWord.repeat(2)}`
const crowd = Array.from({ length: 200 }, (_, place) => `Author${place} Surname${place}`)

/** An article of papers with names and titles at the edges of what a page can hold. */
export const oddArticle: Article = {
  head: headSchema.parse({
    title: `A report of ${longTitle}`,
    venue: 'ICML',
    year: 2023,
    topics: ['topology'],
    sections: [{ id: 'topology', topic: 'topology', line: 3 }],
    papers: [
      { id: 'long', title: longTitle, authors: ['Ann Lee'], line: 4 },
      { id: 'crowd', title: 'A paper of a crowd', authors: crowd, line: 5 },
      { id: 'cjk', title: '深層学習による図形の理解', authors: ['山田 太郎', '王小明', '김철수'], line: 6 },
      { id: 'rtl', title: 'دراسة في الشبكات', authors: ['محمد الأحمد', 'יעל כהן'], line: 7 },
      { id: 'bare', title: 'Bare', authors: [], line: 8 },
    ],
    sources,
  }),
  lead: [],
  sections: [
    {
      depth: 2,
      heading: [{ type: 'text', value: 'Topology' }],
      blocks: [
        ...['long', 'crowd', 'cjk', 'rtl', 'bare'].map((id) => ({ type: 'paper', id }) as const),
        {
          type: 'table',
          align: [null, null, null, null, null, null],
          rows: [0, 1].map((row) =>
            [0, 1, 2, 3, 4, 5].map((cell) => [{ type: 'text', value: `${longWord} ${row}${cell}` }] as const),
          ),
        },
        { type: 'code', language: null, value: 'x'.repeat(300) },
      ],
    },
  ],
}

/** Articles of so many papers of one topic that no page could hold them, over many years. */
export const vastArticles: Readonly<Record<string, Article>> = Object.fromEntries(
  Array.from({ length: 15 }, (_, place) => [`vast-${place}`, vastArticle(2010 + place, 30)]),
)

function vastArticle(year: number, count: number): Article {
  const papers = Array.from({ length: count }, (_, place) => ({
    id: `p${place}`,
    title: `Study ${place} of the year ${year}`,
    authors: ['Ann Lee', `First${place} Last${year}`],
    line: 4 + place,
  }))
  return {
    head: headSchema.parse({
      title: `Round-up of ${year}`,
      venue: year % 2 === 0 ? 'NeurIPS' : 'ICML',
      year,
      topics: ['topology'],
      sections: [{ id: 'topology', topic: 'topology', line: 3 }],
      papers,
      sources,
    }),
    lead: [],
    sections: [
      {
        depth: 2,
        heading: [{ type: 'text', value: 'Topology' }],
        blocks: papers.map(({ id }) => ({ type: 'paper', id }) as const),
      },
    ],
  }
}

/** An article of a single line. */
export const shortArticle: Article = {
  head: headSchema.parse({ title: 'One line', topics: [], sections: [], papers: [], sources }),
  lead: [{ type: 'paragraph', content: [{ type: 'text', value: 'This is all.' }] }],
  sections: [],
}

/** Two of their names as one person, in the words of a curator. */
export const oddPeople = `- id: a-lee
  names: [Ann Lee, Author0 Surname0]
  orcid: 0000-0002-1825-0097
  note: Writes titles of many words.
`
