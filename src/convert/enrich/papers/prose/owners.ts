import { type NameList, readNames } from '../../names/read-names.ts'
import { withoutRoles } from '../../names/without-roles.ts'

// `Alumna Ann Lee, Ph.D. 13 (Delft), Bo Li and Cy Roe’s paper “A title”`
const owned =
  /(?:^|[.!?:]\s+)(?<names>\p{L}(?:[^.!?;:“”"]|(?<=\b(?:\p{Lu}|Ph|Dr|Prof|Ph\.D))\.){8,300}?)[’'] ?s? (?:[\p{L}\d-]+ ){0,3}(?:paper|article|work|study),?\s*(?:titled|entitled|called)?,?\s*[“"]?$/u
const degree = /,?\s+(?:Ph\.?D\.?|M\.?S\.?c?\.?)(?: [’']?\d\d)?(?=,|\s|$)/g
// `Tide School alumna Ann Lee`
const asWhat =
  /^(?:\p{L}[\p{L}.-]* ){0,3}?(?:alumn(?:us|a|i|ae)|graduates?|students?|candidates?|professors?|researchers?|postdocs?) (?=\p{Lu})/u

/** Two people or more whose paper it is said to be, in the sentence that begins with them. */
export function ownersOf(lead: string): NameList | null {
  const names = owned.exec(lead.slice(-420))?.groups?.['names']
  const bare = names
    ?.replace(/^[Ii]n (?=\p{Lu})/u, '')
    .replace(degree, '')
    .replace(/\s*\([^()]*\)/g, '')
    .replace(asWhat, '')
  const list = bare === undefined ? null : readNames(withoutRoles(bare))
  return list?.certainty === 1 && list.names.length > 1 ? list : null
}
