import type { Head } from './head.ts'

/** A piece of an article as the site draws it: finished HTML, or something that a component draws from the head. */
export type Part =
  | { readonly type: 'html'; readonly html: string }
  | { readonly type: 'heading'; readonly depth: number; readonly id: string; readonly html: string }
  | { readonly type: 'paper'; readonly id: string }
  | { readonly type: 'figure'; readonly id: string }

export interface RenderedSection {
  readonly id: string
  readonly depth: number
  readonly heading: string
  readonly topic: string | null
  /** The text of its first paragraph: what the article says the topic is; null when it begins otherwise. */
  readonly definition: string | null
  /** All its text as plain words, for search: paragraphs joined by a line break. */
  readonly text: string
}

/** A place where an article names a paper. */
export interface RenderedMention {
  /** Id of the paper within the article. */
  readonly paper: string
  readonly kind: 'entry' | 'prose' | 'caption'
  /** Id of the section it stands in; null before the first heading. */
  readonly section: string | null
  /** The fragment that leads to the place. */
  readonly anchor: string
  /** The paragraph, caption or following note that discusses the paper, as plain words; empty for a bare entry. */
  readonly passage: string
}

/**
 * An article rendered once and kept by the hash of its MDX.
 *
 * In `html`, a mention of a paper is `<a class="mention" href="paper:ID">`, where ID is its id within the article:
 * the page puts the address of the record there. No capture can hold that scheme.
 */
export interface RenderedArticle {
  readonly slug: string
  readonly head: Head
  readonly parts: readonly Part[]
  /** The text before the first heading, as plain words. */
  readonly lead: string
  readonly sections: readonly RenderedSection[]
  readonly mentions: readonly RenderedMention[]
  readonly words: number
}
