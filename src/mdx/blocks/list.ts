import type { ListItem as ListItemNode } from 'mdast'
import type { List, ListItem } from '../../model/article.ts'
import type { BlockWriter, WriteBlocks } from './block-writer.ts'

/** Write a list, ordered or not, of tasks or not. */
export const list: BlockWriter<List> = ({ ordered, items }, inside) => ({
  type: 'list',
  ordered,
  ...(ordered ? { start: 1 } : {}),
  spread: false,
  children: items.map((item) => writeItem(item, inside)),
})

function writeItem({ checked, blocks }: ListItem, inside: WriteBlocks): ListItemNode {
  return {
    type: 'listItem',
    ...(checked === undefined ? {} : { checked }),
    spread: blocks.length > 1,
    children: inside(blocks),
  }
}
