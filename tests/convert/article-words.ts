import type { Article, Block } from '../../src/model/article.ts'
import { plainText } from '../../src/model/inline.ts'

/** Every word that an article holds, in its head or its body, with how often. */
export function articleWords({ head, lead, sections }: Article): Map<string, number> {
  const texts = [
    head.title,
    head.standfirst ?? '',
    ...head.papers.flatMap(({ title, authors, award }) => [title, ...authors, award ?? '']),
    ...head.figures.flatMap(({ file, caption, credit, alt }) => [
      file ?? '',
      caption ?? '',
      credit ?? '',
      alt ?? '',
    ]),
    ...lead.flatMap(blockTexts),
    ...sections.flatMap(({ heading, blocks }) => [plainText(heading), ...blocks.flatMap(blockTexts)]),
  ]
  return countWords(texts.join(' '))
}

/** The words of a text with how often each occurs; words glued at a capital count apart, as the converter takes them apart. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text
    .normalize('NFC')
    .replace(/(?<=[\p{Ll}])(?=\p{Lu})/gu, ' ')
    .matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function blockTexts(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [plainText(block.content)]
    case 'code':
      return [block.value]
    case 'table':
      return block.rows.flatMap((row) => row.map((cell) => plainText(cell)))
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(blockTexts))
    case 'quote':
    case 'footnote':
      return block.blocks.flatMap(blockTexts)
    default:
      return []
  }
}
