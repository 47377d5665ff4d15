import { foldKey } from '../model/fold.ts'
import type { Venue } from '../model/vocabulary.ts'
import { type Claim, doubleClaims, fault, placeOf } from './faults.ts'
import type { Entry } from './read-list.ts'

/** What contradicts itself in a list of venues: an id or a name that two of them have. */
export function venueFaults(venues: readonly Entry<Venue>[]): string[] {
  const ids = venues.map((entry) => ({ entry, key: entry.value.id, said: entry.value.id }))
  return [
    ...doubleClaims(ids, (first, second) =>
      fault(
        second.entry,
        `the id \`${second.said}\` is taken by the entry at ${placeOf(first.entry)}`,
        'Give one of the two another id, or make them one entry.',
      ),
    ),
    ...doubleClaims(venues.flatMap(namesOf), (first, second) =>
      fault(
        second.entry,
        `“${second.said}” is a name of \`${second.entry.value.id}\`, and “${first.said}” of \`${first.entry.value.id}\` at ${placeOf(first.entry)}`,
        'A name stands for one venue: leave it with one of them.',
      ),
    ),
  ]
}

function namesOf(entry: Entry<Venue>): Claim<Venue>[] {
  const { short, names, also } = entry.value
  return [...new Map([short, ...names, ...also].map((name) => [foldKey(name), name]))].map(([key, said]) => ({
    entry,
    key,
    said,
  }))
}
