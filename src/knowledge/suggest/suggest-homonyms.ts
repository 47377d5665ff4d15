import type { Person } from '../../model/curation.ts'
import type { Topic } from '../../model/vocabulary.ts'
import type { AuthorRecord, PaperReference } from '../../site/records.ts'
import { groupPapers, surroundingsOf } from './group-papers.ts'
import { nameParts } from './name-parts.ts'

/** What speaks for several people behind a name, besides co-authors and topics. */
export type HomonymSign = 'topics' | 'venues' | 'years' | 'initials' | 'common'

/** Papers under one name that may be one person's. */
export interface PaperGroup {
  readonly titles: readonly string[]
  readonly coauthors: readonly string[]
  readonly topics: readonly string[]
  readonly venues: readonly string[]
  readonly years: readonly number[]
}

/** A printed name that may be several people's, for a curator to judge. */
export interface HomonymSuggestion {
  readonly name: string
  /** The papers in groups without a tie between them, the largest first. */
  readonly groups: readonly PaperGroup[]
  readonly signs: readonly HomonymSign[]
  /** How many other names here have the same family name. */
  readonly namesakes: number
}

/** How many signs there must be: people change their field and those they work with, so one alone says little. */
const fewestSigns = 2

/** Years without a paper after which it is likelier that somebody else goes on. */
const longPause = 8

/** How many other names must share a family name for it to be a common one here. */
const manyNamesakes = 5

/**
 * Names that may be several people's, those with most signs first: their papers fall into groups without a tie, each
 * with co-authors of its own. What curators have said of a name is not asked again.
 */
export function suggestHomonyms(
  authors: readonly AuthorRecord[],
  papers: readonly PaperReference[],
  topics: readonly Topic[],
  decided: readonly Person[],
): HomonymSuggestion[] {
  const surroundings = surroundingsOf(papers, topics)
  const settled = new Set(decided.flatMap(({ names }) => names))
  const families = Map.groupBy(authors, ({ name }) => nameParts(name).family)
  return authors
    .filter(({ name, papers: own }) => own.length > 1 && !settled.has(name))
    .flatMap((author) => {
      const groups = groupPapers(author, surroundings)
        .map((group) => paperGroup(author, group))
        .filter(({ coauthors }) => coauthors.length > 0)
      if (groups.length < 2) return []
      const { family } = nameParts(author.name)
      const namesakes = (families.get(family)?.length ?? 1) - 1
      const signs = signsOf(author.name, groups, namesakes)
      return signs.length < fewestSigns ? [] : [{ name: author.name, groups, signs, namesakes }]
    })
    .sort(
      (a, b) =>
        b.signs.length - a.signs.length || b.groups.length - a.groups.length || (a.name < b.name ? -1 : 1),
    )
}

function paperGroup({ path }: AuthorRecord, papers: readonly PaperReference[]): PaperGroup {
  const distinct = <T>(values: readonly T[]) => [...new Set(values)]
  const others = papers.flatMap(({ authors }) => authors).filter((author) => author.path !== path)
  return {
    titles: papers.map(({ title }) => title),
    coauthors: distinct(others.map(({ label }) => label)),
    topics: distinct(papers.flatMap(({ topics }) => topics.map(({ label }) => label))),
    venues: distinct(papers.flatMap(({ venue }) => venue ?? [])),
    years: distinct(papers.flatMap(({ year }) => year ?? [])).sort((a, b) => a - b),
  }
}

function signsOf(name: string, groups: readonly PaperGroup[], namesakes: number): HomonymSign[] {
  const { given } = nameParts(name)
  const found: Readonly<Record<HomonymSign, boolean>> = {
    // Groups never share a topic; where a group has none, nothing is known of it.
    topics: groups.every(({ topics }) => topics.length > 0),
    venues: areApart(groups.map(({ venues }) => venues)),
    years: hasPause(groups),
    initials: given.every((one) => one.length === 1),
    common: namesakes >= manyNamesakes,
  }
  return (Object.keys(found) as HomonymSign[]).filter((sign) => found[sign])
}

/** Whether all lists hold something, and none what another holds. */
function areApart(lists: readonly (readonly string[])[]): boolean {
  const all = lists.flat()
  return lists.every(({ length }) => length > 0) && new Set(all).size === all.length
}

/** Whether the years of some group end long before those of another begin. */
function hasPause(groups: readonly PaperGroup[]): boolean {
  return groups.some((one) =>
    groups.some((other) => (other.years.at(0) ?? 0) - (one.years.at(-1) ?? Infinity) >= longPause),
  )
}
