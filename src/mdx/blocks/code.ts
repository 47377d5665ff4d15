import type { Code } from '../../model/article.ts'
import type { BlockWriter } from './block-writer.ts'

/** Write a listing of code. */
export const code: BlockWriter<Code> = ({ language, value }) => ({ type: 'code', lang: language, value })
