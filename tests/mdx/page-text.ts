import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { RenderedArticle } from '../../src/model/rendered.ts'

type Node = DefaultTreeAdapterTypes.Node

/** A piece of a page as a browser reads it. */
export interface ReadPart {
  /** The characters of each element that holds text of its own kind: paragraphs, items, cells and so on. */
  readonly texts: readonly string[]
  /** Every element as `name` with its attributes, in order, but for links round literal addresses. */
  readonly elements: readonly string[]
}

/** Read the HTML of a rendered article with the parser of the HTML standard, headings as `<h2>` and so on. */
export function readPage({ parts }: RenderedArticle): ReadPart {
  const texts: string[] = []
  const elements: string[] = []
  for (const part of parts) {
    if (!('html' in part)) continue
    const fragment = parseFragment(part.type === 'heading' ? `<h2>${part.html}</h2>` : part.html)
    visit(fragment, texts, elements)
  }
  return { texts, elements }
}

const holders = new Set(['p', 'li', 'td', 'th', 'h2', 'code', 'a', 'em', 'strong', 'del'])

function visit(node: Node, texts: string[], elements: string[]): void {
  if ('tagName' in node && !isLiteralLink(node)) {
    elements.push([node.tagName, ...node.attrs.map(({ name, value }) => `${name}=${value}`)].join(' '))
    if (holders.has(node.tagName)) texts.push(content(node))
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, texts, elements)
}

function isLiteralLink(node: DefaultTreeAdapterTypes.Element): boolean {
  const words = content(node)
  const href = node.attrs.find(({ name }) => name === 'href')?.value
  return node.tagName === 'a' && [words, `http://${words}`, `mailto:${words}`].includes(href ?? '')
}

function content(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(content).join('') : ''
}
