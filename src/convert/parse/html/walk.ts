import type { ChildNode, Element, ParentNode } from './element.ts'
import type { Dropped } from './find-surroundings.ts'
import type { Marks } from './inline-pieces.ts'
import type { Holder, RowBuilder } from './row-builder.ts'

/** What the walk over a page needs to know of it. */
export interface WalkInput {
  readonly body: ParentNode
  readonly title: Element | null
  /** The address that relative links are read against, if known. */
  readonly base: string | null
  /** What is left out; images that show nothing are added. */
  readonly dropped: Dropped
}

/** A walk under way. Visitors of single elements reach the others through it. */
export interface Walk extends WalkInput {
  readonly rows: RowBuilder
  /** Characters of the page. */
  readonly size: number
  titlePassed: boolean
  readonly visit: (walk: Walk, child: ChildNode, context: Context) => void
  readonly visitChildren: (walk: Walk, parent: ParentNode, context: Context) => void
}

/** What surrounds a node. */
export interface Context {
  readonly marks: Marks
  readonly holder: Holder | null
  /** How deep in lists. */
  readonly level: number
  /** What line ends in the source mean: `keep` inside preformatted text; `join` makes even `br` a space. */
  readonly breaks: 'fold' | 'keep' | 'join'
}

/** Reads one kind of element. */
export type Visitor = (walk: Walk, element: Element, context: Context) => void
