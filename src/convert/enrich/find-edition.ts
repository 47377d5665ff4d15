import type { Row } from '../../model/row.ts'
import { editionNumber } from './edition-number.ts'
import { wordCount } from './line-shape.ts'
import type { Reading } from './reading.ts'
import { sparing } from './sparing-pattern.ts'
import { type VenueIndex, year4 } from './venue-index.ts'

/** A venue or year that the text names: where, and how strongly. */
interface Evidence<T> {
  readonly value: T
  /** Index of the row. */
  readonly row: number
  readonly weight: number
}

/** The venue and year an article is about; null where none or no single one is named. */
export interface FoundEdition {
  readonly venue: string | null
  readonly year: number | null
}

/**
 * Find the venue and the year of an article: named in its headline, else in its standfirst and first paragraphs, else in
 * captions and the rest. Dropped rows never count. What conflicts is reported and left open.
 */
export function findEdition(reading: Reading, venues: VenueIndex): FoundEdition {
  const named = reading.rows.flatMap((row, i) =>
    venuesIn(saidOfArticle(row), i, weightOf(reading, i), venues),
  )
  const venue = decideVenue(reading, named)
  return { venue, year: decideYear(reading, venue, named) }
}

interface NamedVenue extends Evidence<string> {
  readonly year: number | null
  /** Whether it is spelled out. */
  readonly full?: true
}

// `…, in SIGMOD, 2018`, `Proceedings of the 22nd ACM SIGKDD … 2016`: where a work in a bibliography appeared
const citedVenue =
  /\b[Ii]n:? [A-Z][\w&' -]{1,40},? (?:19|20)\d\d\b|\b(?:[Pp]roceedings of|[Pp]roc\.) [^.;”"]{4,160}(?:[.;,]? (?:19|20)\d\d)?/g

/** The text of a row without the places where works of a list appeared, and without when a work was first shown, which say nothing of the article's own edition. */
function saidOfArticle(row: Row): string {
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
  return venues.among(text).flatMap(({ matcher, ...may }) => {
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
function pivot(two: number): number {
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

/** The venue with the most weight, if it stands out. */
function decideVenue(reading: Reading, named: readonly NamedVenue[]): string | null {
  const sums = new Map<string, number>()
  for (const { value, row, weight } of named) {
    // Once a row: a paragraph that repeats a name does not count it more.
    const key = `${value}\n${row}`
    if (!sums.has(key)) sums.set(key, weight)
    else sums.set(key, Math.max(sums.get(key) ?? 0, weight))
  }
  const totals = new Map<string, number>()
  for (const [key, weight] of sums) {
    const [value = ''] = key.split('\n')
    totals.set(value, (totals.get(value) ?? 0) + weight)
  }
  // `ACL 2021 and Findings of ACL`: what goes with a meeting is no other
  for (const [name, weight] of totals) {
    const main = name.endsWith(' Findings') ? totals.get(name.slice(0, -' Findings'.length)) : undefined
    if (main === undefined) continue
    totals.delete(name)
    totals.set(name.slice(0, -' Findings'.length), main + weight)
  }
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [first, second] = ranked
  const inHeadline = new Set(
    named.filter(({ row }) => reading.claims[row]?.role === 'title').map(({ value }) => value),
  )
  // `CHI 2023` and `ICASSP 2023` over the papers of each
  const headed = new Set(
    named
      .filter(({ row, year }) => year !== null && reading.claims[row]?.role === 'heading')
      .map(({ value }) => value),
  )
  const place = { line: 1, column: 1 }
  if (!first || isPassing(reading, named, first[0])) {
    reading.report({ code: 'article/no-venue', message: 'No venue is named', place })
    return null
  }
  if (
    (second && second[1] * 1.5 > first[1]) ||
    inHeadline.size > 1 ||
    (inHeadline.size === 0 && headed.size > 1) ||
    (ranked.length >= 3 && areExamples(reading, named))
  ) {
    reading.report({
      code: 'article/many-venues',
      message: `Several venues are named: ${ranked
        .slice(0, 4)
        .map(([name]) => name)
        .join(', ')}`,
      place,
    })
    return null
  }
  return first[0]
}

/** Whether meetings are named in the text alone of an article that lists no papers: where they are several, as examples. */
function areExamples(reading: Reading, named: readonly NamedVenue[]): boolean {
  return (
    reading.papers.length === 0 &&
    named.every(({ row }) => [undefined, 'prose'].includes(reading.claims[row]?.role))
  )
}

/** A venue further down than this, counted in kept rows, and nowhere else, is mentioned and not what the article is about. */
const opens = 6

/** Whether a venue is named in one row only, which is far from the head, and the article is not about one paper that appeared there. */
function isPassing(reading: Reading, named: readonly NamedVenue[], venue: string): boolean {
  const [where, ...others] = named.filter(({ value }) => value === venue)
  if (!where || others.some(({ row }) => row !== where.row) || reading.papers.length === 1) return false
  if (where.full && where.year !== null) return false
  let rank = 0
  for (let i = 0; i < where.row; i++) if (reading.claims[i]?.role !== 'dropped') rank++
  return rank >= opens
}

/** The year beside the venue; else the one of the headline; else the only one of the head of the article. */
function decideYear(reading: Reading, venue: string | null, named: readonly NamedVenue[]): number | null {
  const beside = new Map<number, number>()
  for (const { value, year, weight } of named)
    if (value === venue && year) beside.set(year, (beside.get(year) ?? 0) + weight)
  const headline = yearsOf(reading, (i) => reading.claims[i]?.role === 'title')
  // Two meetings of one year: the year is plain where the venue is not.
  const [only = null, ...further] = new Set(named.flatMap(({ year }) => (year === null ? [] : [year])))
  const early = named.some(({ row }) => row < 6)
  if (
    venue === null &&
    early &&
    named.length > 1 &&
    !(new Set(named.map(({ value }) => value)).size >= 3 && areExamples(reading, named)) &&
    further.length === 0 &&
    only !== null &&
    headline.length === 0
  )
    return only
  const choices = [...beside].sort((a, b) => b[1] - a[1])
  const place = { line: 1, column: 1 }
  if (headline.length === 1 && (choices.length === 0 || beside.has(headline[0] ?? 0)))
    return headline[0] ?? null
  const [first, second] = choices
  const written = yearsOf(reading, (i) => reading.claims[i]?.role === 'byline')
  // `SIGGRAPH 2018 will be held in Vancouver`, at the end of a report whose headline says 2017
  if (first && headline.length === 1 && first[1] < headlineOver) return headline[0] ?? null
  // A paper of long ago, honoured in a report of this year
  if (first && !second && written.length === 1 && first[0] + 5 <= (written[0] ?? 0) && first[1] <= once)
    return written[0] ?? null
  if (first && (!second || first[1] > second[1] * 1.5)) {
    if (headline.length === 1 && headline[0] !== first[0]) {
      reading.report({
        code: 'article/many-years',
        message: `The headline says ${headline[0]}, the text ${first[0]}`,
        place,
      })
    }
    return first[0]
  }
  if (first) {
    reading.report({
      code: 'article/many-years',
      message: `Several years stand beside the venue: ${choices.map(([year]) => year).join(', ')}`,
      place,
    })
    return null
  }
  const rows = new Set(named.filter(({ value }) => value === venue).map(({ row }) => row))
  const opening =
    venue === null
      ? []
      : yearsOf(
          reading,
          (i) => rows.has(i) && ['standfirst', 'prose', undefined].includes(reading.claims[i]?.role),
        )
  if (opening.length === 1) return opening[0] ?? null
  const dates = yearsOf(
    reading,
    (i) =>
      reading.claims[i]?.role === 'byline' ||
      (i < 4 &&
        wordCount(reading.rows[i]?.text ?? '') <= 10 &&
        /\b\d{1,2}\b/.test(reading.rows[i]?.text ?? '')),
  )
  if (venue && dates.length === 1 && opening.length === 0) return dates[0] ?? null
  const told = opening.length > 0 || (venue === null && named.length > 0) ? null : yearTold(reading, venue)
  if (told !== null) return told
  reading.report({
    code: 'article/no-year',
    message: opening.length > 1 ? `Several years are named: ${opening.join(', ')}` : 'No year is named',
    place,
  })
  return null
}

/** What a year beside the venue weighs that one row far from the head names. */
const headlineOver = 12
/** What it weighs where one row near the head names it. */
const once = 24

// `at EAAMO 2023`: a meeting that the vocabulary does not hold
const unknownMeeting =
  /(?<![\p{L}\d])(?:(?=[\p{L}-]*\p{Lu}[\p{L}-]*\p{Lu}|\p{Ll}\p{Lu})[\p{L}-]{3,14}|(?:Conference|Forum|Symposium|Workshop|Congress|Summit)(?: on \p{Lu}\p{L}+)?) ?[’']?(?<year>(?:19|20)\d\d)(?![\d-])/gu
// `Feb 20 – Feb 25, 2022`, `18-22 May 2015`, `the following 2018 winners`, `The winner of 2020`
const ofEvent =
  /\b\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\s*[-–—]\s*(?:\p{Lu}\p{Ll}{2,8}\.? )?\d{1,2},? (?<range>(?:19|20)\d\d)\b|\b\d{1,2}(?: \p{Lu}\p{Ll}{2,8})?\s*(?:[-–—]|to)\s*\d{1,2}\.? \p{Lu}\p{Ll}{2,8},? (?<days>(?:19|20)\d\d)\b|\b(?:[Tt]he|following) (?<won>(?:19|20)\d\d) (?:annual |international )?(?:winners?|recipients?|awardees|awards|conference|meeting|symposium|edition)\b|\b(?:[Ww]inners?|[Rr]ecipients?) (?:of|for) (?:the )?(?<of>(?:19|20)\d\d)\b(?! \p{Lu}\p{L}+ \p{Lu})/gu

/**
 * The year that the text at the head gives to a meeting that is not known, to the days of one, or to winners; null where it
 * gives none or several.
 */
function yearTold(reading: Reading, venue: string | null): number | null {
  const years = new Set<number>()
  let kept = 0
  for (const [i, row] of reading.rows.entries()) {
    const role = reading.claims[i]?.role
    if (role === 'dropped') continue
    if (++kept > 8) break
    if (role !== undefined && !['prose', 'standfirst', 'heading', 'byline'].includes(role)) continue
    if (!/\d{4}/.test(row.text)) continue
    const text = saidOfArticle(row)
    const events = [...text.matchAll(ofEvent)]
    // Several days in one line are those of several meetings.
    if (events.length > 2) continue
    const found = [...(kept <= 6 && venue === null ? text.matchAll(unknownMeeting) : []), ...events]
    for (const { groups = {} } of found)
      years.add(Number(Object.values(groups).find((year) => year !== undefined)))
  }
  const [year = null] = years
  return years.size === 1 ? year : null
}

/** The years that chosen rows name, each once; one glued to letters counts only where a row has none of its own. */
function yearsOf(reading: Reading, chosen: (index: number) => boolean): number[] {
  const years = new Set<number>()
  for (const [i, row] of reading.rows.entries()) {
    if (!chosen(i)) continue
    const text = saidOfArticle(row)
    const found = [...text.matchAll(anyYear)]
    const alone = found.filter(({ index }) => !/\p{L}$/u.test(text.slice(0, index)))
    for (const [digits] of alone.length > 0 ? alone : found)
      years.add(digits.length === 2 ? pivot(Number(digits)) : Number(digits))
  }
  return [...years]
}

// `2021`, `ICML2021`, `’21`, and the year of a date such as `2021-05-10`; not `started in 1984`, nor `1941–2021`
// A number of things is no year: `nearly 2000 papers`.
const anyYear = new RegExp(
  `(?!(?<=\\b(?:nearly|almost|over|about|approximately|around|roughly|exactly|some|than|up to)\\s)\\d{4}\\s+\\p{Ll})(?<![\\d/.-]|\\d{4}–|\\b(?:[Ss]ince|(?:[Ff]ounded|[Ss]tarted|[Ee]stablished|[Ll]aunched|[Bb]egan|[Bb]egun|[Cc]reated|held|[Ff]irst (?:edition|meeting)[^.]{0,40}) in)\\s)${year4}(?![\\d/-]|–\\d|s\\b)|(?<![\\d/.-])${year4}(?=-\\d\\d-\\d\\d\\b)|(?<=(?<![\\d/.])\\d{1,2}[/.]\\d{1,2}[/.])${year4}(?!\\d)|(?<=\\p{L}\\s?['’‘])\\d\\d(?![\\d\\p{L}])`,
  'gu',
)
