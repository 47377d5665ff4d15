import { element } from './element.ts'
import type { Hit } from './pagefind.ts'

/** The results that a button takes away. */
export const hitsOf = new WeakMap<HTMLButtonElement, readonly Hit[]>()

/** A button that gives way to the ways of taking results away; nothing is loaded for it before it is pressed. */
export function exportButton(hits: readonly Hit[]): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'link', 'data-export': true }, 'Export')
  hitsOf.set(button, hits)
  return button
}
