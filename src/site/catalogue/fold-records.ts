import { foldKey } from '../../model/fold.ts'
import type { FoldKind } from '../addresses/entry-address.ts'
import { placeEntries } from '../addresses/place-entries.ts'
import { nameKey } from '../view/group-by-letter.ts'
import type { CatalogueAuthor, CatalogueRecords, CatalogueTopic, Place } from './catalogue.ts'
import type { Curated } from './curated.ts'
import { at } from './pick.ts'

/** More papers than this make a topic of one article worth a page, and an entry too long. */
const fewPapers = 3

/** Ids of every page, which no entry can be found by. */
const idsOfPages = ['main', 'search-dialog-words']

/** What tells of a record how much there is to show of it. */
type Surroundings = Pick<CatalogueRecords, 'articles' | 'papers' | 'people'>

type Unfolded<T> = Omit<T, 'list'>

/** Give the names that few would ask for entries on lists, where that is wanted. */
export function foldAuthors(
  authors: readonly Unfolded<CatalogueAuthor>[],
  around: Surroundings,
  curated: Curated,
): CatalogueAuthor[] {
  const places = curated.fold?.includes('authors') ? foldableAuthors(authors, around, curated) : []
  const entrants = places
    .map((place) => at(authors, place))
    .map(({ slug, name }) => ({ slug, key: nameKey(name) }))
  const listOf = placeEntries('authors', entrants, curated.registry.entries)
  return authors.map(({ slug, name }) => ({ slug, name, list: listOf.get(slug) ?? null }))
}

/** Give the topics that few would ask for entries on lists, where that is wanted. */
export function foldTopics(
  topics: readonly Unfolded<CatalogueTopic>[],
  around: Surroundings,
  curated: Curated,
): CatalogueTopic[] {
  const places = curated.fold?.includes('topics') ? foldableTopics(topics, around, curated) : []
  const entrants = places
    .map((place) => at(topics, place))
    .map(({ id, label }) => ({ slug: id, key: foldKey(label) }))
  const listOf = placeEntries('topics', entrants, curated.registry.entries)
  return topics.map((topic) => ({ ...topic, list: listOf.get(topic.id) ?? null }))
}

/** How many records of each kind would get entries in place of pages that have not been published. */
export function countFoldable(
  records: CatalogueRecords,
  curated: Curated,
): Readonly<Record<FoldKind, number>> {
  const { authors, topics } = records
  return {
    authors: foldableAuthors(authors, records, curated).filter((place) => at(authors, place).list === null)
      .length,
    topics: foldableTopics(topics, records, curated).filter((place) => at(topics, place).list === null)
      .length,
  }
}

/** Names with one paper that nobody has decided anything about. */
function foldableAuthors(
  authors: readonly Unfolded<CatalogueAuthor>[],
  { papers, people }: Surroundings,
  curated: Curated,
): Place[] {
  const counts = new Uint32Array(authors.length)
  for (const { authors: own, otherNames } of papers)
    for (const name of new Set([...own, ...otherNames])) counts[name] = (counts[name] ?? 0) + 1
  const decided = new Set(people.flatMap(({ names }) => names))
  const kept = keptPages('authors', curated)
  return [...authors.keys()].filter(
    (place) => counts[place] === 1 && !decided.has(place) && !kept.has(at(authors, place).slug),
  )
}

/** Topics of one article with few papers, which only its heading names. */
function foldableTopics(
  topics: readonly Unfolded<CatalogueTopic>[],
  { articles, papers }: Surroundings,
  curated: Curated,
): Place[] {
  const [inArticles, inPapers] = [new Uint32Array(topics.length), new Uint32Array(topics.length)]
  for (const { topics: own, sections } of articles)
    for (const topic of new Set([...own, ...sections.flatMap(({ topic }) => topic ?? [])]))
      inArticles[topic] = (inArticles[topic] ?? 0) + 1
  for (const { topics: own } of papers) for (const topic of own) inPapers[topic] = (inPapers[topic] ?? 0) + 1
  const kept = keptPages('topics', curated)
  return [...topics.keys()].filter((place) => {
    const { id, known: isKnown } = at(topics, place)
    return !isKnown && inArticles[place] === 1 && (inPapers[place] ?? 0) <= fewPapers && !kept.has(id)
  })
}

/** Slugs whose pages were published, those that curators have others lead to, and those that an entry cannot have. */
function keptPages(kind: FoldKind, { registry, curation }: Curated): ReadonlySet<string> {
  const led = curation.moves.flatMap(({ to }) => to).map((address) => address.split('/'))
  return new Set([
    ...idsOfPages,
    ...registry[kind].map(({ slug }) => slug),
    ...led.flatMap(([, room, slug]) => (room === kind && slug !== undefined ? [slug] : [])),
  ])
}
