import type { Block } from '../model/article.ts'
import type { BlockNode, BlockWriter } from './blocks/block-writer.ts'
import { code } from './blocks/code.ts'
import { figure } from './blocks/figure.ts'
import { footnote } from './blocks/footnote.ts'
import { list } from './blocks/list.ts'
import { paper } from './blocks/paper.ts'
import { paragraph } from './blocks/paragraph.ts'
import { quote } from './blocks/quote.ts'
import { rule } from './blocks/rule.ts'
import { table } from './blocks/table.ts'

/** One writer for each kind of block. A new kind does not compile until it has one. */
const writers: { readonly [Kind in Block['type']]: BlockWriter<Extract<Block, { type: Kind }>> } = {
  code,
  figure,
  footnote,
  list,
  paper,
  paragraph,
  quote,
  rule,
  table,
}

/** Write blocks as Markdown nodes. */
export function writeBlocks(blocks: readonly Block[]): BlockNode[] {
  return blocks.map(writeBlock)
}

function writeBlock<B extends Block>(block: B): BlockNode {
  const write = writers[block.type] as BlockWriter<B>
  return write(block, writeBlocks)
}
