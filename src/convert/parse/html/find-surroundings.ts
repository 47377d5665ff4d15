import { type Candidate, candidateOf, type DropRule, invisibleRules, surroundingRules } from './drop-rules.ts'
import {
  attribute,
  type ChildNode,
  type Element,
  elementsBelow,
  isElement,
  type ParentNode,
  textOf,
} from './element.ts'
import { measure, withHolders } from './sizes.ts'

/** Nodes of a page that are no part of the article, each with the reason. */
export type Dropped = Map<ChildNode, string>

/** Places where papers are published: what holds links to them is not dropped by the name of its box. */
const paperHost =
  /^https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|proceedings\.mlr\.press|(?:proceedings\.|papers\.)n(?:eur)?ips\.cc|openaccess\.thecvf\.com|dl\.acm\.org|ieeexplore\.ieee\.org|isca-speech\.org|usenix\.org\/conference)\//i

/** Reasons that hold although the element links to papers: other articles and their readers do as well. */
const evenWithPapers = new Set(['related-content', 'comments', 'job-advert', 'sharing', 'cookies'])

/** Find what a browser never shows. An element that holds most of the page stays: scripts would have shown it. */
export function findInvisible(body: ParentNode): Dropped {
  const never: Dropped = new Map()
  apply(
    body,
    never,
    invisibleRules.filter(({ reason }) => reason === 'script' || reason === 'embedded'),
    () => false,
  )
  const sizes = measure(body, never)
  const most = (sizes.get(body) ?? 0) / 2
  apply(body, never, invisibleRules, ({ element }) => (sizes.get(element) ?? 0) > most && most > 0)
  return never
}

/** Find what stands round the article: menus, banners, footers and the like, by landmark or by name. */
export function findSurroundings(body: ParentNode, title: Element | null, dropped: Dropped): void {
  const sizes = measure(body, dropped)
  const most = (sizes.get(body) ?? 0) / 2
  const holdsTitle = title ? withHolders(title) : new Set<ChildNode | ParentNode>()
  const holdsPapers = new Set<ChildNode | ParentNode>()
  for (const element of elementsBelow(body, (inner) => dropped.has(inner))) {
    if (element.tagName !== 'a' || !paperHost.test(attribute(element, 'href') ?? '')) continue
    for (
      let node: ParentNode | null = element;
      node && !holdsPapers.has(node);
      node = isElement(node) ? node.parentNode : null
    )
      holdsPapers.add(node)
  }
  const yields = ({ element }: Candidate, { reason }: DropRule) =>
    (sizes.get(element) ?? 0) > most ||
    holdsTitle.has(element) ||
    (holdsPapers.has(element) && !evenWithPapers.has(reason))
  apply(body, dropped, surroundingRules, yields)
  const menus = holdersOfLinks(body, dropped)
  for (const element of elementsBelow(body, (inner) => dropped.has(inner))) {
    if (!dropped.has(element) && isForm(element, sizes.get(element) ?? 0, most) && !holdsTitle.has(element))
      dropped.set(element, 'form')
    else if (!dropped.has(element) && menus.has(element) && isMenu(element))
      dropped.set(element, 'navigation')
  }
}

function apply(
  body: ParentNode,
  dropped: Dropped,
  rules: readonly DropRule[],
  yields: (candidate: Candidate, rule: DropRule) => boolean,
): void {
  const visit = (parent: ParentNode, inside: Candidate['inside']) => {
    for (const child of parent.childNodes) {
      if (!isElement(child) || dropped.has(child)) continue
      const candidate = candidateOf(child, inside, isElement(parent) ? parent.tagName : '')
      const rule = rules.find((one) => one.matches(candidate) && !yields(candidate, one))
      if (rule) dropped.set(child, rule.reason)
      else visit(child, insideOf(candidate))
    }
  }
  visit(body, 'page')
}

function insideOf({ tag, role, inside }: Candidate): Candidate['inside'] {
  if (tag === 'article' || role === 'article' || inside === 'article') return 'article'
  return tag === 'main' || role === 'main' || inside === 'main' ? 'main' : 'page'
}

/** A form to fill in. Some sites wrap the whole page in one: where it holds text in plenty, it stays. */
function isForm({ tagName }: Element, size: number, most: number): boolean {
  return (tagName === 'form' || tagName === 'fieldset') && size < 600 && size <= most
}

// What the entries of menus say
const menuWord =
  /^(?:home|about(?: us)?|blog|news(?:room)?|contact(?: us)?|careers?|jobs|research|publications?|people|team|products?|services|solutions|events?|press|projects?|resources|support|docs|documentation|pricing|log ?in|sign ?in|sign ?up|register|search|faq|privacy(?: policy)?|terms(?: of (?:use|service))?|cookies?(?: policy| settings)?|sitemap|imprint|impressum|legal|menu|teaching|company|community|overview|subscribe|help)$/i

/** Elements with a link to a page of the kind that menus lead to, and what is round them. */
function holdersOfLinks(body: ParentNode, dropped: Dropped): ReadonlySet<ChildNode | ParentNode> {
  const holders = new Set<ChildNode | ParentNode>()
  for (const element of elementsBelow(body, (inner) => dropped.has(inner))) {
    if (element.tagName !== 'a' || !menuWord.test(textOf(element, 60))) continue
    for (
      let node: ParentNode | null = element;
      node && !holders.has(node);
      node = isElement(node) ? node.parentNode : null
    )
      holders.add(node)
  }
  return holders
}

/** A list of links most of whose words are those of menus, whatever its name. */
function isMenu(element: Element): boolean {
  if (!/^(?:ul|ol|div|p|section|td|table)$/.test(element.tagName) || textOf(element, 801).length > 800)
    return false
  const links: string[] = []
  for (const link of elementsBelow(element))
    if (link.tagName === 'a' && links.push(textOf(link, 60)) > 100) return false
  if (links.length < 3 || links.filter((text) => menuWord.test(text)).length * 5 < links.length * 3)
    return false
  return (
    textOf(element, 800).replace(/[\s|·•/>»-]+/g, '').length <=
    links.join('').replace(/[\s|·•/>»-]+/g, '').length
  )
}
