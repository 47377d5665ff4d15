import { walkBlocks, walkInlines } from '../mdx/walk-article.ts'
import type { Article, Block } from '../model/article.ts'
import type { FootnoteMark } from '../model/inline.ts'
import { unusedId } from './unused-id.ts'

/** A footnote as it stands at the end of the article. */
export interface Note {
  readonly id: string
  readonly number: number
  /** Ids of the marks that lead to it. */
  readonly marks: readonly string[]
  readonly blocks: readonly Block[]
}

/** The footnotes of an article by label, numbered in the order of their first marks, and the id of each mark. */
export interface Notes {
  readonly notes: ReadonlyMap<string, Note>
  readonly marks: ReadonlyMap<FootnoteMark, string>
}

/** Find the footnotes of an article and give ids to them and to their marks. */
export function findNotes(article: Article, used: Set<string>): Notes {
  const texts = new Map<string, readonly Block[]>()
  for (const block of walkBlocks(article)) {
    if (block.type === 'footnote') texts.set(block.label, block.blocks)
  }
  const byLabel = groupMarks(article, texts.keys())
  const notes = new Map<string, Note>()
  const marks = new Map<FootnoteMark, string>()
  for (const [label, group] of byLabel) {
    const number = notes.size + 1
    const ids = group.map(() => unusedId(`note-mark-${number}`, used))
    group.forEach((mark, index) => void marks.set(mark, ids[index] ?? ''))
    notes.set(label, {
      id: unusedId(`note-${number}`, used),
      number,
      marks: ids,
      blocks: texts.get(label) ?? [],
    })
  }
  return { notes, marks }
}

/** The marks of each label; labels without a mark stand last. */
function groupMarks(article: Article, labels: Iterable<string>): Map<string, FootnoteMark[]> {
  const marks = [...walkInlines(article)].filter((inline) => inline.type === 'footnoteMark')
  const groups = Map.groupBy(marks, ({ label }) => label)
  for (const label of labels) if (!groups.has(label)) groups.set(label, [])
  return groups
}
