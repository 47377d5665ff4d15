import { wordCount } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { readFamilyNames, readNames } from '../../names/read-names.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import type { Cut } from './cut.ts'

/** `Ann Lee | A title`, where the lines beside it are of that form too. */
export function cutAtBar(line: string, least = 1): Cut | null {
  const [name = '', printed = '', ...rest] = line.length < 300 ? line.split(/\s+\|\s+/) : []
  const title = bareTitle(printed)
  const authors = rest.length === 0 && wordCount(title) >= 3 ? readNames(name) : null
  return authors?.certainty === 1 && titleLikeness(title) >= least && canBeTitle(title)
    ? { title, authors, rule: 'authors-bar-title' }
    : null
}

// `A title, 2019.`, `A title, NFL Technical Report, 2001.`
const dated =
  /,\s+(?:(?:\p{Lu}[\p{L}-]* ){0,2}(?:Technical Report|Working Paper)(?: \S*\d\S*)?,\s+)?(?:19|20)\d\d\.?$/u

/** Without the year, and the kind of report, that stand behind a title after a comma. */
export function withoutYear(printed: string): string {
  return /\d\.?$/.test(printed) ? printed.replace(dated, '') : printed
}

/** `Ann Lee: A title`, where the lines beside it have several names before the colon. */
export function cutAtColon(line: string): Cut | null {
  const match = /^(?<name>[^:]{4,40}):\s+(?<title>\p{Lu}.{6,200})$/u.exec(line)
  const authors = readNames(match?.groups?.['name'] ?? '')
  // `Ann Lee: A title. KDD 2019`
  const title = bareTitle(
    withoutYear(match?.groups?.['title'] ?? '').replace(/\.\s+\p{Lu}[^.:]{1,40}(?:19|20)\d\d\.?$/u, ''),
  )
  return authors && authors.certainty === 1 && titleLikeness(title) > 0
    ? { title, authors, rule: 'authors-colon-title' }
    : null
}

const familiesFirst =
  /^(?<names>\p{Lu}[\p{L}’'-]+(?: et\.? al\.?|(?:, \p{Lu}[\p{L}’'-]+){0,4},? (?:and|&) \p{Lu}[\p{L}’'-]+))(?::|(?<=\bet\.? al\.?),)\s+(?<title>\p{Lu}[^“”"]{6,200})$/u

/** `Lee and Okeke: A title`, `Okeke et al., A title`, where a page about papers has several lines of that form. */
export function cutAtFirstFamilies(line: string, least = 1): Cut | null {
  const groups = line.length < 300 ? familiesFirst.exec(line)?.groups : undefined
  const authors = groups ? readFamilyNames(groups['names'] ?? '') : null
  const title = bareTitle(groups?.['title'] ?? '')
  return authors && wordCount(title) >= 3 && titleLikeness(title) >= least
    ? { title, authors, rule: 'families-before-title' }
    : null
}

const oneFamily = /^(?<name>\p{Lu}[\p{L}’'-]+),\s+(?<title>\p{Lu}[^“”"]{6,200})$/u

/** `Okeke, A title`, beside lines that name a family and others before a title. */
export function cutAtFirstFamily(line: string): Cut | null {
  const { name = '', title: printed = '' } = (line.length < 300 && oneFamily.exec(line)?.groups) || {}
  const title = bareTitle(printed)
  return nameLikeness(name) === 1 && wordCount(title) >= 3 && titleLikeness(title) >= 1
    ? { title, authors: { names: [{ name }], partial: false, certainty: 0.5 }, rule: 'families-before-title' }
    : null
}

const invertedColon =
  /^(?<names>(?:(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’' -]{1,30}, \p{Lu}[\p{L}. -]{0,30}(?:;\s+|(?=:)))+):\s+(?<title>\p{Lu}.{6,250})$/u

/** `Lee, Ann; Li, Bo: A title`, where a page has several lines of that form. */
export function cutAtInvertedColon(line: string): Cut | null {
  const groups = line.length < 500 ? invertedColon.exec(line)?.groups : undefined
  const names = (groups?.['names'] ?? '').split(/;\s+/)
  const title = bareTitle(groups?.['title'] ?? '')
  const areNames = names.every((name) => nameLikeness(name.split(', ').reverse().join(' ')) === 2)
  return groups && areNames && titleLikeness(title, true) > 0
    ? {
        title,
        authors: { names: names.map((name) => ({ name })), partial: false, certainty: 1 },
        rule: 'inverted-authors-colon-title',
      }
    : null
}

// `2021 Ann Lee, Bo Li: A title, ICSE-33, 2011`, `2021 Ann Lee, Bo Li: A title ICSE-33, 2011`
const rollEntry =
  /^(?:19|20)\d\d\s*(?<names>\p{Lu}[^:“”"]{5,300}):\s+(?<title>\p{Lu}.{8,250}?)(?:,?\s+\p{Lu}{2,}[-’' ]?\d{1,4})?,\s+(?<year>(?:19|20)\d\d)\.?$/u

// `2007 (for 1997): A title, Ann Lee`
const rolledTitle = /^(?:19|20)\d\d\s*\(for (?<year>(?:19|20)\d\d)\):?\s+(?<entry>\p{Lu}.{8,500})$/u

/** A line of a roll of honour: the year of the award, then the paper, its authors and the year in which it appeared. */
export function cutRollEntry(line: string): Cut | null {
  if (!/^(?:19|20)\d\d/.test(line)) return null
  const rolled = rolledTitle.exec(line)?.groups
  if (rolled) return cutRolledTitle(rolled['entry'] ?? '', Number(rolled['year']))
  const groups = rollEntry.exec(line)?.groups
  const authors = groups ? readNames(groups['names'] ?? '') : null
  const title = bareTitle(groups?.['title'] ?? '')
  return groups && authors && titleLikeness(title, true) > 0
    ? { title, authors, rule: 'authors-colon-title', year: Number(groups['year']) }
    : null
}

/** A title and its authors behind two years: cut at the first comma after which all is names. */
function cutRolledTitle(entry: string, year: number): Cut | null {
  for (const { index } of entry.matchAll(/,\s+(?=\p{Lu})/gu)) {
    const authors = readNames(entry.slice(index + 1).replace(/\.$/, ''))
    if (authors?.certainty === 1)
      return { title: bareTitle(entry.slice(0, index)), authors, rule: 'title-comma-authors', year }
  }
  return null
}
