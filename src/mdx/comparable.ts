import type { Article, Block, Body, ListItem } from '../model/article.ts'
import { type Inline, plainText } from '../model/inline.ts'
import { isLiteralLink } from './literal-link.ts'
import { mergeText } from './merge-text.ts'

/** An article without what GFM and the writer may change: links round literal addresses, and how text is cut up. */
export function comparable(article: Article): Article {
  return { head: article.head, ...comparableBody(article) }
}

/** The body of an article without the same. */
export function comparableBody({ lead, sections }: Body): Body {
  return {
    lead: blocks(lead),
    sections: sections.map((section) => ({
      ...section,
      heading: content(section.heading),
      blocks: blocks(section.blocks),
    })),
  }
}

function blocks(inside: readonly Block[]): Block[] {
  return inside.map((block) => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, content: content(block.content) }
      case 'list':
        return { ...block, items: block.items.map(item) }
      case 'quote':
      case 'footnote':
        return { ...block, blocks: blocks(block.blocks) }
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(content)) }
      default:
        return block
    }
  })
}

function item(listItem: ListItem): ListItem {
  return { ...listItem, blocks: blocks(listItem.blocks) }
}

function content(inlines: readonly Inline[]): Inline[] {
  return mergeText(inlines.flatMap(unwrapped))
}

function unwrapped(inline: Inline): Inline | Inline[] {
  if (!('children' in inline)) return inline
  const children = content(inline.children)
  const literal = inline.type === 'link' && isLiteralLink(inline.url, plainText(children))
  return literal ? children : { ...inline, children }
}
