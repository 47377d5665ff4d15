import type { SearchKind, SearchRecord, SearchText } from '../search/search-record.ts'
import { nameOf, randomFrom, syllables } from './synthetic-words.ts'

/** Topics and venues of the library. */
const [topics, venues] = [150, 60]

/** Papers of an article, and people of each paper who are in no other. */
export const [papersEach, peopleEach] = [20, 0.45]

/** The words that hold sentences together: two of five. */
const small = 'the of and to a in that is for with we by from which are this it as on be our'.split(' ')

/**
 * What search would find in a library of some articles, each of some 900 words in six sections. The same for the same
 * number on every machine.
 *
 * @param whole whether their papers and people are among it, twenty papers to an article
 */
export function* syntheticRecords(articles: number, whole: boolean): Generator<SearchRecord, void> {
  for (let place = 0; place < articles; place++) yield articleRecord(place)
  if (!whole) return
  for (let place = 0; place < articles * papersEach; place++) yield paperRecord(place)
  for (let place = 0; place < articles * papersEach * peopleEach; place++) yield personRecord(place)
}

/** A word as often as it stands in prose: the hundredth is used a hundred times as seldom as the first. */
function content(random: () => number): string {
  return wordAt(Math.floor(40_000 ** random()))
}

/** The word of a place among all, from the most frequent on. */
function wordAt(place: number): string {
  // From here on words have three syllables: none is the beginning of another.
  return syllables(place * 7 + 4900).toLowerCase()
}

/**
 * What readers might search for: the first words load the engine; then words that are rarer and rarer, some together,
 * a few of those that hold sentences together, and a word that stands nowhere.
 */
export const benchQueries: readonly string[] = [
  wordAt(200),
  ...[1000, 300, 3000, 10_000, 100, 30, 10].map(wordAt),
  `${wordAt(150)} ${wordAt(400)}`,
  `${wordAt(60)} ${wordAt(2000)} ${wordAt(90)}`,
  `${wordAt(500)} of the ${wordAt(70)}`,
  `"${wordAt(2)} ${wordAt(3)}"`,
  `${wordAt(700)}zz`,
  'the',
]

function sentence(random: () => number, length: number): string {
  return Array.from({ length }, () =>
    random() < 0.4 ? small[Math.floor(small.length * random() ** 2)] : content(random),
  ).join(' ')
}

function articleRecord(place: number): SearchRecord {
  const random = randomFrom(place + 1)
  const [venue, year] = [`Venue ${place % venues}`, 1990 + (place % 35)]
  const sections = Array.from({ length: 6 }, (_, number): SearchText[] => [
    { heading: { id: `section-${number}`, depth: 2 }, text: sentence(random, 3) },
    ...Array.from({ length: 5 }, () => ({ text: sentence(random, 29) })),
  ])
  return {
    ...named('Article', place, place, `Papers of ${venue} ${year} on ${sentence(random, 5)}, part ${place}`),
    texts: [{ text: sentence(random, 20) }, ...sections.flat()],
    meta: { venue, year: String(year) },
    filters: { venue: [venue], year: [year], topic: someTopics(random, 3) },
  }
}

function paperRecord(place: number): SearchRecord {
  const random = randomFrom(place + 7_000_000)
  const article = Math.floor(place / papersEach)
  const [venue, year] = [`Venue ${article % venues}`, 1990 + (article % 35)]
  const authors = Array.from({ length: 3 }, () => nameOf(Math.floor(random() * 90_000))).join(', ')
  return {
    ...named('Paper', place, article, `${sentence(random, 9)} ${place.toString(36)}`),
    texts: [{ text: authors }, { text: `${venue} ${year}` }, { text: sentence(random, 30), weight: 0.5 }],
    meta: { authors, venue, year: String(year) },
    filters: { venue: [venue], year: [year], topic: someTopics(random, 1) },
  }
}

function personRecord(place: number): SearchRecord {
  const random = randomFrom(place + 90_000_000)
  const article = Math.floor(place / papersEach / peopleEach)
  return {
    ...named('Person', place, article, nameOf(place)),
    texts: Array.from({ length: 2 }, () => ({ text: sentence(random, 9), weight: 0.3 })),
    meta: { detail: '2 papers' },
    filters: {
      venue: [`Venue ${article % venues}`],
      year: [1990 + (article % 35)],
      topic: someTopics(random, 1),
    },
  }
}

function named(kind: SearchKind, place: number, article: number, title: string) {
  const path = `/${kind.toLowerCase()}s/${place}/`
  return { kind, path, home: `/articles/${article}/`, title }
}

function someTopics(random: () => number, count: number): string[] {
  return [...new Set(Array.from({ length: count }, () => `Topic ${Math.floor(random() ** 2 * topics)}`))]
}
