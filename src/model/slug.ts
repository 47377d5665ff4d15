import anyAscii from 'any-ascii'
import { sha256 } from './sha256.ts'

const longest = 80

/** Names that a host, an operating system or our own addresses give another meaning. */
const reserved = new Set(
  ['index', '404', 'pagefind', 'con', 'prn', 'aux', 'nul'].concat(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`com${n}`, `lpt${n}`]),
  ),
)

/**
 * The address form of a name or title: ASCII lower case, hyphens, at most 80 characters.
 * What ASCII cannot hold, what is too long and what is reserved gets the start of its SHA-256 at the end.
 *
 * @example
 * slugify('Björn Hoffmeister') // => 'bjorn-hoffmeister'
 * slugify('aux')               // => 'aux-f1c0dc5c' (the hash is of the text)
 */
export function slugify(text: string): string {
  const form = text.normalize('NFKC')
  const kebab =
    anyAscii(form)
      .toLowerCase()
      .replaceAll("'", '')
      .replaceAll('`', '')
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? ''
  if (kebab === '' || reserved.has(kebab)) return [kebab, shortHash(form)].filter(Boolean).join('-')
  if (kebab.length <= longest) return kebab
  const cut = kebab.slice(0, longest - 9)
  return `${cut.slice(0, Math.max(cut.lastIndexOf('-'), 40))}-${shortHash(form)}`.replace(/-+/g, '-')
}

/** The first eight hexadecimal digits of a text's SHA-256. */
export function shortHash(text: string): string {
  return sha256(text).slice(0, 8)
}

/**
 * Slugs for a set of things whose slugs may collide: those that collide all get a hash of their key, so that the
 * answer depends on the set and not on its order.
 *
 * @param things pairs of a key that is unique and the text to make the slug from
 */
export function distinctSlugs(things: ReadonlyMap<string, string>): Map<string, string> {
  const slugs = new Map<string, string>()
  const wanted = new Set<string>()
  const wantedTwice = new Set<string>()
  for (const [key, text] of things) {
    const slug = slugify(text)
    slugs.set(key, slug)
    if (wanted.has(slug)) wantedTwice.add(slug)
    else wanted.add(slug)
  }
  if (wantedTwice.size === 0) return slugs
  for (const [key, slug] of slugs) if (wantedTwice.has(slug)) slugs.set(key, withHash(slug, key))
  return slugs
}

/** A slug with the start of the SHA-256 of a key at its end, for when the slug alone is taken. */
export function withHash(slug: string, key: string): string {
  return `${slug.slice(0, longest - 9).replace(/-+$/, '')}-${shortHash(key)}`
}
