import { element } from './element.ts'
import { readMarked } from './marked-text.ts'

/** An excerpt of the index as nodes, what was found in `<mark>`. */
export function markedNodes(excerpt: string): DocumentFragment {
  const nodes = document.createDocumentFragment()
  nodes.append(...readMarked(excerpt).map(({ text, found }) => (found ? element('mark', {}, text) : text)))
  return nodes
}
