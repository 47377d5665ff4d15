import { walkContent } from '../mdx/walk-article.ts'
import type { Block, Paragraph } from '../model/article.ts'
import { plainText } from '../model/inline.ts'

/**
 * What an article says about a paper below its entry: the paragraph that follows, unless it names only other papers,
 * and the further paragraphs that name this one.
 *
 * @param following the blocks behind the entry
 */
export function entryPassage(paper: string, following: readonly Block[]): string {
  const passage: string[] = []
  for (const block of following) {
    if (block.type !== 'paragraph' || !discusses(block, paper, passage.length === 0)) break
    passage.push(plainText(block.content))
  }
  return passage.join('\n')
}

function discusses({ content }: Paragraph, paper: string, follows: boolean): boolean {
  const mentions = [...walkContent(content)].filter((inline) => inline.type === 'mention')
  return mentions.length === 0 ? follows : mentions.some((mention) => mention.paper === paper)
}
