import type { Row } from '../../model/row.ts'
import { endsSentence, isDateLine, isHeadingShaped, words } from './line-shape.ts'
import { lostGaps } from './lost-gaps.ts'
import { nameLikeness } from './names/is-name.ts'
import { readNames } from './names/read-names.ts'
import { appearedIn, yearOfAward } from './papers/entry-lines.ts'
import { readLabel } from './papers/read-label.ts'
import { sectionKind } from './papers/section-kind.ts'
import { claim, gapAt, isFree, type Reading, textAt } from './reading.ts'
import { rowsWithLabelOf, rowsWithText } from './text-counts.ts'

/** Find the section headings: those that the markup marks, and in plain text the short lines that stand apart and begin something. */
export function findHeadings(reading: Reading): void {
  const marked = reading.rows.some((row) => row.cue.type === 'heading' && row.cue.depth > 1)
  const statements = new Set(marked ? [] : shortStatements(reading))
  for (const [i, row] of reading.rows.entries()) {
    if (!isFree(reading, i)) continue
    if (row.cue.type === 'heading') claim(reading, i, 'heading', 'marked-heading')
    else if (statements.has(i)) claim(reading, i, 'heading', 'short-sentence-over-text')
    else if (isSessionOverPapers(reading, i) || isSessionByForm(reading, i))
      claim(reading, i, 'heading', 'session-over-papers')
    else if (isParentBullet(reading, i)) claim(reading, i, 'heading', 'bullet-over-papers')
    else if (row.cue.type === 'plain' && standsApart(reading, i, marked) && beginsSomething(reading, i))
      claim(reading, i, 'heading', 'line-standing-apart')
  }
  if (lostGaps(reading)) findHeadingsOverHeadings(reading)
}

/** `Paper sessions` over `Media` over papers: without room between them, the upper one shows once the lower one is known. */
function findHeadingsOverHeadings(reading: Reading): void {
  for (let i = reading.rows.length - 2; i >= 0; i--)
    if (
      isFree(reading, i) &&
      reading.rows[i]?.cue.type === 'plain' &&
      reading.claims[i + 1]?.role === 'heading' &&
      standsApart(reading, i, false)
    )
      claim(reading, i, 'heading', 'line-standing-apart')
}

/** `The lab grows.`: sentences of up to five words standing apart, each over a paragraph, three of them or more. */
function shortStatements(reading: Reading): readonly number[] {
  const found = reading.rows.flatMap((row, i) =>
    isFree(reading, i) &&
    row.cue.type === 'plain' &&
    row.gap > 0 &&
    gapAt(reading, i + 1) > 0 &&
    words(row.text).length <= 5 &&
    /^\p{Lu}[^.!?:“”"]{3,40}\.$/u.test(row.text) &&
    !signOff.test(row.text) &&
    endsSentence(textAt(reading, i - 1)) &&
    words(textAt(reading, i + 1)).length >= 8 &&
    endsSentence(textAt(reading, i + 1))
      ? [i]
      : [],
  )
  return found.length >= 3 ? found : []
}

/** `• Best paper` with the paper as a bullet of the next level below it. */
function isParentBullet(reading: Reading, index: number): boolean {
  const cue = reading.rows[index]?.cue
  const below = reading.rows[index + 1]?.cue
  return (
    cue?.type === 'bullet' &&
    below?.type === 'bullet' &&
    below.level > cue.level &&
    isHeadingShaped(textAt(reading, index)) &&
    sectionKind(textAt(reading, index)) === 'papers' &&
    reading.claims[index + 1]?.role === 'paper'
  )
}

// `March 2023 | ICASSP`: when and where the paper below appeared
const venueLine =
  /^(?:\p{L}{3,9}\.? )?(?:19|20)\d\d\s*[|·•,–—-]\s*\S.{1,40}$|^.{2,30}\s[|·•]\s(?:\p{L}{3,9}\.? )?(?:19|20)\d\d$/u
// `Location: hotel lobby`, `Abstracts due: May 16, 2022`
const metaLine =
  /^(?:location|venue|date|time|when|where|room|place|registration|deadline|contact|link|url|website|code|paper|pdf|published|posted|updated|source|last (?:modified|updated|changed))\b[^:]{0,20}:|^[^:]{3,40}:\s.*\d{1,2},? (?:19|20)\d\d\b/i
// `Session chair: A`, `Compiled by A`, `Recommended by A`, `Posted in X`
const roleLine =
  /^[^:]{0,40}\b(?:chairs?|moderators?|hosts?|speakers?|instructors?|organi[sz]ers?|panelists?|students?|professors?|advisors?|committee|reporters?|editors?|presenters?|mentors?)\b[^:]{0,20}:|^(?:recommended|compiled|posted|written|presented|organi[sz]ed|edited|reviewed)\b.{0,12}\b(?:by|in|from|at|on|for)\b|^(?:photo|image|picture|video)s?\b.{0,12}(?:\b(?:by|from|credits?)\b|:)|^credits?:/i

/** `Lead: Kirsi Aalto`: a word or two and somebody's name, unless it is a prize. */
function isPersonLabel(text: string): boolean {
  const [, label = '', who = ''] = /^([^:]{2,30}):\s+(.+)$/u.exec(text) ?? []
  return words(label).length <= 2 && !/\b(?:award|prize|medal)s?\b/i.test(label) && readNames(who) !== null
}

// `Tokyo, September 2, 2020`: where and when a story begins
const fullDate = /\b\p{Lu}\p{L}{2,8}\.? \d{1,2},? (?:19|20)\d\d$/u

// `Mon Nov 28th through Dec 9th`, `October 26-29`
const dateRange =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?\s*(?:through|to|until|[-–—])/iu

// `Stony Brook, New York, USA`, `Toronto, Canada and virtual`: a town and its country
const place =
  /^\p{Lu}[\p{L}.’' -]{1,30}(?:, \p{Lu}[\p{L}.’' -]{1,24}){0,2}, (?:the )?(?:U\.?S\.?A\.?|UK|United (?:States|Kingdom)|Canada|Germany|France|Italy|Spain|Portugal|Netherlands|Belgium|Switzerland|Austria|Sweden|Norway|Denmark|Finland|Ireland|Poland|Greece|Hungary|Estonia|Czechia|Czech Republic|Turkey|Israel|India|China|Japan|(?:South )?Korea|Singapore|Taiwan|Thailand|Vietnam|Malaysia|Indonesia|Australia|New Zealand|Brazil|Mexico|Chile|Argentina|Colombia|Egypt|Rwanda|South Africa|UAE|Dominican Republic)(?:$|\b[ ,:(&]+(?:and (?:virtual|online)|virtual|online|hybrid|\d).{0,30}$)/u
// `Prof. Ann Lee, Head of Data Science`, `Dr. Bo Li`
const titled =
  /^(?:Prof|Dr|Mr|Mrs|Ms)\.? [^,:]{4,40}(?:$|,.*\b(?:head|director|professor|chair|dean|president|department|university|institute|manager|officer|lecturer|editor)\b)/i

/** `Prof. Ann Lee, Head of Data Science`, `Bo Li, newsletter editor`: a person and a post. */
function isPerson(text: string): boolean {
  if (titled.test(text)) return true
  const [name = '', post = ''] = text.split(/,\s+/)
  return nameLikeness(name) === 2 && /^\p{Ll}/u.test(post) && words(text).length <= 8
}

/** `University of California, Berkeley`: where somebody works, on a line of its own. */
function isOrganisation(text: string): boolean {
  return (
    /\b(?:university|institute|college|laborator(?:y|ies)|inc\.|gmbh|corporation)\b/i.test(text) &&
    words(text).length <= 6 &&
    !/[:?]|\b(?:at|papers?|news|research)\b/i.test(text)
  )
}

// `IMPORTANT DATES`: capitals throughout, in a line of its own
const allCapitals = /^(?=.*\p{Lu}{4})[\p{Lu}\d\s&/,:-]+$/u
// `8:00 - 08:10 Welcome`, `Coffee break`: what a programme does between papers
const pause =
  /^(?:\d{1,2}[:.]\d\d.{0,20}\b)?(?:welcome|break|lunch|dinner|coffee|registration|opening(?: remarks)?|closing(?: remarks)?|keynote|drinks|reception|break)\b.{0,20}$/i

// `But first, here is what we saw on Monday!`: somebody speaks; `Real-Time Live!` is a name
const exclaims = /^(?:(?=(?:\S+\s+){3})[^:]*|[^:]*,[^:]*)!$/
// `Paper #3`, `Session #1`: which one of many the entry below is
const ordinalLabel = /^(?:paper|session|talk|poster|item|entry|pick|no\.?) ?#\d{1,3}$/i

/** `5 years ago`, `Author Mikko`, `ISSN 1082-9873`, `Hotline: 994 0000 4200`, `3rd: HandBot`, `About us >`: lines of the page and of lists */
const furniture =
  /^\d+ (?:year|month|week|day|hour|minute)s? ago$|^author\s+\p{Lu}|^(?:issn|isbn|doi|volume \d|vol\. ?\d)|[\d ]{9,}$|^\d{1,2}(?:st|nd|rd|th):\s|[>»‹›-]$/iu

// `10:15am - 11:35am`
const timeSpan =
  /^\P{L}*\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]|to)\s*\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?[.,]?(?:\s+[A-Z]{2,4})?$/iu

/** `2008`, standing apart: the papers of a year follow. */
function isYearHeading(reading: Reading, row: Row, below: number): boolean {
  return (
    /^(?:19|20)\d\d:?$/.test(row.text) &&
    (row.gap > 0 || lostGaps(reading)) &&
    (!row.text.endsWith(':') || below > 0)
  )
}

// `August 29`, `29 August`, `2021-03`, `2021.03.07`: a day or a month, and nothing else
const dayOrMonth =
  /^(?:\p{L}{3,9} \d{1,2}|\d{1,2}\.? \p{L}{3,9}|(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?)$/u

/** A day or month standing apart right over a paper, on a page with several such. */
function isDayOverPapers(reading: Reading, index: number): boolean {
  const isDay = (i: number): boolean => dayOrMonth.test(textAt(reading, i)) && gapAt(reading, i) > 0
  if (!isDay(index) || reading.claims[index + 1]?.role !== 'paper') return false
  return reading.rows.some((_, i) => i !== index && isDay(i) && reading.claims[i + 1]?.role === 'paper')
}

/** `SESSION: Geometric optimization` with room above and below. */
function isSessionTitle(reading: Reading, index: number): boolean {
  return (
    /^(?:session|track|part|day|area|theme|tutorial|workshop|panel|course)\b[^:]{0,12}:\s*\S/i.test(
      textAt(reading, index),
    ) &&
    gapAt(reading, index) > 0 &&
    gapAt(reading, index + 1) > 0
  )
}

// `Session 1: Kernels (Chair: Ann Lee) 09:00 - 10:30`, `10:30 - 12:00 Research session 2: Engines, chaired by Bo Li`
const session =
  /^(?:[\d:.\s–—-]+(?:[ap]m\s*)?)?(?:[\p{L}]+ ){0,2}?(?:session|track|block) (?:\d+|[IVX]+|[A-Z])\w?\s*[:.–—-]\s*\S/iu

/** A session of a programme, however much is said of it on its line, with a paper below. */
function isSessionOverPapers(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const below = roleLine.test(textAt(reading, index + 1)) ? index + 2 : index + 1
  if (!session.test(text) || words(text).length > 30 || reading.claims[below]?.role !== 'paper') return false
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

/** A session by its form alone, where no room tells it apart: numbered, with its chair, time or room below; or one of several of the form. */
function isSessionByForm(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const below = textAt(reading, index + 1)
  if (datedTopic.test(text))
    return words(text).length <= 20 && (gapAt(reading, index) > 0 || lostGaps(reading))
  if (isDatedList(reading, index)) return true
  if (!lostGaps(reading) || !isHeadingShaped(text)) return false
  const detailed = roleLine.test(below) || timeSpan.test(below) || /^room\b/i.test(below)
  if (session.test(text)) return detailed
  return /^session: \S/i.test(text) && rowsWithLabelOf(reading, text) >= 2
}

// `1. First of a list`
const itemNumber = /^\d{1,3}[.)]\s/
// `See you next Friday,`, `Happy reading!`, `Warm congratulations to all the winners!`
const signOff =
  /^(?:see you|until (?:next|then)|cheers|best(?: regards| wishes)|kind regards|yours|sincerely|(?:warm |hearty )?congratulations|happy (?:reading|new year|holidays)|stay tuned|enjoy|thanks for)\b.{0,50}$/i

// `MoBT1.2`, `Thu-1-2-5`, `P3-17`: the number of a talk in its programme
const sessionCode = /^(?=\S*\d)(?=\S*\p{L})[\p{L}]{1,6}[\d.-][\p{L}\d.-]*$/u

/** Whether one or two words stand on the page again as a line: a label of every entry, such as `Results`, and no section. */
function isRepeated(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  // `Image for post`: what a capture left of every picture
  const ofPictures = /^(?:image|photo|picture|figure|video)\b/i.test(text)
  if (ofPictures && rowsWithText(reading, text) > 1) return true
  if (
    words(text.replace(/\s[&+/]\s/, ' ')).length > (/[?:]$/.test(text) ? 7 : /:/.test(text) ? 4 : 2) ||
    sectionKind(text) === 'papers'
  )
    return false
  return reading.rows.some(
    (row, i) => i !== index && row.text === text && reading.claims[i]?.role !== 'dropped',
  )
}

/** Whether a line is a whole paragraph, however it ends: a question, a smiley, a quotation in French marks, or just long. */
function endsParagraph(text: string): boolean {
  return words(text).length >= 15 || (words(text).length >= 6 && /[?»)][”"’]*$/.test(text))
}

/** A short line with room above, or between entries where the capture lost its blank lines. */
function standsApart(reading: Reading, index: number, marked: boolean): boolean {
  const row = reading.rows[index]
  if (isDayOverPapers(reading, index)) return true
  if (
    !row ||
    !(
      isHeadingShaped(row.text) ||
      isColonHeading(reading, index) ||
      (isYearHeading(reading, row, gapAt(reading, index + 1)) && !textAt(reading, index + 1).endsWith(':'))
    ) ||
    (pause.test(row.text) &&
      (/\d|break|lunch|dinner|coffee/i.test(row.text) || timeSpan.test(textAt(reading, index - 1)))) ||
    (isDateLine(row.text) && !/day\b/i.test(row.text) && !isColonHeading(reading, index)) ||
    readNames(row.text) ||
    (readLabel(row.text) && !isSessionTitle(reading, index)) ||
    (fullDate.test(row.text) && !/^\p{Lu}\p{Ll}+day\b/u.test(row.text)) ||
    dateRange.test(row.text) ||
    isOrganisation(row.text) ||
    place.test(row.text) ||
    (isPerson(row.text) &&
      !reading.rows.some((other, i) => i !== index && other.gap > 0 && isPerson(other.text))) ||
    (/^Q\s*[:.]/.test(row.text) &&
      gapAt(reading, index + 1) === 0 &&
      /^A\s*[:.]/.test(textAt(reading, index + 1)))
  )
    return false
  if (
    /^(?:read|access|view|download|watch|see|learn|get|visit|check|click|register|link to|listen|explore|browse)\b/i.test(
      row.text,
    ) &&
    !marked
  )
    return false
  if (
    timeSpan.test(row.text) ||
    exclaims.test(row.text) ||
    ordinalLabel.test(row.text) ||
    furniture.test(row.text)
  )
    return false
  if (/\((?:event|paper|poster|id) ?#? ?\d+\)$/i.test(row.text)) return false
  if (/^10\.\d{4,}\//.test(row.text) || sessionCode.test(row.text)) return false
  if (isDateLine(row.text) && row.gap === 0 && index > 0 && !lostGaps(reading)) return false
  if (
    itemNumber.test(row.text) &&
    gapAt(reading, index + 1) === 0 &&
    itemNumber.test(textAt(reading, index + 1))
  )
    return false
  if (/^\(.*\)$|^issue\s*#?\d+$|\s\|\s.*\|/i.test(row.text) || isRepeated(reading, index)) return false
  if (signOff.test(row.text) || appearedIn.test(row.text) || /^(?:dear|hi|hello)\b.*[:,!]$/i.test(row.text))
    return false
  if (venueLine.test(row.text) || roleLine.test(row.text) || metaLine.test(row.text)) return false
  if (isPersonLabel(row.text)) return false
  if (/^(?:(?!(?:19|20)\d\d$)\d+|[^\p{L}\p{N}]+)$/u.test(row.text) || /https?:|www\.|@/.test(row.text))
    return false
  // Where the markup has headings, a short plain line is only one when all of it is bold.
  if (marked) return row.content.length === 1 && row.content[0]?.type === 'strong' && row.gap > 0
  if (row.gap > 0 || index === 0) return words(row.text).length <= (row.text.endsWith('?') ? 14 : 10)
  const role = reading.claims[index - 1]?.role
  const afterEntry =
    (role === 'heading' && lostGaps(reading)) ||
    role === 'authors' ||
    role === 'paper' ||
    role === 'caption' ||
    role === 'detail' ||
    role === 'dropped' ||
    role === 'standfirst' ||
    role === 'title' ||
    role === 'byline'
  if (allCapitals.test(row.text) && gapAt(reading, index + 1) === 0) return true
  const afterText =
    endsSentence(textAt(reading, index - 1)) ||
    roleLine.test(textAt(reading, index - 1)) ||
    (lostGaps(reading) && endsParagraph(textAt(reading, index - 1)))
  return (
    (afterEntry || afterText) &&
    words(row.text).length <= (row.text.endsWith('?') && lostGaps(reading) ? 14 : 8)
  )
}

// `Poster Session 2C: Discourse (11:00-12:30 IST)`: directly above a paper it tells when that paper is shown
const isSessionLine = /\b(?:session|track|poster|oral)\b.*[:(]/i

/** A short line ending in a colon with room above and below. `Oral presentations:`, `Added 2018/10/01:` */
function isColonHeading(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    /:$/.test(text) &&
    words(text).length <= 5 &&
    isHeadingShaped(text.slice(0, -1)) &&
    gapAt(reading, index) > 0 &&
    gapAt(reading, index + 1) > 0 &&
    !/\b(?:award|papers? include|following|are|include|mentions?|it|they|we|you|I)\b|\bpaper:$/i.test(text)
  )
}

/** A mark and nothing else, such as a bullet whose text went on the next line. */
function isBare(reading: Reading, index: number): boolean {
  return !/[\p{L}\p{N}]/u.test(textAt(reading, index))
}

/** Whether something follows that a heading can stand over. */
function beginsSomething(reading: Reading, index: number): boolean {
  let next = index + 1
  while (next < reading.rows.length && (reading.claims[next]?.role === 'dropped' || isBare(reading, next)))
    next++
  if (next >= reading.rows.length) return false
  const text = textAt(reading, next)
  const role = reading.claims[next]?.role
  if (
    gapAt(reading, next) === 0 &&
    ((roleLine.test(text) && sectionKind(textAt(reading, index)) !== 'other') ||
      (isSessionLine.test(textAt(reading, index)) && role === 'paper'))
  )
    return false
  const authorsFirst = reading.claims[next + 1]?.role === 'paper' && yearOfAward.test(textAt(reading, index))
  if (role === 'credit' || (role === 'authors' && gapAt(reading, next) === 0 && !authorsFirst)) return false
  if (role) return true
  const afterSentence =
    (endsSentence(textAt(reading, index - 1)) && (words(text).length >= 12 || roleLine.test(text))) ||
    allCapitals.test(textAt(reading, index))
  const overProse =
    lostGaps(reading) && (words(text).length >= 15 || (endsSentence(text) && words(text).length >= 5))
  const apart = gapAt(reading, next) > 0 || gapAt(reading, index) > 0 || afterSentence || overProse
  return apart && (words(text).length >= 4 || isHeadingShaped(text) || /:$/.test(text))
}
