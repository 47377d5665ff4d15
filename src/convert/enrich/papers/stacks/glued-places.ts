import { nameLikeness } from '../../names/is-name.ts'
import type { ReadName } from '../../names/read-names.ts'

const institution =
  /(?<!\S)(?:Universit|Institut|College|Laborator|Academ|School|Hochschule|Polytech|Museum|Research\b|Labs?\b|Inria\b)/

/**
 * People each with a comma and a place of work, and nothing between a place and the next person, as captures leave what
 * stood in lines of its own. Every place but the last two words, which are the next name, must be an institution.
 *
 * @example
 * readGluedPlaces('Ann Lee, University of Delft Bo Li, Harbour Museum Cy Roe, Northfield University')
 * // => [{name: 'Ann Lee'}, {name: 'Bo Li'}, {name: 'Cy Roe'}]
 */
export function readGluedPlaces(text: string): readonly ReadName[] | null {
  if (!institution.test(text) || /[:;?“”"()]/.test(text)) return null
  const [first = '', ...parts] = text.split(/,\s+/)
  const last = parts.pop()
  if (last === undefined || parts.length === 0 || nameLikeness(first) !== 2) return null
  if (!institution.test(last) && !parts.some((part) => part.startsWith(`${last} `))) return null
  const names = parts.map(nameBehindPlace)
  return names.every((name) => name !== null) ? [first, ...names].map((name) => ({ name })) : null
}

/** `Bo Li` of `University of Delft Bo Li`; null where no institution stands before it. */
function nameBehindPlace(part: string): string | null {
  const words = part.split(/\s+/)
  // `Delft Houda El mimouni`, `Delft Bo J. Li`: a particle or an initial within the name
  const within = words.at(-2) ?? ''
  const count = /^(?:\p{Lu}\.|El|Al|van|von|de|da|di|la|le)$/u.test(within) ? 3 : 2
  const name = words.slice(-count).join(' ')
  const place = words.slice(0, -count).join(' ')
  return institution.test(place) && nameLikeness(name) > 0 ? name : null
}
