import type { PaperReference, PersonRecord } from '../records.ts'
import type { Catalogue, Place } from './catalogue.ts'
import { counted } from './counted.ts'
import { holdingsOf } from './gather-holdings.ts'
import { newestFirst } from './newest-first.ts'
import { at, pick } from './pick.ts'
import type { References } from './references.ts'
import { workedOut } from './worked-out.ts'

/** The people whom curators have told apart, with their papers under all their names. */
export function personRecords(
  catalogue: Catalogue,
  references: References,
  papers: readonly PaperReference[],
): PersonRecord[] {
  const signed = signedBy(catalogue)
  const { topics, venues, years } = holdingsOf(catalogue, references)
  const complete = workedOut<Omit<PersonRecord, WorkedOut>, Pick<PersonRecord, WorkedOut>>({
    coauthors: (person) => {
      const others = person.papers.flatMap(({ authors }) =>
        authors.filter(({ path }) => path !== person.path),
      )
      return counted(others.map(references.person))
    },
    topics: ({ papers: own }) => topics(own),
    venues: ({ papers: own }) => venues(own),
    years: ({ papers: own }) => years(own),
  })
  return catalogue.people.map(({ id, name, orcid, note }, place) => {
    const own = signed.get(place) ?? []
    const theirs = newestFirst(pick(papers, [...new Set(own.map(({ paper }) => paper))]))
    return complete({
      ...at(references.people, place),
      id,
      name,
      orcid,
      note,
      names: counted(own.map((signature) => at(references.authors, signature.name))),
      papers: theirs,
    })
  })
}

type WorkedOut = 'coauthors' | 'topics' | 'venues' | 'years'

/** The papers that are each person's, with the name printed there. */
function signedBy({ papers }: Catalogue): Map<Place, { readonly paper: Place; readonly name: Place }[]> {
  const signatures = papers.flatMap(({ people }, paper) =>
    people.map(([name, person]) => ({ person, paper, name })),
  )
  return Map.groupBy(signatures, ({ person }) => person)
}
