import type { Inline } from './inline.ts'
import type { Place } from './place.ts'

/** What the markup of a capture says about a row. Plain text says little; HTML and Markdown say more. */
export type Cue =
  | { readonly type: 'plain' }
  | { readonly type: 'heading'; readonly depth: number }
  | { readonly type: 'bullet'; readonly ordered: boolean; readonly level: number; readonly checked?: boolean }
  | { readonly type: 'quote' }
  // What the markup names so, right below the headline
  | { readonly type: 'byline' }
  | { readonly type: 'standfirst' }
  | {
      readonly type: 'image'
      readonly file: string
      readonly alt: string
      /** Width and height in pixels, where the page states both. */
      readonly size?: readonly [number, number]
    }
  | { readonly type: 'caption' }
  | { readonly type: 'code'; readonly language: string | null }
  | {
      readonly type: 'table'
      readonly align: readonly ('left' | 'right' | 'center' | null)[]
      readonly cells: readonly (readonly Inline[])[]
    }
  | { readonly type: 'footnote'; readonly label: string }
  | { readonly type: 'rule' }

/** One line of text as the parsers of all formats hand it on; the recognisers see nothing else. */
export interface Row {
  readonly place: Place
  /** The last line of the capture that the row covers. */
  readonly endLine: number
  /** Blank lines, or ends of blocks, between this row and the one before; 0 directly below it. */
  readonly gap: number
  readonly cue: Cue
  readonly content: readonly Inline[]
  /** The characters of `content`. */
  readonly text: string
  /** What stands between the tabs of a line, where it has any: the cells of a table that was copied as text. */
  readonly cells?: readonly string[]
  /** Set where a curator says that the row belongs to the article: it is never dropped. */
  readonly keep?: true
}

/** A run of lines that a parser itself leaves out, and why. */
export interface Discarded {
  readonly from: number
  readonly to: number
  readonly reason: string
}

/** Facts that the markup of a saved page states about the article. Evidence, not truth. */
export interface PageFacts {
  readonly title?: string
  readonly standfirst?: string
  readonly published?: string
  readonly authors?: readonly string[]
  readonly url?: string
  /** Language tag of the page, as stated. */
  readonly language?: string
}

/** A capture as parsed. Every line that is not blank is in a row or discarded. */
export interface Page {
  readonly rows: readonly Row[]
  readonly discarded: readonly Discarded[]
  readonly facts: PageFacts
}
