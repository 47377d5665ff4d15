import type { Person } from '../../model/curation.ts'
import { foldKey } from '../../model/fold.ts'
import type { CataloguePerson, Identity, Place } from './catalogue.ts'
import { inOrder } from './order.ts'
import { printedName } from './paper-facts.ts'

/** A paper as people are looked for in it. */
export interface SignedPaper {
  readonly slug: string
  readonly forms: readonly string[]
  /** Places of the names that articles print as its authors. */
  readonly names: readonly Place[]
}

/** The people of the curators, and whom the names on each paper stand for. */
export interface PeopleTable {
  readonly people: readonly CataloguePerson[]
  readonly identities: readonly (readonly Identity[])[]
}

/**
 * Find out whose the names on the papers are. A name is a person's only if the curators say so: everywhere, or on the
 * papers they list.
 */
export function peopleTable(
  decided: readonly Person[],
  papers: readonly SignedPaper[],
  names: ReadonlyMap<string, Place>,
): PeopleTable {
  const holders = holdersOfNames(decided, names)
  if (holders.size === 0) return { people: [], identities: [] }
  const found = papers.map((paper) => personsOn(paper, holders))
  const present = new Set(found.flatMap((persons) => persons.map(({ person }) => person)))
  const people = inOrder(present, ({ names: [name = ''], id }) => `${name}\n${id}`)
  const places = new Map(people.map((person, place) => [person, place]))
  return {
    people: people.map((person) => ({
      id: person.id,
      name: printedName(person.names[0] ?? person.id),
      orcid: person.orcid ?? null,
      note: person.note ?? null,
      names: person.names.flatMap((name) => names.get(printedName(name)) ?? []),
      others: person.names.map(printedName).filter((name) => !names.has(name)),
    })),
    identities: found.map((persons) =>
      persons.map(({ name, person }): Identity => [name, places.get(person) ?? 0]),
    ),
  }
}

interface Holder {
  readonly person: Person
  /** Folded titles and slugs of the papers that are theirs; null for all. */
  readonly papers: ReadonlySet<string> | null
}

function holdersOfNames(
  decided: readonly Person[],
  names: ReadonlyMap<string, Place>,
): Map<Place, readonly Holder[]> {
  const held = decided.flatMap((person) => {
    const papers = person.papers === undefined ? null : new Set(person.papers.map(foldKey))
    return person.names.flatMap((name) => {
      const place = names.get(printedName(name))
      return place === undefined ? [] : [{ place, person, papers }]
    })
  })
  return Map.groupBy(held, ({ place }) => place)
}

function personsOn(
  { slug, forms, names }: SignedPaper,
  holders: ReadonlyMap<Place, readonly Holder[]>,
): { name: Place; person: Person }[] {
  return names.flatMap((name) => {
    const holder = holders.get(name)?.find(({ papers }) => {
      return papers === null || papers.has(foldKey(slug)) || forms.some((form) => papers.has(foldKey(form)))
    })
    return holder === undefined ? [] : [{ name, person: holder.person }]
  })
}
