import type { Row } from '../../../model/row.ts'
import type { Reading } from '../reading.ts'
import { sparing } from '../sparing-pattern.ts'
import { editionNumber } from './edition-number.ts'
import { type VenueIndex, year4 } from './venue-index.ts'

/** A venue that the text names: where, how strongly, and with which year beside it. */
export interface NamedVenue {
  /** Its short name. */
  readonly value: string
  /** Index of the row. */
  readonly row: number
  readonly weight: number
  readonly year: number | null
  /** Whether it is spelled out. */
  readonly full?: true
  /** Whether the words may only say of what kind a meeting is. */
  readonly said?: true
}

/** The venues that the rows of a page name; dropped rows never count. */
export function namedVenues(reading: Reading, venues: VenueIndex): NamedVenue[] {
  return reading.rows.flatMap((row, i) => venuesIn(saidOfArticle(row), i, weightOf(reading, i), venues))
}

// `…, in SIGMOD, 2018`, `Proceedings of the 22nd ACM SIGKDD … 2016`: where a work in a bibliography appeared
const citedVenue =
  /\b[Ii]n:? [A-Z][\w&' -]{1,40},? (?:19|20)\d\d\b|\b(?:[Pp]roceedings of|[Pp]roc\.) [^.;”"]{4,160}(?:[.;,]? (?:19|20)\d\d)?/g

/** The text of a row without the places where works of a list appeared, and without when a work was first shown, which say nothing of the article's own edition. */
export function saidOfArticle(row: Row): string {
  const text =
    row.cue.type === 'bullet' || row.cue.type === 'table' ? row.text.replace(citedVenue, ' ') : row.text
  const own = mayQuote(text) ? text.replace(venueOfTitle, '') : text
  return maySayFirst(own) ? own.replace(firstShown, (clause) => clause.replace(editionOrYear, ' ')) : own
}

// `“A title” (SIGGRAPH 2005)`: where that paper appeared
const venueOfTitle = /(?<=\S[”"])\s*\((?=[A-Z])[^()]{2,30}\d\d\)/g

// `The paper was first presented at the 19th … in April 2010`: an earlier edition than the one that honours it
const firstShown = /\b(?:first|originally) (?:presented|published|appeared|introduced)\b[^.;]*/gi
const { mayMatch: mayQuote } = sparing(venueOfTitle)
const { mayMatch: maySayFirst } = sparing(firstShown)
const editionOrYear = /\b(?:(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th))\b/g

/** How much a row counts: the headline most, dropped rows nothing. */
function weightOf(reading: Reading, index: number): number {
  switch (reading.claims[index]?.role) {
    case 'dropped':
    case 'authors':
    case 'image':
    case 'credit':
    case 'paper':
    case 'detail':
      return 0
    case 'title':
      return 100
    case 'standfirst':
      return 30
    case 'byline':
      return 6
    case 'heading':
      return 8
    case 'caption':
      return 5
    default:
      return index < 12 ? 12 : 3
  }
}

function venuesIn(text: string, row: number, weight: number, venues: VenueIndex): NamedVenue[] {
  if (weight === 0) return []
  const found = venues.among(text).flatMap(({ matcher, ...may }): NamedVenue[] => {
    const { short, dated, alone, full, numberedFrom } = matcher
    const numbered = (at: number, length: number) => {
      // `the 8th ICML Workshop on Gardens`, `the 12th AAAI Conference on Web and Social Media`: another series is counted
      if (numberedFrom === null || ofAnother.test(text.slice(at + length))) return null
      const number = editionNumber(text.slice(Math.max(0, at - 60), at))
      return number === null ? null : numberedFrom + number
    }
    const withYear = (may.short ? [...text.matchAll(dated)] : []).map((match) => {
      const { year, two, mark, glued, before, short: digits } = match.groups ?? {}
      const ending = two ?? mark ?? digits
      return {
        value: short,
        row,
        weight: weight * 2,
        // `from SIGGRAPH 2011 through 2013`: no single one
        year: ofSeveral.test(text.slice(match.index + match[0].length))
          ? null
          : Number(year ?? glued ?? before ?? 0) || (ending ? pivot(Number(ending)) : null),
      }
    })
    const byName = (may.full ? [...text.matchAll(full)] : []).map((match) => ({
      ...(describesMeeting(text, match) ? { said: true as const } : {}),
      value: short,
      row,
      weight: weight * 2,
      full: true as const,
      year: yearNear(text, match.index, match[0].length) ?? numbered(match.index, match[0].length),
    }))
    const spelled = may.short
      ? spelledOut(text, short).map(() => ({ value: short, row, weight: weight * 2, year: null }))
      : []
    if (withYear.length + byName.length + spelled.length > 0) return [...withYear, ...byName, ...spelled]
    const first = (may.short ? [...text.matchAll(alone)] : []).find(
      ({ index, 0: match }) => !ofSociety.test(text.slice(index + match.length)),
    )
    return first ? [{ value: short, row, weight, year: numbered(first.index, first[0].length) }] : []
  })
  return found.some(({ said }) => !said) ? found.filter(({ said }) => !said) : found
}

/** `CHI, the foremost conference on interaction with computers`: of what kind a meeting is, where the name of another says no more. */
function describesMeeting(text: string, { index, 0: name }: RegExpMatchArray & { index: number }): boolean {
  return (
    /^(?:conference|symposium|workshop|meeting) (?:on|for) /.test(name) &&
    /\b(?:leading|premiere?|top|foremost|largest|biggest|flagship|prestigious)\s(?:\p{Ll}+\s){0,3}$/u.test(
      text.slice(Math.max(0, index - 60), index),
    )
  )
}

/** `ICTS (Institute for Charts of Tides at Sea)`, or the letters in brackets behind the words: where the words begin with the letters, capitals alone. */
function spelledOut(text: string, short: string): string[] {
  return [...text.matchAll(inBrackets)].flatMap(({ groups = {} }) => {
    const before = groups['before'] ?? ''
    const [letters, words] = before.endsWith(short)
      ? [short, groups['inside'] ?? '']
      : [groups['inside'] ?? '', before]
    const capitals = (words.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('')
    return letters === short && short.length > 2 && capitals.endsWith(short) ? [words] : []
  })
}

// `The Association for Tides (AFT)`
const inBrackets = /(?<before>(?:[\p{L}&-]+[ ]){0,9}[\p{L}&-]+) \((?<inside>\p{Lu}[^()]{1,90})\)/gu

const ofSeveral = /^\s*(?:through|to|until|[-–—])\s*(?:19|20)\d\d\b/

const ofAnother =
  /^\s+(?:\p{L}+\s+){0,2}(?:workshops?|conference on|symposium on|challenge|competition|tutorials?|track)\b/iu

// `ACM SIGGRAPH Symposium on Interactive 3D Graphics`: who holds a meeting of another name
const ofSociety = /^\s+(?:Conference|Symposium) on \p{Lu}/u

/** Two digits as a year, pivot 70 (as POSIX `%y` has 69). */
export function pivot(two: number): number {
  return two < 70 ? 2000 + two : 1900 + two
}

const yearBefore = new RegExp(
  `(?<year>${year4})(?:\\s+(?:annual|international|ieee\\S*|acm|conference|on|the|edition of the|joint|meeting))*\\s+$`,
  'iu',
)
const yearAfter = new RegExp(
  `^\\s*(?:\\([^)]{0,20}?)?[\\s,'’-]*(?:[A-Z]{2,}\\s*['’-]?)?(?<year>${year4})`,
  'u',
)

/** A year right before or after a full name: `the 2022 International Conference …`, `… Representations (ICLR 2021)`. */
function yearNear(text: string, at: number, length: number): number | null {
  const before = yearBefore.exec(text.slice(Math.max(0, at - 60), at))
  const after = yearAfter.exec(text.slice(at + length, at + length + 30))
  const found = before?.groups?.['year'] ?? after?.groups?.['year']
  return found ? Number(found) : null
}
