import { slugify } from '../../model/slug.ts'
import { listed } from './listed.ts'
import type { HomonymSign, HomonymSuggestion, PaperGroup } from './suggest-homonyms.ts'

const signWords: Readonly<Record<HomonymSign, (suggestion: HomonymSuggestion) => string>> = {
  topics: () => 'topics far apart',
  venues: () => 'no venue in common',
  years: () => 'long years between',
  initials: () => 'given names as initials alone',
  common: ({ namesakes }) => `a family name of ${namesakes} other names here`,
}

/** A suggestion as a curator reads it, with the entries to copy where it is right. */
export function homonymText(suggestion: HomonymSuggestion): string {
  const { name, groups, signs } = suggestion
  return [
    `${name}: may be ${groups.length} people; no co-authors in common, nor co-authors of co-authors`,
    `  ${signs.map((sign) => signWords[sign](suggestion)).join('; ')}`,
    ...groups.map(groupLine),
    ...groups.map((group, place) => entryLine(name, group, place)),
  ].join('\n')
}

function groupLine({ titles, coauthors, topics, venues, years }: PaperGroup, place: number): string {
  const told = [
    `with ${listed(coauthors, 3)}`,
    ...(topics.length === 0 ? [] : [`on ${listed(topics, 3)}`]),
    ...(venues.length === 0 ? [] : [`at ${listed(venues, 3)}`]),
    ...(years.length === 0 ? [] : [[...new Set([years.at(0), years.at(-1)])].join('–')]),
  ]
  return `  ${place + 1}. ${listed(titles, 2)}\n     ${told.join('; ')}`
}

function entryLine(name: string, { titles }: PaperGroup, place: number): string {
  const id = `${slugify(name)}-${place + 1}`
  return `    - {id: ${id}, names: ${JSON.stringify([name])}, papers: ${JSON.stringify(titles)}}`
}
