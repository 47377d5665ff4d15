import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { LineRange } from '../../../model/place.ts'
import type { Discarded, Page } from '../../../model/row.ts'
import { capNesting } from './cap-nesting.ts'
import { type ChildNode, elementsBelow, isElement, isText, nodesBelow, textOf } from './element.ts'
import { leaveOutside } from './find-article.ts'
import { type Dropped, findInvisible, findSurroundings } from './find-surroundings.ts'
import { findTitle } from './find-title.ts'
import { factsOf, readStated } from './page-facts.ts'
import { releaseKept } from './release-kept.ts'
import { walkPage } from './walk-page.ts'

/**
 * Parse a saved page: no script is run and nothing is fetched. What is no part of the article is left out, each element
 * with its reason.
 *
 * @param keep lines that a curator keeps whatever the rules say
 */
export function parseHtml(source: string, keep: readonly LineRange[] = []): Page {
  const document = parse(capNesting(source), { sourceCodeLocationInfo: true })
  const { rows, dropped, facts } = readDocument(document, keep)
  return {
    rows,
    discarded: [...headOf(document), ...outermost(document, dropped).flatMap(discardedOf)],
    facts,
  }
}

/** A page read, with the nodes that were left out. */
export interface ReadDocument extends Pick<Page, 'rows' | 'facts'> {
  readonly dropped: ReadonlyMap<ChildNode, string>
}

/** Read a parsed page. The order of the steps stands here. */
export function readDocument(
  document: DefaultTreeAdapterTypes.Document,
  keep: readonly LineRange[] = [],
): ReadDocument {
  const stated = readStated([...elementsBelow(document)], commentsAtHead(document))
  const body =
    [...elementsBelow(document)].find(({ tagName }) => tagName === 'body' || tagName === 'frameset') ??
    document
  const dropped: Dropped = findInvisible(body)
  const title = findTitle(body, stated.headlines, dropped)
  findSurroundings(body, title, dropped)
  leaveOutside(body, title, dropped)
  releaseKept(dropped, keep)
  const rows = walkPage({ body, title, base: stated.base, dropped })
  return { rows, dropped, facts: factsOf(stated, title ? textOf(title) : null) }
}

/** The comments before the head of a page. */
function commentsAtHead(document: DefaultTreeAdapterTypes.Document): string[] {
  const root = document.childNodes.find((node) => node.nodeName === 'html')
  return [...document.childNodes, ...(root && 'childNodes' in root ? root.childNodes : [])].flatMap((node) =>
    'data' in node ? [node.data] : [],
  )
}

/** What was left out in the order of the page, without what lies inside other such elements. */
function outermost(
  document: DefaultTreeAdapterTypes.Document,
  dropped: ReadonlyMap<ChildNode, string>,
): (readonly [ChildNode, string])[] {
  return [...nodesBelow(document, (node) => dropped.has(node))].flatMap((node) => {
    const reason = dropped.get(node)
    return reason === undefined ? [] : [[node, reason] as const]
  })
}

/** The head of a page is read as facts and shown nowhere. */
function headOf(document: DefaultTreeAdapterTypes.Document): Discarded[] {
  const head = [...elementsBelow(document)].find(({ tagName }) => tagName === 'head')
  return head ? discardedOf([head, 'page-head']) : []
}

/** The lines of a node that is left out; where the parser made the element up, those of its text. */
function discardedOf([node, reason]: readonly [ChildNode, string]): Discarded[] {
  const place = node.sourceCodeLocation
  if (place) return [{ from: place.startLine, to: place.endLine, reason }]
  if (!isElement(node)) return []
  const places = [...nodesBelow(node)]
    .filter(isText)
    .flatMap(({ sourceCodeLocation }) => (sourceCodeLocation ? [sourceCodeLocation] : []))
  return places.map(({ startLine, endLine }) => ({ from: startLine, to: endLine, reason }))
}
