import { wordCount } from '../../line-shape.ts'
import { commonWords } from '../../names/common-words.ts'
import { type NameList, readFamilyNames } from '../../names/read-names.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import type { Cut } from './cut.ts'
import { lineForms } from './line-forms.ts'

/** The family names before a quoted title, or in brackets behind one: one alone counts as well. */
export function familiesBefore(printed: string): NameList | null {
  const alone = /^\p{Lu}[\p{L}’'-]+$/u.test(printed)
  return alone && !commonWords.has(printed.toLowerCase())
    ? { names: [{ name: printed }], partial: false, certainty: 0.5 }
    : readFamilyNames(printed)
}

/** `Koh et al`: one family name and others. */
export function onlyFamily(printed: string): NameList | null {
  return /\bet\.? al\.?$/.test(printed) ? readFamilyNames(printed) : null
}

// `A title, Jelinek, 1976, Proceedings of …`
const familyAndYear =
  /^(?<title>[^“”"]{12,250}?),\s+(?<family>\p{Lu}[\p{L}’'-]+),\s+\(?(?<year>(?:19|20)\d\d)\)?(?:[.,]\s.{0,200})?\.?$/u

// `A title (Lindqvist)`, `A title (Koh, Liang)`
const oneFamily =
  /^(?<title>.{10,250}?)\s*\((?<names>\p{Lu}\p{Ll}[\p{L}’'-]+(?:, \p{Lu}\p{Ll}[\p{L}’'-]+){0,4})(?:,? (?:19|20)\d\d)?\)(?:\s+[-–—]\s+\S.{0,60})?\.?$/u

/** `A title (Lee et al.)`, `A title (Lee)`, where the lines beside it have families in their brackets. */
export function cutAtFamilies(line: string): Cut | null {
  const form = lineForms.find(({ rule }) => rule === 'title-families-in-brackets')
  const groups = (form?.pattern.exec(line) ?? oneFamily.exec(line))?.groups
  // `A title (TideGym)`: how the authors call what they made
  if (/^(?!Ma?c|De|Van|La|Le|O)\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(groups?.['names'] ?? '')) return null
  const authors = groups ? familiesBefore(groups['names'] ?? '') : null
  const title = bareTitle(groups?.['title'] ?? '')
  return authors && wordCount(title) >= 3 && titleLikeness(title) >= 1
    ? { title, authors, rule: 'title-families-in-brackets' }
    : null
}

/** A title, one family name and the year, where the lines beside it have families and years. */
export function cutAtFamily(line: string): Cut | null {
  const groups = familyAndYear.exec(line)?.groups
  const title = bareTitle(groups?.['title'] ?? '')
  return groups && wordCount(title) >= 3 && titleLikeness(title, true) >= 1
    ? {
        title,
        authors: { names: [{ name: groups['family'] ?? '' }], partial: false, certainty: 0.5 },
        rule: 'title-families-year',
        year: Number(groups['year']),
      }
    : null
}
