import type { CslItem } from '../csl/csl-item.ts'
import { apa } from './apa.ts'
import { chicago } from './chicago.ts'
import { ieee } from './ieee.ts'

/** The styles in which a reference is formatted, by their names. */
const referenceStyles = { apa, ieee, chicago } as const

export type ReferenceStyle = keyof typeof referenceStyles

/** A reference as one line of plain text; what is not known is left out, or said where the style has a word for it. */
export function formatReference(item: CslItem, style: ReferenceStyle): string {
  return referenceStyles[style](item)
}
