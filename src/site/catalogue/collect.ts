import type { Head } from '../../model/head.ts'
import type { RenderedArticle, RenderedMention, RenderedSection } from '../../model/rendered.ts'
import { compare, inOrder } from './order.ts'

/** What the catalogue needs of an article: all but its text. Plain data, which can be kept as JSON. */
export interface Collected {
  readonly slug: string
  readonly head: Head
  readonly sections: readonly CollectedSection[]
  readonly mentions: readonly RenderedMention[]
  /** Ids of the figures that stand in sections, each with that of its section. */
  readonly figureSections: readonly (readonly [figure: string, section: string])[]
  readonly words: number
}

export interface CollectedSection extends Omit<RenderedSection, 'text'> {
  /** Its own topic, or else that of the section round it. */
  readonly within: string | null
}

/** What was taken of articles, newest first, whatever order they come in. */
export function inOrderOfArticles(collected: Iterable<Collected>): Collected[] {
  const byTitle = inOrder([...collected], ({ head, slug }) => `${head.title}\n${slug}`)
  return byTitle.sort((a, b) => compare(dateOf(b.head), dateOf(a.head)))
}

/** Take what the catalogue needs of an article. */
export function collectArticle({ slug, head, sections, mentions, parts, words }: RenderedArticle): Collected {
  const figureSections: [figure: string, section: string][] = []
  let section: string | null = null
  for (const part of parts) {
    if (part.type === 'heading') section = part.id
    if (part.type === 'figure' && section !== null) figureSections.push([part.id, section])
  }
  return { slug, head, sections: withTopics(sections), mentions, figureSections, words }
}

function withTopics(sections: readonly RenderedSection[]): CollectedSection[] {
  /** The topics of the sections still open, by depth. */
  const open: (string | null)[] = []
  return sections.map(({ id, depth, heading, topic, definition }) => {
    open.length = Math.min(open.length, depth)
    const around = open.findLast((outer) => outer !== null && outer !== undefined) ?? null
    open[depth] = topic
    return { id, depth, heading, topic, definition, within: topic ?? around }
  })
}

function dateOf({ published, year }: Head): string {
  return published ?? (year === undefined ? '' : String(year))
}
