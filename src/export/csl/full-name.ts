import type { CslName } from './csl-item.ts'

/**
 * A name in the order in which it is printed.
 *
 * @example
 * fullName({ family: 'Maaten', given: 'Laurens', 'non-dropping-particle': 'van der' }) // => 'Laurens van der Maaten'
 */
export function fullName(name: CslName): string {
  if ('literal' in name) return name.literal
  return [name.given, name['non-dropping-particle'], name.family, name.suffix].filter(Boolean).join(' ')
}

/** The family name with its particle, or the whole name where it has no parts. */
export function familyName(name: CslName): string {
  if ('literal' in name) return name.literal
  return [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
}
