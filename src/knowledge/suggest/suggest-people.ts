import type { Person } from '../../model/curation.ts'
import { foldKey } from '../../model/fold.ts'
import type { AuthorRecord } from '../../site/records.ts'
import { compareNames, type Variation } from './compare-names.ts'
import { nameParts } from './name-parts.ts'

/** Two printed names that may be one person's, for a curator to judge. */
export interface Suggestion {
  readonly names: readonly [string, string]
  readonly variation: Variation
  /** What speaks for it besides the names. */
  readonly coauthors: readonly string[]
  readonly topics: readonly string[]
  readonly venues: readonly string[]
  /** The curators' people behind the names already. */
  readonly people: readonly string[]
}

/** How many names may share what they are compared by; what more share says nothing. */
const largestGroup = 400

/**
 * Names that may be one person's, those with most evidence first. Names that stand on one paper are never one
 * person's, and what the curators have decided is not asked again.
 */
export function suggestPeople(authors: readonly AuthorRecord[], decided: readonly Person[]): Suggestion[] {
  const settled = settledPairs(decided)
  const pairs = new Map<string, readonly [AuthorRecord, AuthorRecord]>()
  for (const group of groups(authors)) {
    group.forEach((one, place) => {
      for (const other of group.slice(place + 1)) pairs.set(pairKey(one.name, other.name), [one, other])
    })
  }
  return [...pairs]
    .filter(([key]) => !settled.has(key))
    .flatMap(([, pair]) => suggestionOf(pair) ?? [])
    .sort((a, b) => weight(b) - weight(a) || (a.names.join() < b.names.join() ? -1 : 1))
}

function suggestionOf([one, other]: readonly [AuthorRecord, AuthorRecord]): Suggestion | null {
  const variation = compareNames(one.name, other.name)
  if (variation === null || sharePaper(one, other)) return null
  const shared = (list: 'coauthors' | 'topics' | 'venues') => {
    const paths = new Set(one[list].map(({ path }) => path))
    return other[list].filter(({ path }) => paths.has(path)).map(({ label }) => label)
  }
  return {
    names: [one.name, other.name],
    variation,
    coauthors: shared('coauthors'),
    topics: shared('topics'),
    venues: shared('venues'),
    people: [...new Set([...one.people, ...other.people].map(({ path }) => path.split('/')[2] ?? ''))],
  }
}

function sharePaper(one: AuthorRecord, other: AuthorRecord): boolean {
  const papers = new Set(one.papers.map(({ path }) => path))
  return other.papers.some(({ path }) => papers.has(path))
}

const likelihood: Readonly<Record<Variation, number>> = {
  accents: 4,
  hyphens: 4,
  order: 3,
  nickname: 3,
  'middle-name': 3,
  'further-name': 3,
  initials: 1,
}

function weight({ variation, coauthors, topics, venues }: Suggestion): number {
  return (
    likelihood[variation] +
    3 * Math.min(coauthors.length, 3) +
    Math.min(topics.length, 2) +
    Math.min(venues.length, 1)
  )
}

/** Names that share what two forms of one name always share. */
function groups(authors: readonly AuthorRecord[]): AuthorRecord[][] {
  const byHandle = new Map<string, AuthorRecord[]>()
  for (const author of authors) {
    for (const handle of handles(author.name)) {
      const group = byHandle.get(handle)
      if (group) group.push(author)
      else byHandle.set(handle, [author])
    }
  }
  return [...byHandle.values()].filter(({ length }) => length > 1 && length <= largestGroup)
}

function handles(name: string): Set<string> {
  const { given, nicknames, family } = nameParts(name)
  const words = [...given, family]
  return new Set([
    ...[...given.slice(0, 1), ...nicknames].map((one) => `${one[0]} ${family}`),
    `family ${family}`,
    `words ${[...words].sort().join(' ')}`,
    `letters ${words.join('')}`,
    ...(words.length > 2 ? [`words ${words.slice(0, -1).sort().join(' ')}`] : []),
  ])
}

function settledPairs(decided: readonly Person[]): Set<string> {
  const byId = new Map(decided.map((person) => [person.id, person]))
  return new Set(
    decided.flatMap((person) => {
      const others = [person, ...person.differentFrom.flatMap((id) => byId.get(id) ?? [])]
      return person.names.flatMap((name) =>
        others.flatMap(({ names }) => names.map((other) => pairKey(name, other))),
      )
    }),
  )
}

function pairKey(one: string, other: string): string {
  return [one, other]
    .map((name) => `${foldKey(name)}\t${name}`)
    .sort()
    .join('\n')
}
