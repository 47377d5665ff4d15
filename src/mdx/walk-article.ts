import type { Article, Block } from '../model/article.ts'
import type { Inline } from '../model/inline.ts'

/** Every block of an article in the order of the text, each before those inside it. */
export function* walkBlocks({ lead, sections }: Article): Generator<Block> {
  yield* walkInside(lead)
  for (const { blocks } of sections) yield* walkInside(blocks)
}

/** Blocks and those inside them, each before those inside it. */
export function* walkInside(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    if ('blocks' in block) yield* walkInside(block.blocks)
    if (block.type === 'list') for (const item of block.items) yield* walkInside(item.blocks)
  }
}

/** Every inline of an article: those of the headings, then those of the blocks. */
export function* walkInlines(article: Article): Generator<Inline> {
  for (const { heading } of article.sections) yield* walkContent(heading)
  for (const block of walkBlocks(article)) {
    if (block.type === 'paragraph') yield* walkContent(block.content)
    if (block.type === 'table') yield* walkContent(block.rows.flat(2))
  }
}

/** Inline content and what stands inside it. */
export function* walkContent(content: readonly Inline[]): Generator<Inline> {
  for (const inline of content) {
    yield inline
    if ('children' in inline) yield* walkContent(inline.children)
  }
}
