import { recordAddress } from '../addresses/entry-address.ts'
import type { Reference } from '../records.ts'
import type { Catalogue, Place } from './catalogue.ts'
import { at } from './pick.ts'

/** One reference for each record, shared by all that name it, so that counting can go by identity. */
export interface References {
  readonly articles: readonly Reference[]
  readonly authors: readonly Reference[]
  readonly people: readonly Reference[]
  /** A printed name that stands for a person, leading to them. */
  readonly signature: (name: Place, person: Place) => Reference
  /** The person where a reference leads to one, under the name to show first; else the reference itself. */
  readonly person: (reference: Reference) => Reference
  readonly topics: readonly Reference[]
  readonly venues: readonly Reference[]
  readonly year: (year: number) => Reference
  /** Null unless both are known. */
  readonly edition: (venue: Place | null, year: number | null) => Reference | null
}

/** Make the references of all records but papers. */
export function makeReferences(catalogue: Catalogue): References {
  const venues = catalogue.venues.map(({ id, short }) => ({ label: short, path: `/venues/${id}/` }))
  const people = catalogue.people.map(({ id, name }) => ({ label: name, path: `/people/${id}/` }))
  const personAt = new Map(people.map((person) => [person.path, person]))
  const signature = shared((name: Place, person: Place) => ({
    label: at(catalogue.authors, name).name,
    path: at(people, person).path,
  }))
  const edition = shared((venue: Place, year: number) => {
    const { label, path } = at(venues, venue)
    return { label: `${label} ${year}`, path: `${path}${year}/` }
  })
  const year = shared((_: 0, given: number) => ({ label: String(given), path: `/years/${given}/` }))
  return {
    articles: catalogue.articles.map(({ slug, title }) => ({ label: title, path: `/articles/${slug}/` })),
    authors: catalogue.authors.map(({ slug, name, list }) => ({
      label: name,
      path: recordAddress('authors', slug, list),
    })),
    people,
    signature,
    person: (reference) => (people.length === 0 ? reference : (personAt.get(reference.path) ?? reference)),
    topics: catalogue.topics.map(({ id, label, list }) => ({
      label,
      path: recordAddress('topics', id, list),
    })),
    venues,
    year: (given) => year(0, given),
    edition: (venue, given) => (venue === null || given === null ? null : edition(venue, given)),
  }
}

/** The same reference for the same two numbers. */
function shared<A extends number>(make: (a: A, b: number) => Reference): (a: A, b: number) => Reference {
  const made = new Map<string, Reference>()
  return (a, b) => {
    const key = `${a} ${b}`
    const reference = made.get(key) ?? make(a, b)
    made.set(key, reference)
    return reference
  }
}
