import type { FigureSlot } from '../../model/article.ts'
import { flowComponent } from '../component.ts'
import type { BlockWriter } from './block-writer.ts'

/** Write the place of a figure. */
export const figure: BlockWriter<FigureSlot> = ({ id }) => flowComponent('Figure', { id })
