import type { Topic } from '../../model/vocabulary.ts'
import { addressOf } from '../../site/addresses/registry.ts'
import type { AuthorRecord, PaperReference } from '../../site/records.ts'

/** What tells whether two papers are near each other. */
export interface Surroundings {
  /** The papers of each author, all by their addresses. */
  readonly papersOf: ReadonlyMap<string, readonly string[]>
  /** The topics that are broader than each or related to it, all by their addresses. */
  readonly nearTopics: ReadonlyMap<string, readonly string[]>
}

/** The surroundings of the papers of a library, by the topics that its curators know. */
export function surroundingsOf(papers: readonly PaperReference[], topics: readonly Topic[]): Surroundings {
  const pairs = papers.flatMap(({ path, authors }) =>
    authors.map((author) => ({ paper: path, author: author.path })),
  )
  const papersOf = [...Map.groupBy(pairs, ({ author }) => author)].map(
    ([author, own]) => [author, own.map(({ paper }) => paper)] as const,
  )
  const nearTopics = topics.map(
    ({ id, broader, related }) =>
      [addressOf('topics', id), [...broader, ...related].map((near) => addressOf('topics', near))] as const,
  )
  return { papersOf: new Map(papersOf), nearTopics: new Map(nearTopics) }
}

/**
 * The papers under a name in groups that have nothing to do with each other, the largest first: between two groups
 * there is no co-author in common, no co-authors who wrote anything together, and no topic or neighbour of one.
 */
export function groupPapers({ path, papers }: AuthorRecord, surroundings: Surroundings): PaperReference[][] {
  let groups: { readonly ties: ReadonlySet<string>; readonly papers: ReadonlySet<PaperReference> }[] = []
  for (const paper of papers) {
    const ties = tiesOf(paper, path, surroundings)
    const [apart, tied] = [true, false].map((is) =>
      groups.filter((group) => group.ties.isDisjointFrom(ties) === is),
    )
    const joined = (tied ?? []).reduce(
      (one, other) => ({ ties: one.ties.union(other.ties), papers: one.papers.union(other.papers) }),
      { ties, papers: new Set([paper]) },
    )
    groups = [...(apart ?? []), joined]
  }
  return groups
    .map((group) => papers.filter((paper) => group.papers.has(paper)))
    .sort((a, b) => b.length - a.length)
}

/** What a paper may have in common with others: its co-authors and all they wrote, its topics and their neighbours. */
function tiesOf(
  { authors, topics }: PaperReference,
  own: string,
  { papersOf, nearTopics }: Surroundings,
): ReadonlySet<string> {
  const coauthors = authors.map(({ path }) => path).filter((path) => path !== own)
  return new Set([
    ...coauthors,
    ...coauthors.flatMap((path) => papersOf.get(path) ?? []),
    ...topics.flatMap(({ path }) => [path, ...(nearTopics.get(path) ?? [])]),
  ])
}
