import type { Heading, RootContent } from 'mdast'
import type { Block, Body, Section } from '../model/article.ts'
import { readBlock } from './read-blocks.ts'
import { readInlines } from './read-inline.ts'
import { refuse } from './refuse.ts'

/** A section while it still grows. */
interface OpenSection extends Section {
  readonly blocks: Block[]
}

/** Read what stands below the head: blocks, and the sections that headings open. */
export function readBody(nodes: readonly RootContent[]): Body {
  const lead: Block[] = []
  const sections: OpenSection[] = []
  for (const node of nodes) {
    if (node.type === 'heading') sections.push(openSection(node))
    else (sections.at(-1)?.blocks ?? lead).push(readBlock(node))
  }
  return { lead, sections }
}

function openSection(node: Heading): OpenSection {
  const { depth, children } = node
  if (depth === 1) refuse(node, 'The only heading of depth 1 is the title in the head')
  return { depth, heading: readInlines(children), blocks: [] }
}
