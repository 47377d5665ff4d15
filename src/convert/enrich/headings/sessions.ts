import type { Row } from '../../../model/row.ts'
import { factOfEntries } from '../fact-of-page.ts'
import { isDateLine, isHeadingShaped, wordCount } from '../line-shape.ts'
import { gapAt, type Reading, textAt } from '../reading.ts'
import { lostGaps } from '../spacing.ts'
import { rowsWithLabelOf } from '../text-counts.ts'
import { roleLine, timeSpan } from './other-lines.ts'

// `August 29`, `29 August`, `2021-03`, `2021.03.07`: a day or a month, and nothing else
const dayOrMonth =
  /^(?:\p{L}\p{Ll}{2,8} \d{1,2}|\d{1,2}\.? \p{L}\p{Ll}{2,8}|(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?)$/u

// `Monday, July 17`, `Tue 18 July`, `Wednesday`
const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?(?:,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}))?$/iu

/**
 * A day or month standing apart right over a paper, on a page with several such; in a capture that lost its blank lines a day
 * of the week, where there are fewer of them than papers.
 */
export function isDayOverPapers(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const lost = weekday.test(text) && lostGaps(reading)
  if (reading.claims[index + 1]?.role !== 'paper' || !(lost || dayOrMonth.test(text))) return false
  if (!(lost || gapAt(reading, index) > 0)) return false
  const days = lost ? weekdaysOverPapers(reading) : daysOverPapers(reading)
  return days > 1 && (!lost || days < reading.papers.length)
}

const weekdaysOverPapers = factOfEntries((reading) =>
  countOverPapers(reading, ({ text }) => weekday.test(text)),
)
const daysOverPapers = factOfEntries((reading) =>
  countOverPapers(reading, ({ text, gap }) => gap > 0 && dayOrMonth.test(text)),
)

/** How many rows of a kind stand right over a paper. */
function countOverPapers({ rows, claims }: Reading, isOfKind: (row: Row) => boolean): number {
  return rows.filter((row, i) => claims[i + 1]?.role === 'paper' && isOfKind(row)).length
}

/** `SESSION: Geometric optimization` with room above and below. */
export function isSessionTitle(reading: Reading, index: number): boolean {
  return (
    /^(?:session|track|part|day|area|theme|tutorial|workshop|panel|course)\b[^:]{0,12}:\s*\S/i.test(
      textAt(reading, index),
    ) &&
    gapAt(reading, index) > 0 &&
    gapAt(reading, index + 1) > 0
  )
}

/** A numbered session of a programme. `Session 1: Kernels (Chair: Ann Lee) 09:00 - 10:30`, `10:30 - 12:00 Research session 2: Engines, chaired by Bo Li` */
export const session =
  /^(?:[\d:.\s–—-]{1,24}(?:[ap]m\s*)?){0,2}(?:[\p{L}]+ ){0,2}?(?:session|track|block) (?:\d+|[IVX]+|[A-Z])\w?\s*[:.–—-]\s*\S/iu

const timedSession =
  /^\d{1,2}[:.]\d\d\s*(?:[ap]m)?\s*[-–—]\s*\d{1,2}[:.]\d\d\s*(?:[ap]m)?\s+(?:\p{L}+ )?session \d{1,2}\s*:/iu

// `Tues 9:00am – 10:30am: Knots I`, `11:00-12:15: Ropes`
const timedTopic =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? )?\d{1,2}[:.]\d\d ?(?:[ap]m)? ?[-–—] ?\d{1,2}[:.]\d\d ?(?:[ap]m)?\s*[:|–—]\s*(?!(?:intro|welcome|opening|closing|break|lunch|coffee|dinner|registration|keynote|invited|panel)\p{L}*\b)\p{Lu}[^.?!]{2,80}$/iu

// `11:00 – 12:15 CESTResearch Session 1: Ropes I Chaired by Ann Lee (Harbour)`
const chairedAtEnd = /\b[Cc]haired by (?:\p{Lu}\S*\s?){2,4}(?:\([^()]*\))?$/u

/** A session of a programme, however much is said of it on its line, with a paper below. */
export function isSessionOverPapers(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  if (timedTopic.test(text) && gapAt(reading, index) > 0 && gapAt(reading, index + 1) > 0)
    return reading.claims[index + 1]?.role === 'paper'
  const below = roleLine.test(textAt(reading, index + 1)) ? index + 2 : index + 1
  if (!session.test(text) || wordCount(text) > 30 || reading.claims[below]?.role !== 'paper') return false
  if (chairedAtEnd.test(text)) return true
  // Directly above one paper it tells when that one is shown.
  let papers = 0
  for (let i = index + 1; i < reading.rows.length && !session.test(textAt(reading, i)); i++)
    if (reading.claims[i]?.role === 'paper') papers++
  return papers > 1
}

// `Thur, April 11, 2019: Formal verification`: what a meeting is about
const datedTopic =
  /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d)?\s*[:–—-]\s*\S/iu

/** `Added 2018/10/01:` right over bullets: what came on that day. */
function isDatedList(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return text.endsWith(':') && isDateLine(text) && reading.rows[index + 1]?.cue.type === 'bullet'
}

/** `Wednesday, November 4` over `9:00 – 10:30` or `Session 1: Kernels`: a day of a meeting. */
function isWeekdayOverProgramme(text: string, below: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+day\b/u.test(text) &&
    isDateLine(text) &&
    (/\b\d{1,2}[:.]\d\d\b/.test(below) || session.test(below))
  )
}

const ofChair = /^(?:session )?chairs?(?:\(s\))?\s*:/i

/** A session by its form alone, where no room tells it apart: numbered, with its chair, time or room below; or one of several of the form. */
export function isSessionByForm(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const below = textAt(reading, index + 1)
  if (datedTopic.test(text)) return wordCount(text) <= 20 && (gapAt(reading, index) > 0 || lostGaps(reading))
  if (isDatedList(reading, index)) return true
  // `9:15-10:30 Paper Session 1:`
  if (lostGaps(reading) && timedSession.test(text)) return true
  // `11:00 – 12:30` over `Kernels` over `Session chair: Ann Lee`
  const timed = timeSpan.test(textAt(reading, index - 1)) && gapAt(reading, index - 1) > 0
  if (!(lostGaps(reading) || (timed && ofChair.test(below))) || !isHeadingShaped(text)) return false
  const detailed = roleLine.test(below) || timeSpan.test(below) || /^room\b/i.test(below)
  if (session.test(text)) return detailed
  if (isWeekdayOverProgramme(text, below)) return true
  // `Kernels` over `Session chair: Ann Lee`
  if (ofChair.test(below) && wordCount(text) <= 10)
    return !/^\p{L}+:/u.test(text) && !timeSpan.test(text) && !isDateLine(text)
  return /^session: \S/i.test(text) && rowsWithLabelOf(reading, text) >= 2 && !standBelowEntries(reading)
}

/** Whether the first `Session:` of a page stands below its first paper: it tells when the entry above is shown. */
const standBelowEntries = factOfEntries((reading) => {
  const session = reading.rows.findIndex(({ text }) => /^session: \S/i.test(text))
  const paper = reading.claims.findIndex((claimed) => claimed?.role === 'paper')
  return paper >= 0 && paper < session
})

/** `Poster Session 2C: Discourse (11:00-12:30 IST)`: directly above a paper it tells when that paper is shown. */
export const isSessionLine = /\b(?:session|track|poster|oral)\b.*[:(]/i
