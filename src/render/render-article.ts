import type { Article, Section } from '../model/article.ts'
import type { Head, HeadSection } from '../model/head.ts'
import { plainText } from '../model/inline.ts'
import type { RenderedArticle, RenderedSection } from '../model/rendered.ts'
import { findMentions } from './find-mentions.ts'
import { findNotes } from './find-notes.ts'
import { plainWords } from './plain-words.ts'
import { renderParts } from './render-parts.ts'

/** Draw an article whose head and body agree, as `readMdx` returns it. */
export function renderArticle(slug: string, article: Article): RenderedArticle {
  const { head } = article
  const used = new Set([...head.sections, ...head.papers, ...head.figures].map(({ id }) => id))
  const mentions = findMentions(article, used)
  const anchors = { mentions: mentions.ids, ...findNotes(article, used) }
  const lead = plainWords(article.lead, head)
  const sections = article.sections.flatMap((section, index) => {
    const known = head.sections[index]
    return known ? [renderSection(section, known, head)] : []
  })
  return {
    slug,
    head,
    parts: renderParts(article, anchors),
    lead,
    sections,
    mentions: mentions.found,
    words: [lead, ...sections.flatMap(({ heading, text }) => [heading, text])].map(countWords).reduce(add, 0),
  }
}

function renderSection(
  { depth, heading, blocks }: Section,
  { id, topic }: HeadSection,
  head: Head,
): RenderedSection {
  const [first] = blocks
  const definition = first?.type === 'paragraph' ? plainText(first.content) : null
  return {
    id,
    depth,
    heading: plainText(heading),
    topic: topic ?? null,
    definition,
    text: plainWords(blocks, head),
  }
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

function add(a: number, b: number): number {
  return a + b
}
