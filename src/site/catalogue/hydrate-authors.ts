import { foldKey } from '../../model/fold.ts'
import type { AuthorRecord, PaperReference, Reference } from '../records.ts'
import type { Catalogue, Place } from './catalogue.ts'
import { counted } from './counted.ts'
import { holdingsOf } from './gather-holdings.ts'
import { newestFirst } from './newest-first.ts'
import { at, pick } from './pick.ts'
import type { References } from './references.ts'
import { workedOut } from './worked-out.ts'

/** The printed names with their papers. */
export function authorRecords(
  catalogue: Catalogue,
  references: References,
  papers: readonly PaperReference[],
): AuthorRecord[] {
  const papersOf = byAuthor(catalogue, papers)
  const peopleOf = peopleByAuthor(catalogue)
  const alike = Map.groupBy(catalogue.authors.keys(), (place) => foldKey(at(catalogue.authors, place).name))
  const { topics, venues, years } = holdingsOf(catalogue, references)
  const complete = workedOut<Omit<AuthorRecord, WorkedOut>, Pick<AuthorRecord, WorkedOut>>({
    coauthors: ({ name, papers: own }) =>
      counted(own.flatMap((paper) => othersThan(name, paper)).map(references.person)),
    topics: ({ papers: own }) => topics(own),
    venues: ({ papers: own }) => venues(own),
    years: ({ papers: own }) => years(own),
  })
  return catalogue.authors.map(({ slug, name, list }, place) => {
    const own = newestFirst(at(papersOf, place))
    const people = pick(references.people, peopleOf.get(place) ?? [])
    return complete({
      ...at(references.authors, place),
      slug,
      list,
      name,
      people: counted(people),
      identity: identityOf(people, own.length),
      alike: pick(
        references.authors,
        (alike.get(foldKey(name)) ?? []).filter((other) => other !== place),
      ),
      papers: own,
    })
  })
}

type WorkedOut = 'coauthors' | 'topics' | 'venues' | 'years'

function identityOf(people: readonly Reference[], papers: number): AuthorRecord['identity'] {
  if (people.length === 0) return 'name-only'
  return people.length === papers && new Set(people).size === 1 ? 'confirmed' : 'shared'
}

/** The people behind each name, once for each paper that is theirs. */
function peopleByAuthor({ papers }: Catalogue): Map<Place, Place[]> {
  const found = new Map<Place, Place[]>()
  for (const { people } of papers) {
    for (const [name, person] of people) found.set(name, [...(found.get(name) ?? []), person])
  }
  return found
}

function byAuthor(catalogue: Catalogue, papers: readonly PaperReference[]): PaperReference[][] {
  const papersOf: PaperReference[][] = catalogue.authors.map(() => [])
  catalogue.papers.forEach(({ authors, otherNames }, place) => {
    for (const author of new Set([...authors, ...otherNames])) at(papersOf, author).push(at(papers, place))
  })
  return papersOf
}

/** The authors of a paper besides a name, and besides the forms of it with other accents. */
function othersThan(name: string, paper: PaperReference): Reference[] {
  const self = foldKey(name)
  return paper.authors.filter(({ label }) => foldKey(label) !== self)
}
