import type { Paragraph } from '../../model/article.ts'
import { writeInlines } from '../write-inline.ts'
import type { BlockWriter } from './block-writer.ts'

/** Write a paragraph. */
export const paragraph: BlockWriter<Paragraph> = ({ content }) => ({
  type: 'paragraph',
  children: writeInlines(content),
})
