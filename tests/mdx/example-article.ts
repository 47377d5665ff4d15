import type { Article, Block, Section } from '../../src/model/article.ts'
import type { Head } from '../../src/model/head.ts'
import { type Inline, text } from '../../src/model/inline.ts'

/** The papers and figures that the example has, each with a place. */
export const example = { entry: 'an-entry', named: 'a-named-paper', figure: 'a-figure' } as const

/** A head with one entry, one paper named in prose and one figure, for as many sections as wanted. */
export function exampleHead(sections: number, changes: Partial<Head> = {}): Head {
  const paper = { authors: ['Ada Lovelace'], links: [], line: 1, repairs: [] }
  return {
    title: 'An example',
    topics: [],
    sections: Array.from({ length: sections }, (_, index) => ({ id: `section-${index + 1}`, line: index })),
    papers: [
      { id: example.entry, title: 'An entry', ...paper },
      { id: example.named, title: 'A named paper', ...paper },
    ],
    figures: [{ id: example.figure, caption: 'A caption', papers: [], line: 2 }],
    sources: [
      {
        file: 'example.txt',
        sha256: '0'.repeat(64),
        lines: { total: 3, kept: 2, blank: 1, dropped: 0 },
        dropped: {},
        problems: {},
      },
    ],
    ...changes,
  }
}

/** An article with the given blocks in its first section, and behind them a place for all that its head lists. */
export function exampleArticle(
  blocks: readonly Block[],
  { head = {}, heading = text('A section') }: { head?: Partial<Head>; heading?: readonly Inline[] } = {},
): Article {
  const section: Section = {
    depth: 2,
    heading,
    blocks: [
      ...blocks,
      { type: 'paper', id: example.entry },
      paragraph('See ', { type: 'mention', paper: example.named, children: text('a named paper') }, '.'),
      { type: 'figure', id: example.figure },
    ],
  }
  return { head: exampleHead(1, head), lead: [], sections: [section] }
}

/** A paragraph of strings and other inline content. */
export function paragraph(...content: readonly (Inline | string)[]): Block {
  return { type: 'paragraph', content: inlines(...content) }
}

/** Inline content; a string stands for a text. */
export function inlines(...content: readonly (Inline | string)[]): Inline[] {
  return content.flatMap((inline) => (typeof inline === 'string' ? text(inline) : [inline]))
}
