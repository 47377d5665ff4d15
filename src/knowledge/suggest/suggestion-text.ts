import { slugify } from '../../model/slug.ts'
import { listed } from './listed.ts'
import type { Suggestion } from './suggest-people.ts'

const variations: Readonly<Record<Suggestion['variation'], string>> = {
  accents: 'differ in accents or case',
  hyphens: 'differ in hyphens or spaces',
  order: 'have the same words in another order',
  initials: 'one has initials',
  nickname: 'one has a nickname or short form',
  'middle-name': 'one has a middle name',
  'further-name': 'one has a further family name',
}

/** A suggestion as a curator reads it, with the entry to copy where it is right. */
export function suggestionText({ names, variation, coauthors, topics, venues, people }: Suggestion): string {
  const evidence = [
    ['co-authors in common', coauthors],
    ['topics in common', topics],
    ['venues in common', venues],
  ] as const
  const told = evidence
    .filter(([, found]) => found.length > 0)
    .map(([what, found]) => `  ${what}: ${listed(found, 5)}`)
  const known = people.length === 0 ? [] : [`  in people.yaml already: ${people.join(', ')}`]
  const long = names[0].length >= names[1].length ? names : [names[1], names[0]]
  return [
    `${names.join(' / ')}: ${variations[variation]}`,
    ...(told.length === 0 ? ['  nothing but the names speaks for it'] : told),
    ...known,
    `    - {id: ${slugify(long[0] ?? '')}, names: ${JSON.stringify(long)}}`,
  ].join('\n')
}
