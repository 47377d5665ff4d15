/** How much memory an article takes to index, as often as a paper or a name does: it is about so much longer. */
const articleWeight = 4

/** How much more than that Pagefind takes to search it. */
const searched = 2

/** How many words such an article has; longer ones count as several. */
const articleWords = 900

/** How many records a library holds of the kinds that it holds many of. */
export interface LibrarySize {
  readonly articles: number
  readonly papers: number
  readonly authors: number
}

/**
 * How much there is to index in a library, in papers.
 *
 * @param words of all its articles together, where they are known
 */
export function searchWeight({ articles, papers, authors }: LibrarySize, words = 0): number {
  return Math.round(articleWeight * Math.max(articles, words / articleWords)) + papers + authors
}

/** Where so much can be found, searching is work enough for a thread of its own. */
export function isLargeLibrary(size: LibrarySize): boolean {
  return searchWeight({ ...size, articles: searched * size.articles }) > 2000
}
