import type { PaperSlot } from '../../model/article.ts'
import { flowComponent } from '../component.ts'
import type { BlockWriter } from './block-writer.ts'

/** Write the place where a paper is listed. */
export const paper: BlockWriter<PaperSlot> = ({ id }) => flowComponent('Paper', { id })
