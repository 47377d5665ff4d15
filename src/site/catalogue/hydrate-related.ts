import type { Reference, RelatedRecord } from '../records.ts'
import type { CatalogueRelation } from './catalogue.ts'
import { at, pick } from './pick.ts'
import type { References } from './references.ts'

/** How many shared names or topics a reason lists. */
const listed = 2

/** Relations with their reasons in words. */
export function relatedRecords<T extends Reference>(
  relations: readonly CatalogueRelation[],
  things: readonly T[],
  note: (thing: T) => string,
  references: References,
): RelatedRecord[] {
  return relations.map((relation) => {
    const thing = at(things, relation.to)
    const { label, path } = thing
    return { to: { label, path }, note: note(thing), reason: reasonOf(relation, references) }
  })
}

function reasonOf({ authors, people, topics }: CatalogueRelation, references: References): string {
  const names = [...pick(references.people, people), ...pick(references.authors, authors)]
  const reasons = [
    ...(names.length === 0 ? [] : [`same ${names.length === 1 ? 'author' : 'authors'}: ${some(names)}`]),
    ...(topics.length === 0 ? [] : [`both on ${some(pick(references.topics, topics))}`]),
  ]
  return reasons.length === 0 ? 'similar words' : reasons.join('; ')
}

function some(things: readonly Reference[]): string {
  const labels = things.slice(0, listed).map(({ label }) => label)
  return things.length > listed
    ? `${labels.join(', ')} and ${things.length - listed} more`
    : labels.join(' and ')
}
