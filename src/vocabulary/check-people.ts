import type { Person } from '../model/curation.ts'
import { foldKey } from '../model/fold.ts'
import { type Claim, circles, doubleClaims, fault, placeOf, unknownIds } from './faults.ts'
import type { Entry } from './read-list.ts'

/** What contradicts itself in a list of people. */
export function personFaults(people: readonly Entry<Person>[]): string[] {
  const id = (person: Person) => person.id
  return [
    ...doubleClaims(
      people.map((entry) => ({ entry, key: entry.value.id, said: entry.value.id })),
      (first, second) =>
        fault(
          second.entry,
          `the id \`${second.said}\` is taken by the entry at ${placeOf(first.entry)}`,
          'Give one of the two another id, or make them one entry.',
        ),
    ),
    ...doubleClaims(people.flatMap(orcidOf), (first, second) =>
      fault(
        second.entry,
        `\`${second.entry.value.id}\` has the ORCID ${second.said}, which \`${first.entry.value.id}\` at ${placeOf(first.entry)} has too`,
        'Where the two are one person, give one of them `mergedInto` alone; else correct the ORCID.',
      ),
    ),
    ...repeatedNames(people),
    ...sharedNames(people),
    ...sharedPapers(people),
    ...unknownIds(people, id, ({ mergedInto, differentFrom }) => [
      ...(mergedInto === undefined ? [] : [{ field: 'mergedInto', id: mergedInto }]),
      ...differentFrom.map((other) => ({ field: 'differentFrom', id: other })),
    ]),
    ...circles(people, id, ({ mergedInto }) => (mergedInto === undefined ? [] : [mergedInto]), 'mergedInto'),
  ]
}

function orcidOf(entry: Entry<Person>): Claim<Person>[] {
  const { orcid } = entry.value
  return orcid === undefined ? [] : [{ entry, key: orcid, said: orcid }]
}

function repeatedNames(people: readonly Entry<Person>[]): string[] {
  return people.flatMap((entry) =>
    doubleClaims(namesOf(entry), (_, { said }) =>
      fault(entry, `\`${entry.value.id}\` lists the name “${said}” twice`, 'Leave it once.'),
    ),
  )
}

/** Two people may have one name only where both say which papers are theirs. */
function sharedNames(people: readonly Entry<Person>[]): string[] {
  const owners = Map.groupBy(people.flatMap(namesOf), ({ key }) => key)
  return [...owners.values()].flatMap((claims) => {
    const distinct = [...new Map(claims.map((claim) => [claim.entry, claim])).values()]
    const open = distinct.find(({ entry }) => entry.value.papers === undefined)
    const other = distinct.find((claim) => claim !== open)
    if (open === undefined || other === undefined) return []
    return fault(
      open.entry,
      `“${open.said}” is a name of \`${open.entry.value.id}\` and of \`${other.entry.value.id}\` at ${placeOf(other.entry)}`,
      'Where they are one person, make them one entry; else list under `papers` of both which papers are whose.',
    )
  })
}

function sharedPapers(people: readonly Entry<Person>[]): string[] {
  const claims = people.flatMap((entry) =>
    namesOf(entry).flatMap(({ key: name, said: printed }) =>
      [...new Set((entry.value.papers ?? []).map((paper) => foldKey(paper)))].map((paper) => ({
        entry,
        key: `${name}\n${paper}`,
        said: `${printed}” on “${paper}`,
      })),
    ),
  )
  return doubleClaims(claims, (first, second) =>
    fault(
      second.entry,
      `\`${second.entry.value.id}\` claims “${second.said}”, which \`${first.entry.value.id}\` at ${placeOf(first.entry)} claims too`,
      'Leave the paper with one of them.',
    ),
  )
}

/** Names are told apart as they are printed, accents included. */
function namesOf(entry: Entry<Person>): Claim<Person>[] {
  return entry.value.names.map((name) => ({
    entry,
    key: name.normalize('NFC').replace(/\s+/g, ' ').trim(),
    said: name,
  }))
}
