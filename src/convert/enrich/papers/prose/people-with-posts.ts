import { type NameList, readNames } from '../../names/read-names.ts'

// `“A title”, by Ann Lee, a student at Delft; Bo Li, a scientist; and Cy Roe, who leads the group`
const byPosts = /^[,.”"’»)]*\s*(?:(?:co-?)?(?:authored|written) )?by\s+(?<list>\p{Lu}[^“”"!?:]{10,700})/u

/** Three people or more between semicolons, each with what they are behind a comma. */
export function withPosts(after: string): NameList | null {
  const parts = (byPosts.exec(after)?.groups?.['list'] ?? '').split(/;\s+(?:and\s+)?/)
  const list = parts.length < 3 ? null : readNames(parts.map((part) => part.split(',')[0]).join(', '))
  return list?.certainty === 1 && list.names.length === parts.length ? list : null
}

// `“A title” was written by Professor Ann Lee, Dean of Tides, and Dr Bo Li, a lecturer; along with Dr Cy Roe`
const byTitled =
  /^[,.”"’»)]*\s*(?:(?:is|was) )?(?:(?:co-?)?(?:authored|written) )?by\s+(?<list>(?:Professor|Prof|Dr)\.? (?:[^.!?:“”"]|(?<=\b(?:Prof|Dr|\p{Lu}))\.){10,500})/u
const titled =
  /\b(?:Professor|Prof\.?|Dr\.?) (?<name>\p{Lu}[\p{L}’-]+(?: (?:\p{Lu}\.|\p{Ll}{2,3}|\p{Lu}[\p{L}’-]+)){1,3}?)(?=[,;(]|\s+(?:and|who|of|at|from|along|together)\b|\s*$)/gu
const postBehind =
  /,\s+(?:the |an? )?(?:[Dd]ean|[Cc]hair|[Hh]ead|[Dd]irector|[Vv]ice|[Dd]eputy|[Aa]ssociate|[Aa]ssistant|[Ss]enior|[Ll]ecturer|[Rr]eader|[Ff]ellow|[Pp]rofessor|now)\b/

/** Two people or more each with a title before the name, where some are told with their posts behind a comma. */
export function withTitles(after: string): NameList | null {
  const list = byTitled.exec(after)?.groups?.['list'] ?? ''
  if (!postBehind.test(list)) return null
  const names = [...list.matchAll(titled)].map((match) => match.groups?.['name'] ?? '')
  const read = names.length < 2 ? null : readNames(names.join(', '))
  return read?.names.length === names.length ? read : null
}
