import { compare } from '../catalogue/order.ts'
import { parseEntry, recordAddress } from './entry-address.ts'

/** What has an address: the kinds of records, and `pages` for all other pages of the site. */
export const addressKinds = [
  'articles',
  'papers',
  'authors',
  'people',
  'topics',
  'venues',
  'editions',
  'years',
  'pages',
] as const

export type AddressKind = (typeof addressKinds)[number]

/** All that the registry keeps: addresses, `entries` on lists, and `files`, the names of what stands beside pages. */
export const registeredKinds = [...addressKinds, 'entries', 'files'] as const

export type RegisteredKind = (typeof registeredKinds)[number]

/**
 * One line of the registry: from now on this slug belongs to what has this key. A slug may have several keys. Among
 * `files` the slug is a kind of address, and the key the name of a file that stands beside such pages; beside those of
 * no record, the path of the file. Among `entries` the slug holds the kind, the list and the slug of the record.
 */
export interface Registered {
  readonly slug: string
  /** Names the thing independently of its address, by what is printed of it. */
  readonly key: string
}

/** Every address that was ever published, by kind. Lines are only ever added. */
export type Registry = Readonly<Record<RegisteredKind, readonly Registered[]>>

/** A registry made kind by kind. */
export function registryOf(lines: (kind: RegisteredKind) => readonly Registered[]): Registry {
  return {
    articles: lines('articles'),
    papers: lines('papers'),
    authors: lines('authors'),
    people: lines('people'),
    topics: lines('topics'),
    venues: lines('venues'),
    editions: lines('editions'),
    years: lines('years'),
    pages: lines('pages'),
    entries: lines('entries'),
    files: lines('files'),
  }
}

/** The registry of a site that has published nothing. */
export const emptyRegistry: Registry = registryOf(() => [])

/**
 * The address of a slug among those of its kind.
 *
 * @example
 * addressOf('papers', 'oak')           // => '/papers/oak/'
 * addressOf('editions', 'icml/2023')   // => '/venues/icml/2023/'
 * addressOf('entries', 'authors/l/ann-lee') // => '/authors/once/l/#ann-lee'
 */
export function addressOf(kind: AddressKind | 'entries', slug: string): string {
  if (kind === 'entries') {
    const entry = parseEntry(slug)
    return entry === null ? `/${slug}/` : recordAddress(entry.kind, entry.slug, entry.list)
  }
  if (kind === 'pages') return slug === '' ? '/' : `/${slug}/`
  return `/${kind === 'editions' ? 'venues' : kind}/${slug}/`
}

/** The lines of a registry with further ones, each once, in the order of their slugs. */
export function withLines(registered: readonly Registered[], further: readonly Registered[]): Registered[] {
  const lines = new Map([...registered, ...further].map((line) => [`${line.slug}\n${line.key}`, line]))
  return [...lines.values()].sort((a, b) => compare(a.slug, b.slug) || compare(a.key, b.key))
}

/** The lines that a registry does not have yet. */
export function newLines(registered: readonly Registered[], lines: readonly Registered[]): Registered[] {
  const known = new Set(registered.map(({ slug, key }) => `${slug}\n${key}`))
  return withLines([], lines).filter(({ slug, key }) => !known.has(`${slug}\n${key}`))
}
