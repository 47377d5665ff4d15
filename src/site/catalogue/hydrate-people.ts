import type { PaperReference, PersonRecord } from '../records.ts'
import type { Catalogue, Place } from './catalogue.ts'
import { counted } from './counted.ts'
import { holdingsOf } from './gather-holdings.ts'
import { newestFirst } from './newest-first.ts'
import { at, pick } from './pick.ts'
import type { References } from './references.ts'

/** The people whom curators have told apart, with their papers under all their names. */
export function personRecords(
  catalogue: Catalogue,
  references: References,
  papers: readonly PaperReference[],
): PersonRecord[] {
  const signed = signedBy(catalogue)
  const holdings = holdingsOf(catalogue, references)
  return catalogue.people.map(({ id, name, orcid, note }, place) => {
    const own = signed.get(place) ?? []
    const theirs = newestFirst(pick(papers, [...new Set(own.map(({ paper }) => paper))]))
    const held = holdings(theirs)
    const reference = at(references.people, place)
    return {
      ...reference,
      id,
      name,
      orcid,
      note,
      names: counted(own.map((signature) => at(references.authors, signature.name))),
      papers: theirs,
      get coauthors() {
        const others = theirs.flatMap(({ authors }) => authors.filter(({ path }) => path !== reference.path))
        return counted(others.map(references.person))
      },
      get topics() {
        return held.topics()
      },
      get venues() {
        return held.venues()
      },
      get years() {
        return held.years()
      },
    }
  })
}

/** The papers that are each person's, with the name printed there. */
function signedBy({ papers }: Catalogue): Map<Place, { readonly paper: Place; readonly name: Place }[]> {
  const signatures = papers.flatMap(({ people }, paper) =>
    people.map(([name, person]) => ({ person, paper, name })),
  )
  return Map.groupBy(signatures, ({ person }) => person)
}
