/** From so many names and papers on, searching is work enough for a thread of its own. */
const large = 2000

/** What the head of every page says of the library as a whole. */
export function masthead(
  articles: readonly unknown[],
  papers: readonly unknown[],
  authors: readonly unknown[],
): { readonly large: boolean; readonly empty: boolean } {
  return { large: papers.length + authors.length > large, empty: articles.length === 0 }
}
