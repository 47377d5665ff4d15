/** What may have an entry on a list in place of a page of its own. */
export const foldKinds = ['authors', 'topics'] as const

export type FoldKind = (typeof foldKinds)[number]

/** Where a record has an entry: its list is `s`, or `s/2` where one list has not held all of a letter. */
export interface EntryPlace {
  readonly kind: FoldKind
  readonly list: string
  readonly slug: string
}

/**
 * The address of a list of entries.
 *
 * @example
 * listAddress('authors', 's/2') // => '/authors/once/s/2/'
 */
export function listAddress(kind: FoldKind, list: string): string {
  return `/${kind}/once/${list}/`
}

/**
 * The address of a record: that of its page, or that of its entry where it has none.
 *
 * @example
 * recordAddress('authors', 'ann-lee', null) // => '/authors/ann-lee/'
 * recordAddress('authors', 'ann-lee', 'l') // => '/authors/once/l/#ann-lee'
 */
export function recordAddress(kind: FoldKind, slug: string, list: string | null): string {
  return list === null ? `/${kind}/${slug}/` : `${listAddress(kind, list)}#${slug}`
}

/**
 * The page that an address leads to, without the fragment of an entry.
 *
 * @example
 * pageOf('/authors/once/l/#ann-lee') // => '/authors/once/l/'
 */
export function pageOf(address: string): string {
  return address.replace(/#.*$/, '')
}

/** Whether a record has a page, and files beside it, in place of an entry on a list. */
export function hasPage({ path }: { readonly path: string }): boolean {
  return path.endsWith('/')
}

/** The place of an entry as the registry has it, `authors/s/2/ann-smith`. */
export function entrySlug({ kind, list, slug }: EntryPlace): string {
  return `${kind}/${list}/${slug}`
}

/** The place of an entry from the registry; null for one of a kind that is not folded any more. */
export function parseEntry(text: string): EntryPlace | null {
  const parts = text.split('/')
  const [slug, kind] = [parts.at(-1), foldKinds.find((one) => one === parts[0])]
  const list = parts.slice(1, -1).join('/')
  return kind === undefined || slug === undefined || list === '' ? null : { kind, list, slug }
}
