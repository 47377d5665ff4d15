import { wordCount } from '../line-shape.ts'
import type { Reading } from '../reading.ts'
import { areExamples } from './decide-venue.ts'
import { type NamedVenue, pivot, saidOfArticle } from './named-venues.ts'
import { year4 } from './venue-index.ts'

/** The year beside the venue; else the one of the headline; else the only one of the head of the article. */
export function decideYear(
  reading: Reading,
  venue: string | null,
  named: readonly NamedVenue[],
): number | null {
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
  const giving = yearOfHonours(
    reading,
    named.filter(({ value }) => value === venue),
  )
  if (giving !== null) return giving
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
  // `the 2016 Test of Time Award at the conference`, for a paper that was shown there in 2001
  const latest = Math.max(...opening)
  if (
    opening.length === 2 &&
    Math.min(...opening) + 5 <= latest &&
    reading.rows.slice(0, 3).some(({ text }) => honoursThePast.test(text) && text.includes(`${latest}`))
  )
    return latest
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

// `Test of Time Award`, `the 20-year award`, `the most influential paper of ICSE 2011`
const honoursThePast = /\btest[- ]of[- ]time\b|\bmost influential\b|\b(?:\d\d|ten|twenty)[- ]years?\b/i

/** The year in which awards are given to papers of long ago: the latest beside the venue, which the first row with any names. */
function yearOfHonours({ rows }: Reading, named: readonly NamedVenue[]): number | null {
  const dated = named.flatMap(({ year, row }) => (year === null ? [] : [{ year, row }]))
  const latest = Math.max(...dated.map(({ year }) => year))
  const first = Math.min(...dated.map(({ row }) => row))
  const isTold =
    dated.every(({ year }) => year === latest || year + 5 <= latest) &&
    dated.every(({ year, row }) => row > first || year === latest) &&
    rows.slice(0, first + 2).some(({ text }) => honoursThePast.test(text))
  return dated.length > 0 && isTold ? latest : null
}

/** What a year beside the venue weighs that one row far from the head names. */
const headlineOver = 12
/** What it weighs where one row near the head names it. */
const once = 24

// `at EAAMO 2023`: a meeting that the vocabulary does not hold
const unknownMeeting =
  /(?<![\p{L}\d])(?:(?=[\p{L}-]*\p{Lu}[\p{L}-]*\p{Lu}|\p{Ll}\p{Lu})[\p{L}-]{3,14}|(?:Conference|Forum|Symposium|Workshop|Congress|Summit)(?: on \p{Lu}\p{L}+)?) ?[’']?(?<year>(?:19|20)\d\d)(?![\d-])/gu
// `Feb 20 – Feb 25, 2022`, `18-22 May 2015`, `the following 2018 winners`, `the 2018 Best Paper Award goes to`, `The winner of 2020`
const ofEvent =
  /\b\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\s*[-–—]\s*(?:\p{Lu}\p{Ll}{2,8}\.? )?\d{1,2},? (?<range>(?:19|20)\d\d)\b|\b\d{1,2}(?: \p{Lu}\p{Ll}{2,8})?\s*(?:[-–—]|to)\s*\d{1,2}\.? \p{Lu}\p{Ll}{2,8},? (?<days>(?:19|20)\d\d)\b|\b(?:[Tt]he|following) (?<won>(?:19|20)\d\d) (?:annual |international |(?:Test[ -]of[ -]Time|Best(?: \p{L}+)? Paper) )?(?:winners?|recipients?|awardees|[Aa]wards|Award (?:goes|went)|conference|meeting|symposium|edition)\b|\b(?:[Ww]inners?|[Rr]ecipients?) (?:of|for) (?:the )?(?<of>(?:19|20)\d\d)\b(?! \p{Lu}\p{L}+ \p{Lu})/gu

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
