import { element } from './element.ts'
import type { Hit } from './pagefind.ts'

/** A button that knows the results that it takes away: what acts on it shares no code with the page. */
export type ExportButton = HTMLButtonElement & { readonly hits: readonly Hit[] }

/** A button that gives way to the ways of taking results away; nothing is loaded for it before it is pressed. */
export function exportButton(hits: readonly Hit[]): ExportButton {
  return Object.assign(element('button', { type: 'button', class: 'link', 'data-export': true }, 'Export'), {
    hits,
  })
}
