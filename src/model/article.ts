import type { Head } from './head.ts'
import type { Inline } from './inline.ts'

export interface Paragraph {
  readonly type: 'paragraph'
  readonly content: readonly Inline[]
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly type: 'item'
  /** `true` or `false` for an entry of a task list. */
  readonly checked?: boolean
  readonly blocks: readonly Block[]
}

export interface Quote {
  readonly type: 'quote'
  readonly blocks: readonly Block[]
}

export interface Code {
  readonly type: 'code'
  readonly language: string | null
  readonly value: string
}

export interface Table {
  readonly type: 'table'
  readonly align: readonly ('left' | 'right' | 'center' | null)[]
  /** Rows of cells; the first row is the header. */
  readonly rows: readonly (readonly (readonly Inline[])[])[]
}

/** The place of a figure; what it holds stands in the head. */
export interface FigureSlot {
  readonly type: 'figure'
  /** Id of the figure in the head. */
  readonly id: string
}

/** The place where a paper is listed as an entry; what it holds stands in the head. */
export interface PaperSlot {
  readonly type: 'paper'
  /** Id of the paper in the head. */
  readonly id: string
}

export interface Rule {
  readonly type: 'rule'
}

/** The text of a footnote. */
export interface Footnote {
  readonly type: 'footnote'
  readonly label: string
  readonly blocks: readonly Block[]
}

/** What stands inside a section. */
export type Block = Paragraph | List | Quote | Code | Table | FigureSlot | PaperSlot | Rule | Footnote

/** A heading with the blocks under it, down to the next heading of any depth. Its id and topic stand in the head. */
export interface Section {
  /** 2 for a section of the article, 3 to 6 for those inside. */
  readonly depth: 2 | 3 | 4 | 5 | 6
  readonly heading: readonly Inline[]
  readonly blocks: readonly Block[]
}

/** What stands below the head: before the first heading, and the sections in order. */
export interface Body {
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
}

/** One article: its head, what stands before the first heading, and its sections in order. */
export interface Article extends Body {
  readonly head: Head
}
