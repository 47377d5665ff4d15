import type { Quote } from '../../model/article.ts'
import type { BlockWriter } from './block-writer.ts'

/** Write a quotation. */
export const quote: BlockWriter<Quote> = ({ blocks }, inside) => ({
  type: 'blockquote',
  children: inside(blocks),
})
