import { compare } from '../catalogue/order.ts'
import { known } from '../catalogue/places.ts'
import { type EntryPlace, type FoldKind, parseEntry } from './entry-address.ts'
import type { Registered } from './registry.ts'

/** The most entries that come onto a list of each kind, so that it weighs no more than other pages do. */
const most: Readonly<Record<FoldKind, number>> = { authors: 50, topics: 15 }

/** A record that gets an entry, and the folded text that it stands in lists by. */
export interface Entrant {
  readonly slug: string
  readonly key: string
}

/**
 * The list of each record by its slug. An entry stays on the list that it was published on, whatever comes and goes
 * beside it: so its address, in which hosts see nothing but the list, leads there for good. What is new comes onto the
 * last list of its letter, and onto a further one where that is full.
 */
export function placeEntries(
  kind: FoldKind,
  entrants: readonly Entrant[],
  registered: readonly Registered[],
): Map<string, string> {
  const published = publishedEntries(registered).filter((place) => place.kind === kind)
  const listOf = new Map(published.toReversed().map(({ slug, list }) => [slug, list]))
  const held = new Map<string, number>()
  for (const { list } of published) held.set(list, (held.get(list) ?? 0) + 1)
  const last = lastLists(held.keys())
  const ordered = entrants.toSorted((a, b) => compare(a.key, b.key) || compare(a.slug, b.slug))
  for (const { slug, key } of ordered) {
    if (listOf.has(slug)) continue
    const letter = listLetter(key)
    let number = last.get(letter) ?? 1
    while ((held.get(listName(letter, number)) ?? 0) >= most[kind]) number++
    last.set(letter, number)
    const list = listName(letter, number)
    held.set(list, (held.get(list) ?? 0) + 1)
    listOf.set(slug, list)
  }
  return new Map(entrants.map(({ slug }) => [slug, known(listOf, slug)]))
}

/** The entries that were published, each once. */
export function publishedEntries(registered: readonly Registered[]): EntryPlace[] {
  return [...new Set(registered.map(({ slug }) => slug))].flatMap((slug) => parseEntry(slug) ?? [])
}

/** The entries of a kind that were published, each under the slug of its record. */
export function entriesOf(kind: FoldKind, registered: readonly Registered[]): Registered[] {
  return registered.flatMap(({ slug, key }) => {
    const entry = parseEntry(slug)
    return entry?.kind === kind ? { slug: entry.slug, key } : []
  })
}

/** The letter of a list and which of its letter it is, from 1. */
export function listParts(list: string): { readonly letter: string; readonly number: number } {
  const [letter = '', number = '1'] = list.split('/')
  return { letter, number: Number(number) }
}

/** The number of the last list of each letter. */
function lastLists(lists: Iterable<string>): Map<string, number> {
  const last = new Map<string, number>()
  for (const { letter, number } of Iterator.from(lists).map(listParts))
    last.set(letter, Math.max(number, last.get(letter) ?? 1))
  return last
}

function listName(letter: string, number: number): string {
  return number === 1 ? letter : `${letter}/${number}`
}

/** `other` for all that does not begin with a letter from A to Z. */
function listLetter(key: string): string {
  return /^[a-z]/.exec(key)?.[0] ?? 'other'
}
