import type { Footnote } from '../../model/article.ts'
import type { BlockWriter } from './block-writer.ts'

/** Write the text of a footnote. */
export const footnote: BlockWriter<Footnote> = ({ label, blocks }, inside) => ({
  type: 'footnoteDefinition',
  identifier: label,
  label,
  children: inside(blocks),
})
