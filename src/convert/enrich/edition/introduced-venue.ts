import type { Venue } from '../../../model/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { sparing } from '../sparing-pattern.ts'
import { opens } from './decide-venue.ts'

// `the International Conference on Tidal Lamps (ICTL 2021)`: a full name, and right behind it the short one in brackets
const introduced = sparing(
  /(?<full>(?:(?:\p{Lu}[\p{L}’'-]*|on|of|for|and|in|the|&)[ ]){0,8}(?:Conference|Symposium|Congress|Workshop)(?:[ ](?:\p{Lu}[\p{L}’'/-]*,?|on|of|for|and|in|the|&)){1,12})[ ]\((?:(?:ACM|IEEE|AAAI)[ ])?(?<short>\p{Lu}[\p{L}-]{1,11}?)(?:[ ]?[-’']?(?:(?:19|20)\d\d|\d\d))?\)/u,
)

/**
 * The meeting that the head of an article introduces, by its full name and in brackets its short one, where the vocabulary
 * has no name for it; null where it introduces none, or several.
 */
export function introducedVenue(reading: Reading): Venue | null {
  const found = new Map<string, Venue>()
  let kept = 0
  for (const [i, { text }] of reading.rows.entries()) {
    if (reading.claims[i]?.role === 'dropped') continue
    if (kept++ > opens) break
    const { full = '', short = '' } = introduced.exec(text)?.groups ?? {}
    if (short !== '' && isShortOf(short, full))
      found.set(short, {
        id: 'introduced',
        short,
        names: [full],
        also: [],
        kind: 'conference',
        field: '',
        common: false,
      })
  }
  const [venue = null] = found.values()
  return found.size === 1 ? venue : null
}

/** Whether the capitals of a short name, two of them at least, stand in their order among the initials of a full one. */
function isShortOf(short: string, full: string): boolean {
  const initials = (full.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
  const capitals = short.match(/\p{Lu}/gu) ?? []
  let at = 0
  for (const letter of capitals) {
    at = initials.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return capitals.length >= 2
}
