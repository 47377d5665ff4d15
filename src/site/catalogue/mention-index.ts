import type { RenderedMention } from '../../model/rendered.ts'
import { passagesOf } from './article-entry.ts'
import type { CatalogueMention, Place } from './catalogue.ts'
import type { Collected } from './collect.ts'
import type { Printed } from './match-papers.ts'
import { placesBy } from './places.ts'

/** A mention of a paper with the topic it is filed under. */
export interface FiledMention {
  readonly mention: CatalogueMention
  /** The topic of the section it stands in; null in a caption, which follows the text and not a topic. */
  readonly topic: string | null
}

/** The mentions of a paper as one article prints it. */
export type MentionIndex = (printed: Printed) => readonly FiledMention[]

/** File the mentions of all articles, each under its paper. */
export function indexMentions(articles: readonly Collected[]): MentionIndex {
  const filed = new Map(articles.map((article, place) => [article, fileMentions(article, place)]))
  return ({ article, paper }) => filed.get(article)?.get(paper.id) ?? []
}

function fileMentions(article: Collected, place: Place): Map<string, FiledMention[]> {
  const passages = placesBy(passagesOf(article), (passage) => passage)
  const sections = placesBy(article.sections, ({ id }) => id)
  const filed = new Map<string, FiledMention[]>()
  const file = (paper: string, mention: FiledMention) => {
    const before = filed.get(paper)
    if (before) before.push(mention)
    else filed.set(paper, [mention])
  }
  for (const { paper, kind, section, anchor, passage } of [...article.mentions, ...unmentioned(article)]) {
    const stands = section === null ? null : (sections.get(section) ?? null)
    const within = stands === null ? null : (article.sections[stands]?.within ?? null)
    file(paper, {
      mention: { article: place, section: stands, kind, anchor, passage: passages.get(passage) ?? null },
      topic: kind === 'caption' ? null : within,
    })
  }
  return filed
}

/** Papers that stand in the head alone: still named by the article, at its start. */
function unmentioned({ head, mentions }: Collected): RenderedMention[] {
  const mentioned = new Set(mentions.map(({ paper }) => paper))
  return head.papers
    .filter(({ id }) => !mentioned.has(id))
    .map(({ id }) => ({ paper: id, kind: 'entry', section: null, anchor: id, passage: '' }))
}
