import { headSchema } from '../../src/model/head.ts'
import type { RenderedArticle } from '../../src/model/rendered.ts'
import { slugify } from '../../src/model/slug.ts'

interface PaperSketch {
  readonly title: string
  readonly authors?: readonly string[]
  readonly section?: string
  readonly kind?: 'entry' | 'prose' | 'caption'
  readonly passage?: string
  readonly venue?: string
  readonly year?: number
  readonly partial?: boolean
}

interface ArticleSketch {
  readonly title: string
  readonly venue?: string
  readonly year?: number
  readonly published?: string
  /** Headings of its sections, each a topic of its own. */
  readonly sections?: readonly string[]
  readonly papers?: readonly PaperSketch[]
}

/** A rendered article with as much in it as a test of the catalogue needs. */
export function makeArticle({ title, sections = [], papers = [], ...head }: ArticleSketch): RenderedArticle {
  const withIds = papers.map((paper, index) => ({ ...paper, id: `paper-${index + 1}` }))
  return {
    slug: slugify(title),
    head: headSchema.parse({
      title,
      ...head,
      topics: sections.map(slugify),
      sections: sections.map((heading) => ({ id: slugify(heading), topic: slugify(heading), line: 1 })),
      papers: withIds.map(({ id, title, authors, venue, year, partial }) => ({
        id,
        title,
        ...(authors && { authors }),
        ...(venue && { venue }),
        ...(year && { year }),
        ...(partial && { authorsPartial: true }),
        line: 1,
      })),
      sources: [
        {
          file: `${slugify(title)}.txt`,
          sha256: '0'.repeat(64),
          lines: { total: 1, kept: 1, blank: 0, dropped: 0 },
        },
      ],
    }),
    parts: sections.map((heading) => ({ type: 'heading', depth: 2, id: slugify(heading), html: heading })),
    lead: 'A lead.',
    sections: sections.map((heading) => ({
      id: slugify(heading),
      depth: 2,
      heading,
      topic: slugify(heading),
      definition: `What ${heading} is.`,
      text: `What ${heading} is.`,
    })),
    mentions: withIds.map(({ id, section, kind = 'entry', passage = '' }) => ({
      paper: id,
      kind,
      section: section === undefined ? null : slugify(section),
      anchor: id,
      passage,
    })),
    words: 100,
  }
}
