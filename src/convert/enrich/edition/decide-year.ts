import { wordCount } from '../line-shape.ts'
import type { Reading } from '../reading.ts'
import { areExamples } from './decide-venue.ts'
import { type NamedVenue, pivot, saidOfArticle } from './named-venues.ts'
import { year4 } from './venue-index.ts'

/** What is known of the years of a page. */
interface Years {
  readonly reading: Reading
  readonly venue: string | null
  /** All venues that are named, and those of them that are the venue of the page. */
  readonly named: readonly NamedVenue[]
  readonly ofVenue: readonly NamedVenue[]
  /** The years beside the venue with what they weigh, the heaviest first. */
  readonly beside: readonly (readonly [year: number, weight: number])[]
  /** The years that the headline names. */
  readonly headline: readonly number[]
}

/** A year, `doubt` and the reason where it is to be reported, or null where this way tells nothing. */
type Told = { readonly year: number | null; readonly doubt?: string } | null

/** The ways to tell the year of a page, the surest first. */
const ways: readonly ((years: Years) => Told)[] = [
  ofSeveralMeetings,
  ofHeadline,
  ofDateBesidesThePast,
  besideVenue,
  ofHonours,
  severalBeside,
  ofInstalment,
  ofOpening,
  ofByline,
  ofUnknownMeeting,
  ofEntries,
]

/** The year beside the venue; else the one of the headline; else the only one of the head of the article. */
export function decideYear(
  reading: Reading,
  venue: string | null,
  named: readonly NamedVenue[],
): number | null {
  const ofVenue = named.filter(({ value }) => value === venue)
  const weights = new Map<number, number>()
  for (const { year, weight } of ofVenue) if (year) weights.set(year, (weights.get(year) ?? 0) + weight)
  const years: Years = {
    reading,
    venue,
    named,
    ofVenue,
    beside: [...weights].sort((a, b) => b[1] - a[1]),
    headline: yearsOf(reading, (i) => reading.claims[i]?.role === 'title'),
  }
  for (const way of ways) {
    const told = way(years)
    if (!told) continue
    if (told.doubt !== undefined) report(reading, 'article/many-years', told.doubt)
    return told.year
  }
  const several = openingYears(years)
  report(
    reading,
    'article/no-year',
    several.length > 1 ? `Several years are named: ${several.join(', ')}` : 'No year is named',
  )
  return null
}

function report(reading: Reading, code: 'article/many-years' | 'article/no-year', message: string): void {
  reading.report({ code, message, place: { line: 1, column: 1 } })
}

/** The only one of some years. */
function onlyOf(years: readonly number[]): Told {
  const [year, ...further] = years
  return year === undefined || further.length > 0 ? null : { year }
}

/** Two meetings of one year: the year is plain where the venue is not. */
function ofSeveralMeetings({ reading, venue, named, headline }: Years): Told {
  if (venue !== null || headline.length > 0 || named.length < 2) return null
  if (!named.some(({ row }) => row < 6)) return null
  const meetings = new Set(named.map(({ value }) => value))
  if (meetings.size >= 3 && areExamples(reading, named)) return null
  return onlyOf([...new Set(named.flatMap(({ year }) => (year === null ? [] : [year])))])
}

/** The one of the headline, unless another stands beside the venue near the head. */
function ofHeadline({ beside, headline }: Years): Told {
  const [first] = beside
  const [year = 0] = headline
  // `SIGGRAPH 2018 will be held in Vancouver`, at the end of a report whose headline says 2017
  const agrees = !first || first[1] < headlineOver || beside.some(([other]) => other === year)
  return agrees ? onlyOf(headline) : null
}

/** A paper of long ago, honoured in a report of this year: that of its date. */
function ofDateBesidesThePast({ reading, beside: [first, second] }: Years): Told {
  if (!first || second || first[1] > once) return null
  const written = yearsOf(reading, (i) => reading.claims[i]?.role === 'byline')
  return first[0] + 5 <= (written[0] ?? 0) ? onlyOf(written) : null
}

/** The one beside the venue, where no other weighs nearly as much. */
function besideVenue({ beside: [first, second], headline }: Years): Told {
  if (!first || (second && first[1] <= second[1] * 1.5)) return null
  const [year] = first
  const differs = headline.length === 1 && headline[0] !== year
  return { year, ...(differs ? { doubt: `The headline says ${headline[0]}, the text ${year}` } : {}) }
}

function ofHonours({ reading, ofVenue }: Years): Told {
  const year = yearOfHonours(reading, ofVenue)
  return year === null ? null : { year }
}

function severalBeside({ beside }: Years): Told {
  const years = beside.map(([year]) => year)
  return years.length === 0
    ? null
    : { year: null, doubt: `Several years stand beside the venue: ${years.join(', ')}` }
}

/** The years of the rows of the text that name the venue. */
function openingYears({ reading, venue, ofVenue }: Years): number[] {
  const rows = new Set(ofVenue.map(({ row }) => row))
  const isText = (i: number) => ['standfirst', 'prose', undefined].includes(reading.claims[i]?.role)
  return venue === null ? [] : yearsOf(reading, (i) => rows.has(i) && isText(i))
}

// `The 2030 instalment of the workshop`
const instalment = /\b[Tt]he (?<year>(?:19|20)\d\d) (?:edition|instal{1,2}ment|iteration|occurrence) of\b/u

/** The year of the edition that a row of the head speaks of, whatever other years it names. */
function ofInstalment({ reading, venue, ofVenue }: Years): Told {
  if (venue === null) return null
  const told = ofVenue.flatMap(
    ({ row }) => instalment.exec(reading.rows[row]?.text ?? '')?.groups?.['year'] ?? [],
  )
  return onlyOf([...new Set(told)].map(Number))
}

/** The only year of those rows, or the later of two where the earlier is that of a paper honoured. */
function ofOpening(years: Years): Told {
  const opening = openingYears(years)
  if (opening.length !== 2) return onlyOf(opening)
  const latest = Math.max(...opening)
  // `the 2016 Test of Time Award at the conference`, for a paper that was shown there in 2001
  const isHonour = ({ text }: { readonly text: string }) =>
    honoursThePast.test(text) && text.includes(`${latest}`)
  return Math.min(...opening) + 5 <= latest && years.reading.rows.slice(0, 3).some(isHonour)
    ? { year: latest }
    : null
}

/** The only year of the byline, or of a short line with a day near the head. */
function ofByline(years: Years): Told {
  const { reading, venue } = years
  if (!venue || openingYears(years).length > 0) return null
  const isDay = (text: string) => wordCount(text) <= 10 && /\b\d{1,2}\b/.test(text)
  return onlyOf(
    yearsOf(
      reading,
      (i) => reading.claims[i]?.role === 'byline' || (i < 4 && isDay(reading.rows[i]?.text ?? '')),
    ),
  )
}

function ofUnknownMeeting(years: Years): Told {
  const { reading, venue, named } = years
  if (openingYears(years).length > 0 || (venue === null && named.length > 0)) return null
  const year = yearTold(reading, venue)
  return year === null ? null : { year }
}

/** The only year that lines below entries give to the venue, as where each was shown or honoured: `TIDE 2031 Honorable Mention` */
function ofEntries({ reading, venue }: Years): Told {
  if (venue === null || reading.rows.some(({ text }) => honoursThePast.test(text))) return null
  const years = reading.rows.flatMap(({ text }, i) => {
    const at = reading.claims[i]?.role === 'detail' ? text.indexOf(`${venue} `) : -1
    const year = at < 0 ? null : /^(?:19|20)\d\d\b/.exec(text.slice(at + venue.length + 1))
    return year ? [Number(year[0])] : []
  })
  return onlyOf([...new Set(years)])
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
