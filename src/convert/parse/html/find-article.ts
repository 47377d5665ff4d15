import {
  type ChildNode,
  type Element,
  elementsBelow,
  isElement,
  isText,
  namesOf,
  type ParentNode,
} from './element.ts'
import type { Dropped } from './find-surroundings.ts'
import { measure, type Sizes, withHolders } from './sizes.ts'

/** Share of the text that an element must hold to be the article. */
const leastShare = 0.6
/** Blocks of more characters than this are never left out for standing outside. */
const longBlock = 1500

const bodyNames =
  /^(?:(?:article|post|entry|story|blog|page|main)-?(?:body|content|text|wrapper|main)|blog-?post|post|hentry|rich-?text(?:-article-body)?|markdown-body|(?:article|post)-page-(?:article-)?body|content-body|main-content|content)$/

/**
 * Leave out what stands outside the article, where one element plainly is the article. What stands between the headline
 * and it stays, and so does every long block: a list of papers is never lost for standing in a box of its own.
 */
export function leaveOutside(body: ParentNode, title: Element | null, dropped: Dropped): void {
  const sizes = measure(body, dropped)
  const article = findArticle(body, sizes, dropped)
  if (!article) return
  const chain = withHolders(article)
  const holdsTitle = title ? withHolders(title) : new Set<ChildNode | ParentNode>()
  let titleSeen = title !== null && chain.has(title)
  const visit = (parent: ParentNode, after: boolean) => {
    let passed = after
    for (const child of parent.childNodes) {
      if (dropped.has(child) || isEmpty(child)) continue
      if (chain.has(child)) {
        if (child !== article && isElement(child)) visit(child, passed)
        passed = true
        continue
      }
      const between = titleSeen && !passed
      if (holdsTitle.has(child)) titleSeen = true
      else if (!between && !isLong(child, sizes)) dropped.set(child, 'outside-article')
    }
  }
  visit(body, false)
}

/** The innermost element that is marked as the article and holds most of the text. */
function findArticle(body: ParentNode, sizes: Sizes, dropped: Dropped): Element | null {
  let article: Element | null = null
  let least = (sizes.get(body) ?? 0) * leastShare
  for (const element of elementsBelow(
    body,
    (inner) => dropped.has(inner) || (sizes.get(inner) ?? 0) < least,
  )) {
    const size = sizes.get(element) ?? 0
    if (dropped.has(element) || size < least || size === 0 || !isMarked(element)) continue
    article = element
    least = size * 0.8
  }
  return article
}

function isMarked(element: Element): boolean {
  const role = element.attrs.find(({ name }) => name === 'role' || name === 'itemprop')?.value ?? ''
  if (/^(?:article|main)$/.test(element.tagName) || /^(?:main|article|articleBody)$/.test(role)) return true
  return /^(?:div|section)$/.test(element.tagName) && namesOf(element).some((name) => bodyNames.test(name))
}

/** Comments, and white space between elements. */
function isEmpty(node: ChildNode): boolean {
  return !isElement(node) && !(isText(node) && node.value.trim() !== '')
}

function isLong(node: ChildNode, sizes: Sizes): boolean {
  return isText(node) ? node.value.trim().length > longBlock : (sizes.get(node) ?? 0) > longBlock
}
