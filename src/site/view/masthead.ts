import { isLargeLibrary } from '../search-weight.ts'

/** What the head of every page says of the library as a whole. */
export function masthead(
  articles: readonly unknown[],
  papers: readonly unknown[],
  authors: readonly unknown[],
): { readonly large: boolean; readonly empty: boolean } {
  const size = { articles: articles.length, papers: papers.length, authors: authors.length }
  return { large: isLargeLibrary(size), empty: articles.length === 0 }
}
