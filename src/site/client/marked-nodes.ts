import { element } from './element.ts'
import { readMarked, type Stretch } from './marked-text.ts'

/** An excerpt of the index as nodes, what was found in `<mark>`. */
export function markedNodes(excerpt: string): DocumentFragment {
  return stretchNodes(readMarked(excerpt))
}

/** Stretches of text as nodes, what was found in `<mark>`. */
export function stretchNodes(stretches: readonly Stretch[]): DocumentFragment {
  const nodes = document.createDocumentFragment()
  nodes.append(...stretches.map(({ text, found }) => (found ? element('mark', {}, text) : text)))
  return nodes
}
