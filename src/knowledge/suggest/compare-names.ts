import { type NameParts, nameParts } from './name-parts.ts'
import { areNicknames } from './nicknames.ts'

/** In what two printed names differ when they may be one person's. */
export type Variation =
  | 'accents'
  | 'hyphens'
  | 'order'
  | 'initials'
  | 'nickname'
  | 'middle-name'
  | 'further-name'

/**
 * Whether two printed names may be one person's, and in what they differ; null if nothing speaks for it.
 *
 * @example
 * compareNames('J. Smith', 'Jane Smith')           // => 'initials'
 * compareNames('Bernie Wang', 'Yuyang (Bernie) Wang') // => 'nickname'
 */
export function compareNames(one: string, other: string): Variation | null {
  const [a, b] = [nameParts(one), nameParts(other)]
  if (a.given.length === 0 || b.given.length === 0) return null
  if (a.family === b.family) return compareGiven(a, b)
  if (joined(a) === joined(b)) return 'hyphens'
  if (words(a).sort().join(' ') === words(b).sort().join(' ')) return 'order'
  return hasFurtherName(a, b) || hasFurtherName(b, a) ? 'further-name' : null
}

function compareGiven(a: NameParts, b: NameParts): Variation | null {
  if (a.given.join(' ') === b.given.join(' '))
    return a.nicknames.length === b.nicknames.length ? 'accents' : 'nickname'
  if (joined(a) === joined(b)) return 'hyphens'
  const [first = '', second = ''] = [a.given[0], b.given[0]]
  if (a.nicknames.includes(second) || b.nicknames.includes(first)) return 'nickname'
  if (first === second) return fits(a.given, b.given) ? 'middle-name' : null
  if (fitsInitials(a.given, b.given) || fitsInitials(b.given, a.given)) return 'initials'
  return areNicknames(first, second) && fits(a.given.slice(1), b.given.slice(1)) ? 'nickname' : null
}

/** Given names of which the shorter list is the longer one with some left out or as initials. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  for (const name of long) if (at < short.length && agree(short[at] ?? '', name)) at++
  return at === short.length
}

/** `j` or `j k` for `jane karen`: the first name as an initial, the others as such or left out. */
function fitsInitials(initials: readonly string[], given: readonly string[]): boolean {
  const [first = ''] = initials
  const [full = ''] = given
  return (
    first.length === 1 && full.length > 1 && agree(first, full) && fits(initials.slice(1), given.slice(1))
  )
}

function agree(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** `danielle maddix` and `danielle maddix robinson`: a family name added at the end. */
function hasFurtherName(short: NameParts, long: NameParts): boolean {
  return words(short).length >= 2 && words(long).slice(0, -1).join(' ') === words(short).join(' ')
}

function words({ given, family }: NameParts): string[] {
  return [...given, family]
}

function joined(parts: NameParts): string {
  return words(parts).join('')
}
