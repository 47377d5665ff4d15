import { walkContent, walkInside } from '../mdx/walk-article.ts'
import type { Article, Block } from '../model/article.ts'
import type { Head } from '../model/head.ts'
import { type Inline, type Mention, plainText } from '../model/inline.ts'
import type { RenderedMention } from '../model/rendered.ts'
import { entryPassage } from './entry-passage.ts'
import { unusedId } from './unused-id.ts'

/** Where an article names its papers. */
export interface Mentions {
  readonly found: readonly RenderedMention[]
  /** The ids of the mentions in running text that something leads to. */
  readonly ids: ReadonlyMap<Mention, string>
}

/** What is known while an article is gone through. */
interface Search {
  readonly head: Head
  readonly found: RenderedMention[]
  readonly ids: Map<Mention, string>
  readonly used: Set<string>
  /** Papers for which nothing on the page has their id yet. */
  readonly unplaced: Set<string>
}

/** Find every place where an article names a paper, in the order of the text; a passage counts once for each paper. */
export function findMentions(article: Article, used: Set<string>): Mentions {
  const { head, lead, sections } = article
  const search: Search = { head, found: [], ids: new Map(), used, unplaced: withoutEntry(article) }
  searchBlocks(lead, null, search)
  sections.forEach(({ heading, blocks }, index) => {
    const section = head.sections[index]?.id ?? null
    searchContent(heading, section, search)
    searchBlocks(blocks, section, search)
  })
  return search
}

function withoutEntry({ head, lead, sections }: Article): Set<string> {
  const papers = new Set(head.papers.map(({ id }) => id))
  for (const block of [lead, ...sections.map(({ blocks }) => blocks)].flat()) {
    if (block.type === 'paper') papers.delete(block.id)
  }
  return papers
}

function searchBlocks(blocks: readonly Block[], section: string | null, search: Search): void {
  blocks.forEach((block, index) => {
    if (block.type === 'paper') {
      const passage = entryPassage(block.id, blocks.slice(index + 1))
      search.found.push({ paper: block.id, kind: 'entry', section, anchor: block.id, passage })
    } else if (block.type === 'figure') {
      searchCaption(block.id, section, search)
    } else {
      for (const inner of walkInside([block])) searchBlock(inner, section, search)
    }
  })
}

function searchBlock(block: Block, section: string | null, search: Search): void {
  if (block.type === 'paragraph') searchContent(block.content, section, search)
  if (block.type === 'table') {
    for (const row of block.rows) {
      const spaced = row.flatMap((cell): readonly Inline[] => [...cell, { type: 'text', value: ' ' }])
      searchContent(spaced, section, search)
    }
  }
}

function searchContent(content: readonly Inline[], section: string | null, search: Search): void {
  const mentions = [...walkContent(content)].filter((inline) => inline.type === 'mention')
  if (mentions.length === 0) return
  const passage = plainText(content).trim()
  for (const mention of mentions) {
    const { paper } = mention
    if (isFound(paper, passage, search)) continue
    const anchor = search.unplaced.delete(paper) ? paper : unusedId(paper, search.used)
    search.ids.set(mention, anchor)
    search.found.push({ paper, kind: 'prose', section, anchor, passage })
  }
}

function searchCaption(id: string, section: string | null, search: Search): void {
  const figure = search.head.figures.find((candidate) => candidate.id === id)
  for (const paper of figure?.papers ?? []) {
    search.found.push({ paper, kind: 'caption', section, anchor: id, passage: figure?.caption ?? '' })
  }
}

/** The paragraph below an entry often names its paper again: that is one passage, not two. */
function isFound(paper: string, passage: string, { found }: Search): boolean {
  return found.some((mention) => mention.paper === paper && mention.passage === passage)
}
