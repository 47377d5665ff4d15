import type { PhrasingContent, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { writeBlocks } from '../../mdx/write-blocks.ts'
import { writeInlines } from '../../mdx/write-inline.ts'
import type { Article } from '../../model/article.ts'
import type { Head } from '../../model/head.ts'
import type { ArticleRecord } from '../../site/records.ts'
import { markdownText } from './markdown-text.ts'

/** Leads from the path of a record to its address. */
type LinkTo = (path: string) => string

/** An article as plain Markdown: papers and figures stand where its page shows them. */
export function articleMarkdown(
  article: Article,
  record: ArticleRecord,
  address: string | null,
  linkTo: LinkTo,
): string {
  const { head, lead, sections } = article
  const paths = new Map(record.papers.map(({ id, path }) => [id, linkTo(path)]))
  const body: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(head.title)] },
    ...(head.standfirst === undefined ? [] : [paragraph([text(head.standfirst)])]),
    ...origin(record, address),
    ...writeBlocks(lead),
    ...sections.flatMap(({ depth, heading, blocks }) => [
      { type: 'heading', depth, children: writeInlines(heading) } as const,
      ...writeBlocks(blocks),
    ]),
  ]
  return markdownText(plainNodes(body, head, paths))
}

function origin({ authors, published, sources }: ArticleRecord, address: string | null): RootContent[] {
  const by = [authors.length > 0 ? `By ${authors.join(', ')}` : '', published ?? '']
    .filter(Boolean)
    .join(', ')
  const url = sources.find((source) => source.url !== null)?.url ?? null
  return [
    ...(by === '' ? [] : [paragraph([text(by)])]),
    ...(url === null ? [] : [paragraph([text('Original: '), link(url, url)])]),
    ...(address === null ? [] : [paragraph([text('This copy: '), link(address, address)])]),
  ]
}

/** Nodes with every component made into what a reader sees of it. */
function plainNodes<Node extends RootContent>(
  nodes: readonly Node[],
  head: Head,
  paths: ReadonlyMap<string, string>,
): Node[] {
  const plain = (node: RootContent): RootContent => {
    if (node.type === 'mdxJsxFlowElement') return slot(node, head, paths)
    if (node.type === 'mdxJsxTextElement') return mention(node, paths, inside(node.children))
    return 'children' in node ? Object.assign({}, node, { children: inside(node.children) }) : node
  }
  const inside = (children: readonly RootContent[]): PhrasingContent[] =>
    children.map(plain) as PhrasingContent[]
  return nodes.map(plain) as Node[]
}

function mention(
  node: MdxJsxTextElement,
  paths: ReadonlyMap<string, string>,
  children: PhrasingContent[],
): PhrasingContent {
  return { type: 'link', url: paths.get(attribute(node, 'paper')) ?? '', children }
}

function slot(node: MdxJsxFlowElement, head: Head, paths: ReadonlyMap<string, string>): RootContent {
  const id = attribute(node, 'id')
  if (node.name === 'Figure') {
    const figure = head.figures.find((one) => one.id === id)
    const caption = figure?.caption ?? figure?.alt ?? figure?.file ?? 'without a caption'
    return paragraph([text(`Figure: ${caption}${figure?.credit === undefined ? '' : ` (${figure.credit})`}`)])
  }
  const paper = head.papers.find((one) => one.id === id)
  const names = paper?.authors.join(', ') ?? ''
  return paragraph([
    { type: 'strong', children: [link(paths.get(id) ?? '', paper?.title ?? id)] },
    ...(names === '' ? [] : [{ type: 'break' } as const, text(names)]),
  ])
}

function attribute({ attributes }: MdxJsxFlowElement | MdxJsxTextElement, name: string): string {
  for (const one of attributes) {
    if (one.type !== 'mdxJsxAttribute' || one.name !== name) continue
    // What is no plain identifier is written as a JSON expression.
    return typeof one.value === 'string' ? one.value : String(JSON.parse(one.value?.value ?? '""'))
  }
  return ''
}

function paragraph(children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function link(url: string, label: string): PhrasingContent {
  return { type: 'link', url, children: [text(label)] }
}
