import type { Reference, RelatedRecord } from '../records.ts'
import type { Place } from './catalogue.ts'
import { at } from './pick.ts'

/** How many shared names or topics a reason lists. */
const listed = 2

/** What two things may have in common besides words. */
export interface Traits {
  readonly authors: readonly Reference[]
  readonly topics: readonly Reference[]
}

/** Related things with the reason in words. */
export function relatedRecords<T extends Reference>(
  own: T,
  related: readonly Place[],
  things: readonly T[],
  traits: (thing: T) => Traits,
  note: (thing: T) => string,
): RelatedRecord[] {
  const ownTraits = traits(own)
  return related.map((place) => {
    const thing = at(things, place)
    const { label, path } = thing
    return { to: { label, path }, note: note(thing), reason: reasonOf(ownTraits, traits(thing)) }
  })
}

function reasonOf(own: Traits, other: Traits): string {
  const names = common(own.authors, other.authors)
  const topics = common(own.topics, other.topics)
  const reasons = [
    ...(names.length === 0 ? [] : [`same ${names.length === 1 ? 'author' : 'authors'}: ${some(names)}`]),
    ...(topics.length === 0 ? [] : [`both on ${some(topics)}`]),
  ]
  return reasons.length === 0 ? 'similar words' : reasons.join('; ')
}

function common(own: readonly Reference[], others: readonly Reference[]): Reference[] {
  const paths = new Set(others.map(({ path }) => path))
  return [...new Map(own.filter(({ path }) => paths.has(path)).map((one) => [one.path, one])).values()]
}

function some(things: readonly Reference[]): string {
  const labels = things.slice(0, listed).map(({ label }) => label)
  return things.length > listed
    ? `${labels.join(', ')} and ${things.length - listed} more`
    : labels.join(' and ')
}
