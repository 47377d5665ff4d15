import {
  attribute,
  type ChildNode,
  type Element,
  elementsBelow,
  isElement,
  type ParentNode,
  textOf,
} from './element.ts'
import { isStatedHeadline } from './page-facts.ts'

/** The depth of a heading element, or null for any other. */
export function headingDepth(element: Element): number | null {
  const tag = /^h(?<depth>[1-6])$/.exec(element.tagName)?.groups?.['depth']
  if (tag) return Number(tag)
  if (attribute(element, 'role') !== 'heading') return null
  const level = Number(attribute(element, 'aria-level') ?? 2)
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2
}

/** The heading that is the headline: the one that the page states, else the first of the highest depth in its article. */
export function findTitle(
  body: ParentNode,
  headlines: readonly string[],
  dropped: ReadonlyMap<ChildNode, string>,
): Element | null {
  const headings: { element: Element; depth: number }[] = []
  for (const element of elementsBelow(body, (inner) => dropped.has(inner))) {
    const depth = dropped.has(element) ? null : headingDepth(element)
    if (depth !== null && textOf(element, 10) !== '') headings.push({ element, depth })
  }
  const stated = headings.filter(
    ({ element, depth }) => depth <= 3 && isStatedHeadline(textOf(element), headlines),
  )
  const marked = headings.filter(({ depth }) => depth === 1)
  const chosen =
    stated.sort((a, b) => a.depth - b.depth)[0] ??
    marked.find(({ element }) => isInArticle(element)) ??
    marked[0]
  return chosen?.element ?? null
}

function isInArticle(element: Element): boolean {
  for (let node: ParentNode | null = element.parentNode; node && isElement(node); node = node.parentNode) {
    if (node.tagName === 'article' || node.tagName === 'main') return true
  }
  return false
}
