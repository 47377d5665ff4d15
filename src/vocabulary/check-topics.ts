import { foldKey } from '../model/fold.ts'
import type { Topic } from '../model/vocabulary.ts'
import { type Claim, circles, doubleClaims, fault, placeOf, unknownIds } from './faults.ts'
import type { Entry } from './read-list.ts'

/** What contradicts itself in a list of topics: ids and names used twice, ids of nothing, circles. */
export function topicFaults(topics: readonly Entry<Topic>[]): string[] {
  const id = (topic: Topic) => topic.id
  return [
    ...doubleClaims(
      topics.map((entry) => claim(entry, entry.value.id, entry.value.id)),
      (first, second) =>
        fault(
          second.entry,
          `the id \`${second.said}\` is taken by the entry at ${placeOf(first.entry)}`,
          'Give one of the two another id, or make them one entry.',
        ),
    ),
    ...doubleClaims(topics.flatMap(namesOf), (first, second) =>
      fault(
        second.entry,
        `“${second.said}” is a name of \`${second.entry.value.id}\`, and “${first.said}” of \`${first.entry.value.id}\` at ${placeOf(first.entry)}`,
        'A heading stands for one topic: leave the name with one of them.',
      ),
    ),
    ...unknownIds(topics, id, ({ broader, related }) => [
      ...broader.map((other) => ({ field: 'broader', id: other })),
      ...related.map((other) => ({ field: 'related', id: other })),
    ]),
    ...circles(topics, id, ({ broader }) => broader, 'broader'),
    ...topics
      .filter(({ value }) => value.related.includes(value.id))
      .map((entry) =>
        fault(entry, `\`${entry.value.id}\` is related to itself`, 'Take it out of `related`.'),
      ),
  ]
}

function namesOf(entry: Entry<Topic>): Claim<Topic>[] {
  return [entry.value.label, ...entry.value.aliases].map((name) => claim(entry, foldKey(name), name))
}

function claim(entry: Entry<Topic>, key: string, said: string): Claim<Topic> {
  return { entry, key, said }
}
