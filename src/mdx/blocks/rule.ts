import type { Rule } from '../../model/article.ts'
import type { BlockWriter } from './block-writer.ts'

/** Write a rule between paragraphs. */
export const rule: BlockWriter<Rule> = () => ({ type: 'thematicBreak' })
