import type { PhrasingContent, RootContent } from 'mdast'
import type { MentionRecord, PaperRecord } from '../../site/records.ts'
import type { CslItem } from '../csl/csl-item.ts'
import { apa } from '../formatted/apa.ts'
import { markdownText } from './markdown-text.ts'

/** The record of a paper as Markdown: what its page says, for programs that read text. */
export function paperMarkdown(
  paper: PaperRecord,
  citation: CslItem | undefined,
  linkTo: (path: string) => string,
): string {
  const { title, authors, authorsPartial, edition, year, award, topics, links, mentions } = paper
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['Authors', authors.map(({ label }) => label).join(', ') + (authorsPartial ? ' and others' : '')],
    ['Appeared', edition?.label ?? String(year ?? '')],
    ['Award', award ?? ''],
    ['Topics', topics.map(({ label }) => label).join(', ')],
    ['Cite as', citation === undefined ? '' : apa(citation)],
  ]
  return markdownText([
    { type: 'heading', depth: 1, children: [text(title)] },
    bullets([
      ...facts.filter(([, value]) => value !== '').map(([name, value]) => [text(`${name}: ${value}`)]),
      ...links.map(({ kind, url }) => [text(`${kind}: `), anchor(url, url)]),
    ]),
    ...mentionNodes(mentions, linkTo),
  ])
}

function mentionNodes(mentions: readonly MentionRecord[], linkTo: (path: string) => string): RootContent[] {
  if (mentions.length === 0) return []
  return [
    { type: 'heading', depth: 2, children: [text('Where articles name it')] },
    bullets(
      mentions.map(({ article, path, passage }) => [
        anchor(article.label, linkTo(path)),
        ...(passage === '' ? [] : [text(`: ${passage}`)]),
      ]),
    ),
  ]
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function anchor(label: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(label)] }
}

function bullets(items: readonly PhrasingContent[][]): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children }],
    })),
  }
}
