import { anyCase } from '../any-case.ts'

const kinds = anyCase(
  [
    "the|our|his|her|their|former|then|graduate|undergraduate|doctoral|master[’']?s|postdoctoral|visiting|adjunct",
    "current|regents[’']?|university|assistant|associate|full|distinguished|emerit(?:us|a)|research|teaching|senior|junior|principal|staff",
    'first-year|second-year|third-year|fourth-year|final-year|applied|faculty|lab|department|computer|data|machine',
    'learning|science|software|computing|engineering|informatics|ph[.]?d[.]?',
    '(?:professors?|profs[.]|supervisors?|advis(?:e|o)rs?) and',
  ].join('|'),
)
const roles = anyCase(
  [
    '(?:professors?|profs?[.]?)(?: +emerit(?:us|a))?|students?|candidates?|researchers?|scientists?|engineers?|fellows?',
    'lecturers?|postdocs?|interns?|alumn(?:us|a|i|ae)|members?|colleagues?|advis(?:e|o)rs?|instructors?|chairs?|heads?',
  ].join('|'),
)
const works = anyCase('research|scientist|engineer|professor|principal|senior|staff|applied')

const degree = anyCase('ph[.]?d[.]?|doctoral|graduate|undergraduate|postdoctoral')

// `Assistant Professor`, `PhD student`, `research scientist`, `former Delft Tech Ph.D. student`: as what somebody works
const role = new RegExp(
  [
    String.raw`(?<=^|,\s|\b${anyCase('and')}\s|&\s)`,
    String.raw`(?:(?:University of (?:the )?)?[A-Z][a-z]+[A-Z]?[a-z]+\s(?=(?:${works})))?`,
    String.raw`(?:(?:[A-Z]{2,6}|${kinds})\s+)*(?:(?:(?:of|\p{L}*\p{Lu}[\p{L}.’-]*)\s+){1,4}?(?:${degree})\s+)?(?:${anyCase('supervisors?')}\s+)?(?:${roles})\s+(?=\p{Lu})`,
  ].join(''),
  'gu',
)

/**
 * A list of people without what they work as before their names.
 *
 * @example
 * withoutRoles('Assistant Professor Ann Lee and PhD student Bo Li') // => 'Ann Lee and Bo Li'
 */
export function withoutRoles(names: string): string {
  return names.replace(role, '')
}

// `Delft School of Tides faculty affiliate Ann Lee`: where somebody belongs, up to the word for what that person is there
const belonging = new RegExp(
  `^(?:[\\p{L}’'-]+ ){1,7}(?:${anyCase('affiliates?|professors?|students?|researchers?|scientists?|fellows?|alumn(?:us|a|i)|members?|postdocs?|advisors?|directors?|chairs?|heads?|founders?')}) (?=\\p{Lu})`,
  'u',
)

/**
 * The people at the end of a phrase that begins with where they belong and what they are there.
 *
 * @example
 * withoutBelonging('Tide Design professor Ann Lee') // => 'Ann Lee'
 */
export function withoutBelonging(names: string): string {
  return names.replace(belonging, '')
}
