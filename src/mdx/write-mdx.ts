import type { Heading, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mdxToMarkdown } from 'mdast-util-mdx'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { Article, Section } from '../model/article.ts'
import { unsafe } from './unsafe.ts'
import { writeBlocks } from './write-blocks.ts'
import { writeHead } from './write-head.ts'
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

/** Write an article as the text of an inert MDX file. Whether the text reads back the same is for `checkedMdx` to say. */
export function writeMdx({ head, lead, sections }: Article): string {
  const children: RootContent[] = [...writeBlocks(lead), ...sections.flatMap(writeSection)]
  return `---\n${writeHead(head)}---\n\n${toMarkdown({ type: 'root', children }, options)}`
}

function writeSection({ depth, heading, blocks }: Section): RootContent[] {
  const node: Heading = { type: 'heading', depth, children: writeInlines(heading) }
  return [node, ...writeBlocks(blocks)]
}
