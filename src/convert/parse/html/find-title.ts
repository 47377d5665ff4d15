import {
  attribute,
  type ChildNode,
  type Element,
  elementsBelow,
  isElement,
  namesOf,
  type ParentNode,
  textOf,
} from './element.ts'
import { repeats } from './page-facts.ts'

// `post-title entry-title`
const titleName = /^(?:(?:entry|post|article)-title|p-name)$/

/** The depth of a heading element, or null for any other. */
export function headingDepth(element: Element): number | null {
  const tag = /^h(?<depth>[1-6])$/.exec(element.tagName)?.groups?.['depth']
  if (tag) return Number(tag)
  if (attribute(element, 'role') !== 'heading') return null
  const level = Number(attribute(element, 'aria-level') ?? 2)
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2
}

interface Heading {
  readonly element: Element
  readonly depth: number
  readonly text: string
}

/** The heading that is the headline: the one that the page states, else the first of the highest depth in its article. */
export function findTitle(
  body: ParentNode,
  headlines: readonly string[],
  dropped: ReadonlyMap<ChildNode, string>,
): Element | null {
  const headings = headingsIn(body, dropped)
  const upper = headings.filter(({ depth }) => depth <= 3)
  const { whole = [], part: parts = [] } = Object.groupBy(
    upper,
    ({ text }) => repeats(text, headlines) ?? 'none',
  )
  const marked = headings.filter(({ depth }) => depth === 1)
  // Where the name of the site is the only heading of the first depth
  const named = upper.filter(({ element }) =>
    namesOf(element, ['class']).some((name) => titleName.test(name)),
  )
  const chosen =
    whole.sort((a, b) => a.depth - b.depth)[0] ??
    // The name of the site is a part of what is stated too, and mostly the shorter one.
    parts.sort((a, b) => b.text.length - a.text.length)[0] ??
    (named.length === 1 ? named[0] : undefined) ??
    marked.find(({ element }) => isInArticle(element)) ??
    marked[0]
  return chosen?.element ?? null
}

function headingsIn(body: ParentNode, dropped: ReadonlyMap<ChildNode, string>): Heading[] {
  const headings: Heading[] = []
  for (const element of elementsBelow(body, (inner) => dropped.has(inner))) {
    const depth = dropped.has(element) ? null : headingDepth(element)
    const text = depth === null ? '' : textOf(element)
    if (depth !== null && text !== '') headings.push({ element, depth, text })
  }
  return headings
}

function isInArticle(element: Element): boolean {
  for (let node: ParentNode | null = element.parentNode; node && isElement(node); node = node.parentNode) {
    if (node.tagName === 'article' || node.tagName === 'main') return true
  }
  return false
}
