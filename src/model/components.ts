/**
 * The components that an article may hold, each with its attributes. The writer may name no other, the reader
 * refuses any other, and the site draws all of them.
 */
export interface ArticleComponents {
  /** The place of a figure of the head. */
  Figure: { readonly id: string }
  /** The place of a paper of the head that is listed as an entry. */
  Paper: { readonly id: string }
  /** Words in running text that name a paper of the head. */
  Mention: { readonly paper: string }
}

export type ComponentName = keyof ArticleComponents
