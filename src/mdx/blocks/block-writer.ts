import type { BlockContent, DefinitionContent } from 'mdast'
import type { Block } from '../../model/article.ts'

/** A block as Markdown. */
export type BlockNode = BlockContent | DefinitionContent

/** Writes the blocks inside a block. */
export type WriteBlocks = (blocks: readonly Block[]) => BlockNode[]

/** Writes one kind of block. */
export type BlockWriter<B extends Block> = (block: B, inside: WriteBlocks) => BlockNode
