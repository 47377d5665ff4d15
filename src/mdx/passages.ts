import type { RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mdxToMarkdown } from 'mdast-util-mdx'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { Body } from '../model/article.ts'
import { type Part, plainPart } from './plain-part.ts'
import { unsafe } from './unsafe.ts'
import { writeBlocks } from './write-blocks.ts'
import { writeInlines } from './write-inline.ts'
import { writeText } from './write-text.ts'

const options: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  strong: '*',
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    mdxToMarkdown(),
    { unsafe, handlers: { text: writeText } },
  ],
}

/** Parts of a body that follow each other, and their MDX. */
export interface Passage {
  readonly parts: readonly Part[]
  readonly mdx: string
  /** Whether the parts are plain, so that there is no doubt how they are read. */
  readonly plain: boolean
}

/** Write the body of an article: plain parts as they are, each by itself, and what stands between them through the serialiser. */
export function writePassages({ lead, sections }: Body): Passage[] {
  const parts: Part[] = [
    ...lead,
    ...sections.flatMap(({ depth, heading, blocks }): Part[] => [
      { type: 'heading', depth, heading },
      ...blocks,
    ]),
  ]
  const passages: Passage[] = []
  let doubtful: Part[] = []
  const endDoubtful = () => {
    if (doubtful.length > 0) passages.push({ parts: doubtful, mdx: serialise(doubtful), plain: false })
    doubtful = []
  }
  for (const part of parts) {
    const mdx = plainPart(part)
    if (mdx === null) doubtful.push(part)
    else {
      endDoubtful()
      passages.push({ parts: [part], mdx, plain: true })
    }
  }
  endDoubtful()
  return passages
}

function serialise(parts: readonly Part[]): string {
  return toMarkdown({ type: 'root', children: parts.flatMap(nodesOf) }, options).replace(/\n$/, '')
}

function nodesOf(part: Part): RootContent[] {
  return part.type === 'heading'
    ? [{ type: 'heading', depth: part.depth, children: writeInlines(part.heading) }]
    : writeBlocks([part])
}

/** The text of passages, with an empty line between each two. */
export function joinPassages(texts: readonly string[]): string {
  const text = texts.join('\n\n')
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
