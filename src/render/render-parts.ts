import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Article, Block, Section } from '../model/article.ts'
import type { Part } from '../model/rendered.ts'
import type { Anchors } from './anchors.ts'
import { renderBlocks } from './render-block.ts'
import { renderInlines } from './render-inline.ts'
import { renderNotes } from './render-notes.ts'

/** Draw an article in parts, cut at its headings, papers and figures; the footnotes come last. */
export function renderParts({ head, lead, sections }: Article, anchors: Anchors): Part[] {
  const notes = renderNotes(anchors)
  return [
    ...blockParts(lead, anchors),
    ...sections.flatMap((section, index) => [
      headingPart(section, head.sections[index]?.id ?? '', anchors),
      ...blockParts(section.blocks, anchors),
    ]),
    ...(notes ? [htmlPart([notes])] : []),
  ]
}

function headingPart({ depth, heading }: Section, id: string, anchors: Anchors): Part {
  return { type: 'heading', depth, id, html: html(renderInlines(heading, anchors)) }
}

function blockParts(blocks: readonly Block[], anchors: Anchors): Part[] {
  const parts: Part[] = []
  let run: Block[] = []
  const endRun = () => {
    const drawn = renderBlocks(run, anchors)
    if (drawn.length > 0) parts.push(htmlPart(drawn))
    run = []
  }
  for (const block of blocks) {
    if (block.type !== 'paper' && block.type !== 'figure') {
      run.push(block)
      continue
    }
    endRun()
    parts.push({ type: block.type, id: block.id })
  }
  endRun()
  return parts
}

function htmlPart(children: ElementContent[]): Part {
  return { type: 'html', html: html(children).trimEnd() }
}

function html(children: ElementContent[]): string {
  return toHtml({ type: 'root', children })
}
