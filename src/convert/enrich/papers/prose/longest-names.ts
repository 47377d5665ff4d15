import { type NameList, readFamilyNames, readNames } from '../../names/read-names.ts'

/** `Lee (2019)`: one family name and the year. */
export function familyOfYear(text: string): NameList | null {
  const name = /^(?<name>\p{Lu}[\p{L}’'-]+) \((?:19|20)\d\d\)/u.exec(text)?.groups?.['name']
  return name === undefined ? null : { names: [{ name }], partial: false, certainty: 0.5 }
}

/** Two or more family names at the beginning of a text, or one and `et al.` */
export function families(text: string): NameList | null {
  const end =
    /\s+(?=\p{Ll})(?!(?:and|et|al|van|von|de|der|den|di|da)\b)|[;(]/u.exec(text)?.index ?? text.length
  return readFamilyNames(text.slice(0, end).replace(/[,\s]+$/, ''))
}

/** The longest beginning of a text that is a list of names. */
export function longestNames(text: string): NameList | null {
  const bounds = [
    ...text.matchAll(
      /\s+(?:from|at|of|in|who|was|were|is|are|has|have|for|presents?|proposes?|on|with|won|received|took|earned|claimed|collected|picked|brought|shows?|and (?:\d+|six|five|four|three|two|other|others|colleagues|their|his|her|a|several)|as|to|which|that)\b|\s+(?!(?:and|und|van|von|vom|der|den|del|dello|della|dos|das|des|los|las|bin|ibn|ter|ten)\b)(?=\p{Ll}{3,}\b)|,\s+(?=\p{Ll}|and \d|In [Pp]roc)|—(?=\p{Ll})|\s+\(|$/gu,
    ),
  ].map((m) => m.index)
  for (const bound of bounds.reverse()) {
    const names = readNames(text.slice(0, bound).replace(/,\s*$/, ''))
    const rest = text.slice(bound)
    if (!names) continue
    // `Ann Lee, and Bo Li at Northfield University`: read whole, the last part is a place
    const placed = / (?:at|from|of) (?:the )?\p{Lu}[^,;]*$/u.exec(text.slice(0, bound))
    const before = placed && readNames(text.slice(0, placed.index))
    const best = before && before.names.length > names.names.length ? before : names
    return {
      ...best,
      partial:
        best.partial ||
        /^\s+and (?:\d+|two|three|four|five|six|seven|other|others|colleagues|a|several)/i.test(rest) ||
        /\b(?:colleagues|collaborators|co-?authors|others|et al)\b/.test(rest.slice(0, 80)),
    }
  }
  return null
}
