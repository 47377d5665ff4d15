import { headSchema } from '../model/head.ts'
import type { RenderedArticle, RenderedMention } from '../model/rendered.ts'
import { nameOf, randomFrom, words } from './synthetic-words.ts'

/** Papers in each article. */
const papersPerArticle = 20

/** Authors of each paper. */
const authorsPerPaper = 2

/** Topics of the library. */
const topics = 150

/**
 * A library without meaning and of any size: every tenth paper is one that an earlier article named, names repeat as
 * in print, words are as unevenly spread as in titles. The same for the same size on every machine.
 */
export function* syntheticArticles(papers: number): Generator<RenderedArticle, void> {
  const articles = Math.ceil(papers / papersPerArticle)
  for (let place = 0; place < articles; place++) yield syntheticArticle(place, papers)
}

function syntheticArticle(place: number, total: number): RenderedArticle {
  const random = randomFrom(place + 1)
  const year = 1990 + (place % 35)
  const venue = `Venue ${place % 60}`
  const section = `topic-${Math.floor(random() ** 2 * topics)}`
  const papers = Array.from({ length: papersPerArticle }, (_, index) => {
    const own = place * papersPerArticle + index
    const repeated = index % 10 === 9 && place > 0
    return { id: `paper-${index}`, ...syntheticPaper(repeated ? Math.floor(random() * own) : own, total) }
  })
  return {
    slug: `article-${place}`,
    head: headSchema.parse({
      title: `Papers of ${venue} ${year}, part ${place}`,
      venue,
      year,
      topics: [section],
      sections: [{ id: section, topic: section, line: 1 }],
      papers: papers.map((paper, index) => ({ ...paper, line: index + 2 })),
      sources: [
        {
          file: `article-${place}.txt`,
          sha256: place.toString(16).padStart(64, '0'),
          lines: { total: 40, kept: 30, blank: 10, dropped: 0 },
        },
      ],
    }),
    parts: [],
    lead: '',
    sections: [
      {
        id: section,
        depth: 2,
        heading: section,
        topic: section,
        definition: `${section} is a topic.`,
        text: '',
      },
    ],
    mentions: papers.map(
      ({ id }): RenderedMention => ({
        paper: id,
        kind: 'entry',
        section,
        anchor: id,
        passage: words(random, 25),
      }),
    ),
    words: 800,
  }
}

function syntheticPaper(
  number: number,
  total: number,
): { readonly title: string; readonly authors: readonly string[] } {
  const random = randomFrom(number + 7_000_000)
  const names = new Set<string>()
  while (names.size < authorsPerPaper) names.add(nameOf(Math.floor(random() ** 1.5 * total)))
  return { title: `${words(random, 8)} ${number.toString(36)}`, authors: [...names] }
}
