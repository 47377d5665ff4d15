import type { Block } from '../model/article.ts'
import type { Head } from '../model/head.ts'
import { plainText } from '../model/inline.ts'

/**
 * The words of blocks, those of papers and figures included: one line for each paragraph, row, title and list of
 * names, so that no two words ever touch.
 */
export function plainWords(blocks: readonly Block[], head: Head): string {
  return blocks
    .flatMap((block) => lines(block, head))
    .filter((line) => line !== '')
    .join('\n')
}

function lines(block: Block, head: Head): string[] {
  switch (block.type) {
    case 'paragraph':
      return [plainText(block.content)]
    case 'list':
      return block.items.map((item) => plainWords(item.blocks, head))
    case 'quote':
    case 'footnote':
      return [plainWords(block.blocks, head)]
    case 'table':
      return block.rows.map((row) => row.map(plainText).join(' '))
    case 'code':
      return [block.value]
    case 'paper':
      return paperLines(block.id, head)
    case 'figure':
      return figureLines(block.id, head)
    case 'rule':
      return []
  }
}

function paperLines(id: string, { papers }: Head): string[] {
  const paper = papers.find((candidate) => candidate.id === id)
  return paper ? [paper.title, paper.authors.join(', ')] : []
}

function figureLines(id: string, { figures }: Head): string[] {
  const figure = figures.find((candidate) => candidate.id === id)
  return [figure?.caption, figure?.credit].filter((line) => line !== undefined)
}
