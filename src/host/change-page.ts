import type { DefaultTreeAdapterTypes } from 'parse5'

export type PageElement = DefaultTreeAdapterTypes.Element

/** A stretch of a page that is written anew. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** All elements of a page in their order, those in templates too. */
export function* elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Generator<PageElement> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    yield child
    yield* elementsOf('content' in child ? child.content : child)
  }
}

/** A page with some stretches written anew; everything else stays as it is, byte by byte. */
export function changePage(html: string, changes: Iterable<Change>): string {
  let [text, done] = ['', 0]
  for (const change of [...changes].sort((a, b) => a.from - b.from)) {
    text += html.slice(done, change.from) + change.text
    done = change.to
  }
  return text + html.slice(done)
}
