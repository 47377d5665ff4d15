import type { Move } from '../../model/curation.ts'
import { assignSlugs } from '../addresses/assign-slugs.ts'
import type { Claimant } from '../addresses/claimant.ts'
import type { Registered } from '../addresses/registry.ts'
import type { Collected } from './collect.ts'
import type { Matched } from './match-papers.ts'
import { mostFrequent } from './most-frequent.ts'

/** A paper with the slug of its page. */
export interface SluggedPaper {
  readonly matched: Matched
  readonly slug: string
  /** Its title and one of its authors: what no other record has. */
  readonly key: string
}

/**
 * Give each paper its slug; papers that the curators have found to be one become one.
 *
 * @param articles newest first
 */
export function slugPapers(
  papers: readonly Matched[],
  articles: readonly Collected[],
  registered: readonly Registered[],
  moves: readonly Move[],
): SluggedPaper[] {
  const claimants = papers.map(claimant)
  const slugs = assignSlugs(claimants, registered, (key) => {
    const [stem = '', name = ''] = key.split('\n')
    return { stem, name }
  })
  const slugged = papers.map((matched, place) => ({
    matched,
    slug: slugs[place] ?? '',
    key: claimants[place]?.key ?? '',
  }))
  return mergeMoved(slugged, articles, moves)
}

/** The key of a paper by its folded title and the folded names of its authors. */
function paperKey(title: string, names: Iterable<string>): string {
  return `${title}\n${[...names].sort()[0] ?? ''}`
}

function claimant({ title, names, printed }: Matched): Claimant {
  return {
    key: paperKey(title, names),
    keys: names.size === 0 ? [`${title}\n`] : Array.from(names, (name) => `${title}\n${name}`),
    label: mostFrequent(printed.map(({ paper }) => paper.title))[0] ?? title,
    stem: title,
  }
}

/** Put each paper that moved to another one that stands into that one. */
function mergeMoved(
  papers: readonly SluggedPaper[],
  articles: readonly Collected[],
  moves: readonly Move[],
): SluggedPaper[] {
  const next = new Map(moves.flatMap(({ from, to: [only, ...others] }) => target(from, only, others)))
  if (next.size === 0) return [...papers]
  const standing = new Set(papers.map(({ slug }) => slug))
  const goal = (slug: string): string => {
    const further = next.get(slug)
    return further === undefined || !standing.has(further) ? slug : goal(further)
  }
  const groups = Map.groupBy(papers, ({ slug }) => goal(slug))
  const age = new Map(articles.map((article, place) => [article, place]))
  return [...groups].map(([slug, group]) => mergeGroup(slug, group, age))
}

function target(from: string, only: string | undefined, others: readonly string[]): [string, string][] {
  const slugs = [from, only ?? ''].map((address) => /^\/papers\/([a-z0-9-]+)\/$/.exec(address)?.[1])
  const [one, other] = slugs
  return one === undefined || other === undefined || others.length > 0 ? [] : [[one, other]]
}

function mergeGroup(
  slug: string,
  group: readonly SluggedPaper[],
  age: ReadonlyMap<Collected, number>,
): SluggedPaper {
  const main = group.find((paper) => paper.slug === slug)
  if (main === undefined) throw new Error(`No paper of the group has the slug \`${slug}\``)
  if (group.length === 1) return main
  const printed = group.flatMap((paper) => paper.matched.printed)
  const matched = {
    title: main.matched.title,
    printed: printed.sort((a, b) => (age.get(a.article) ?? 0) - (age.get(b.article) ?? 0)),
    names: new Set(group.flatMap((paper) => [...paper.matched.names])),
  }
  return { matched, slug, key: main.key }
}
