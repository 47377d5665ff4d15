import type { Row } from '../../../model/row.ts'
import { factOfPage } from '../fact-of-page.ts'
import { tellsOfPicture } from '../find-figures.ts'
import { isDatedByline } from '../head/byline.ts'
import { endsSentence, isDateLine, isHeadingShaped, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { papersNamedOn } from '../papers/add-paper.ts'
import { awardLine, smallLabel, whenShown, yearOfAward } from '../papers/entry-lines.ts'
import { readLabel } from '../papers/read-label.ts'
import { sectionKind } from '../papers/section-kind.ts'
import { workshop } from '../papers/titles/can-be-title.ts'
import { titleLikeness } from '../papers/titles/title-shape.ts'
import { claim, gapAt, isFree, nextKept, type Reading, textAt } from '../reading.ts'
import { lostGaps } from '../spacing.ts'
import { rowsOfText, rowsWithLabelOf, rowsWithText } from '../text-counts.ts'
import { countedHeads, isAwardOfMeeting, numberedParts } from './counted-headings.ts'
import { factOfEntries } from './fact-of-entries.ts'
import { isOtherLine, isPerson, roleLine, signOff, timeSpan } from './other-lines.ts'
import {
  isDayOverPapers,
  isSessionByForm,
  isSessionLine,
  isSessionOverPapers,
  isSessionTitle,
} from './sessions.ts'

/** Find the section headings: those that the markup marks, and in plain text the short lines that stand apart and begin something. */
export function findHeadings(reading: Reading): void {
  const marked = reading.rows.some((row) => row.cue.type === 'heading' && row.cue.depth > 1)
  const statements = new Set(marked ? [] : shortStatements(reading))
  const topics = new Set(topicBullets(reading))
  const questions = new Set(lostGaps(reading) ? questionsInTurn(reading) : [])
  const parts = new Set([...numberedParts(reading), ...countedHeads(reading)])
  for (const [i, row] of reading.rows.entries()) {
    if (!isFree(reading, i)) continue
    if (row.cue.type === 'heading') claim(reading, i, 'heading', 'marked-heading')
    else if (statements.has(i)) claim(reading, i, 'heading', 'short-sentence-over-text')
    else if (isSessionOverPapers(reading, i) || isSessionByForm(reading, i))
      claim(reading, i, 'heading', 'session-over-papers')
    else if (parts.has(i)) claim(reading, i, 'heading', 'numbered-part')
    else if (statesMotion(reading, i) || isIdeographicHeading(reading, i))
      claim(reading, i, 'heading', 'statement-over-text')
    else if (isAwardOverEntry(reading, i) || isAwardOfMeeting(reading, i))
      claim(reading, i, 'heading', 'award-over-entry')
    else if (questions.has(i)) claim(reading, i, 'heading', 'question-of-an-interview')
    else if (isOverTeaser(reading, i)) claim(reading, i, 'heading', 'line-over-teaser')
    else if (isRollYear(reading, i)) claim(reading, i, 'heading', 'year-of-a-roll')
    else if (topics.has(i) || isParentBullet(reading, i)) claim(reading, i, 'heading', 'bullet-over-papers')
    else if (row.cue.type === 'plain' && standsApart(reading, i, marked) && beginsSomething(reading, i))
      claim(reading, i, 'heading', 'line-standing-apart')
    else if (row.cue.type === 'plain' && isLowerOfTwo(reading, i))
      claim(reading, i, 'heading', 'lower-of-two')
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

/** `Blog posts` over `Ten Lessons From a Small Model` over a paragraph, where the capture lost its blank lines: the lower of two short lines after a paragraph. */
function isLowerOfTwo(reading: Reading, index: number): boolean {
  if (!lostGaps(reading) || !isFree(reading, index - 1) || !isFree(reading, index + 1)) return false
  const below = textAt(reading, index + 1)
  return (
    wordCount(below) >= 12 &&
    endsSentence(below) &&
    isPlainHeading(textAt(reading, index)) &&
    isPlainHeading(textAt(reading, index - 1)) &&
    standsApart(reading, index - 1, false)
  )
}

/** Whether a short line is no name, label, date, picture or other line that heads nothing. */
function isPlainHeading(text: string): boolean {
  return (
    wordCount(text) <= 10 &&
    isHeadingShaped(text) &&
    /[\p{L}\p{N})?!”"’]$/u.test(text) &&
    !/[|;“"]|\s\/\s|\bauthors?\b/i.test(text) &&
    !readNames(text) &&
    !readLabel(text) &&
    !isDateLine(text) &&
    !isOtherLine(text) &&
    !isPerson(text) &&
    !tellsOfPicture(text)
  )
}

/** `You began in theory. What happened?`: short rows that ask, each between two that close a sentence; three of them or more are the questions of an interview. */
function questionsInTurn(reading: Reading): readonly number[] {
  const found = reading.rows.flatMap(({ text, cue }, i) =>
    cue.type === 'plain' &&
    isFree(reading, i) &&
    text.endsWith('?') &&
    wordCount(text) <= 20 &&
    !speaks.test(text) &&
    /^[\p{Lu}“"]/u.test(text) &&
    (i === 0 || !isFree(reading, i - 1) || endsSentence(textAt(reading, i - 1))) &&
    endsSentence(textAt(reading, i + 1)) &&
    !textAt(reading, i + 1).endsWith('?')
      ? [i]
      : [],
  )
  return found.length >= 3 ? found : []
}

/** `The lab grows.`: sentences of up to five words standing apart, each over a paragraph, three of them or more. */
function shortStatements(reading: Reading): readonly number[] {
  const found = reading.rows.flatMap((row, i) =>
    isFree(reading, i) &&
    row.cue.type === 'plain' &&
    row.gap > 0 &&
    gapAt(reading, i + 1) > 0 &&
    wordCount(row.text) <= 5 &&
    /^\p{Lu}[^.!?:“”"]{3,40}\.$/u.test(row.text) &&
    !signOff.test(row.text) &&
    endsSentence(textAt(reading, i - 1)) &&
    wordCount(textAt(reading, i + 1)) >= 8 &&
    endsSentence(textAt(reading, i + 1))
      ? [i]
      : [],
  )
  return found.length >= 3 ? found : []
}

// `Motion 2: Those Who Submit Shall Review.`
const numberedStatement =
  /^(?:motion|proposal|question|challenge|task|problem|thesis|lesson) \d{1,2}: \S.{5,90}$/i

const statementsApart = factOfPage(
  (rows) => rows.filter(({ text, gap }) => gap > 0 && numberedStatement.test(text)).length,
)

/** A numbered motion or question, which may close as a sentence does, standing apart where the page has several. */
function statesMotion(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row?.cue.type === 'plain' &&
    row.gap > 0 &&
    numberedStatement.test(row.text) &&
    wordCount(row.text) <= 14 &&
    statementsApart(reading) > 1
  )
}

const fewIdeographs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー（）()]{2,14}$/u

/** `はじめに` between two paragraphs, or over one that stands below the headline. */
function isIdeographicHeading(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  if (text.length > 14 || reading.rows[index]?.cue.type !== 'plain' || !fewIdeographs.test(text)) return false
  const [above, below] = [textAt(reading, index - 1), textAt(reading, index + 1)]
  return below.length >= 30 && /[。！？]$/.test(below) && /[。！？]$/.test(above)
}

/** `- Fairness` with papers as bullets of the same level below and, but for the first, above, where a page has several. */
function topicBullets(reading: Reading): readonly number[] {
  const isBullet = (i: number) => reading.rows[i]?.cue.type === 'bullet'
  const isPaper = (i: number) => reading.claims[i]?.role === 'paper'
  const found = reading.rows.flatMap(({ text }, i) =>
    isFree(reading, i) &&
    isBullet(i) &&
    isBullet(i + 1) &&
    isPaper(i + 1) &&
    (!isBullet(i - 1) || isPaper(i - 1)) &&
    wordCount(text) <= 6 &&
    isHeadingShaped(text)
      ? [i]
      : [],
  )
  return found.length >= 2 ? found : []
}

const teaser = /^(?:…|\.{3}).{3,160}(?:…|\.{3})$/

/** `Drones that hide behind trees:` standing apart over `…First a game, then a forest…`, as some letters of news print it. */
function isOverTeaser(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row?.cue.type === 'plain' &&
    row.gap > 0 &&
    gapAt(reading, index + 1) === 0 &&
    teaser.test(textAt(reading, index + 1)) &&
    wordCount(row.text) <= 20
  )
}

/** `Burkert Award for Best Paper, sponsored by Jelka:` standing apart, with the entry directly below it. */
function isAwardOverEntry(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row?.cue.type === 'plain' &&
    row.gap > 0 &&
    gapAt(reading, index + 1) === 0 &&
    reading.claims[index + 1]?.role === 'paper' &&
    wordCount(row.text) <= 14 &&
    /^\p{Lu}[^.!?:]*\b(?:Award|Prize|Medal|Mention)s?\b[^.!?:]*:$/u.test(row.text) &&
    !/\b(?:include|following|goes|went|to)s?\W*$|\b(?:is|are|was|were|we|our)\b/i.test(row.text)
  )
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

// `Tokyo, September 2, 2020`: where and when a story begins
const fullDate =
  /\b\p{Lu}\p{L}{2,8}\.? \d{1,2},? (?:19|20)\d\d$|, \d{1,2} \p{Lu}\p{L}{2,8} (?:19|20)\d\d$|^\p{Lu}[\p{L} .-]{2,24}, \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d$/u

// `IMPORTANT DATES`: capitals throughout, in a line of its own
const allCapitals = /^(?=.*\p{Lu}{4})[\p{Lu}\d\s&/,:-]+$/u
// `8:00 - 08:10 Welcome`, `Coffee break`: what a programme does between papers
const pause =
  /^(?:\d{1,2}[:.]\d\d.{0,20}\b)?(?:welcome|break|lunch|dinner|coffee|registration|opening(?: remarks)?|closing(?: remarks)?|keynote|drinks|reception|break)\b.{0,20}$/i

/** `2008`, standing apart: the papers of a year follow. */
function isYearHeading(reading: Reading, row: Row, below: number): boolean {
  return (
    /^(?:19|20)\d\d:?$/.test(row.text) &&
    (row.gap > 0 || lostGaps(reading)) &&
    (!row.text.endsWith(':') || below > 0)
  )
}

const rollYear = /^(?:19|20)\d\d:$/

/** `2008:` right over a paper, or further down a roll that has begun so: `No award was given` may follow. */
function isRollYear(reading: Reading, index: number): boolean {
  if (!rollYear.test(textAt(reading, index)) || gapAt(reading, index + 1) > 0) return false
  return reading.claims[index + 1]?.role === 'paper' || rollYear.test(headingBefore(reading, index))
}

/** The heading nearest above, where it is near. */
function headingBefore(reading: Reading, index: number): string {
  for (let i = index - 1; i >= Math.max(0, index - 20); i--)
    if (reading.claims[i]?.role === 'heading') return textAt(reading, i)
  return ''
}

// `1. NSDI`: where the numbered entry appeared whose title is below
const numberedVenue = /^\d{1,3}[.)]\s(?=\S*\p{Lu}\S*\p{Lu})\S+$/u
// `1. First of a list`
const itemNumber = /^\d{1,3}[.)]\s/

// `ACL 2022`, `ACM UIST`, `ECML PKDD 2020`: the name of a meeting and nothing else
const nameOfMeeting =
  /^(?:(?:ACM|IEEE) )?(?=\S*\p{Lu}\S*\p{Lu})[\p{L}&-]{3,12}(?: (?!19|20)\p{Lu}{3,6})?(?: ?[’']?(?:(?:19|20)\d\d|\d\d))?$/u

const namesOfMeetings = factOfPage((rows) => rows.filter(({ text }) => nameOfMeeting.test(text)).length)

/** The name of a meeting that stands on the page alone of its kind: what the page is of, and no section, unless an entry is right below. */
function isMeetingAlone(reading: Reading, index: number): boolean {
  if (!nameOfMeeting.test(textAt(reading, index))) return false
  if (reading.claims[nextKept(reading, index)]?.role === 'paper') return false
  return namesOfMeetings(reading) === 1
}

/** Whether one or two words stand on the page again as a line: a label of every entry, such as `Results`, and no section. */
function isRepeated(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  // `Image for post`: what a capture left of every picture
  const ofPictures = /^(?:image|photo|picture|figure|video)\b/i.test(text)
  if (ofPictures && rowsWithText(reading, text) > 1) return true
  // `Readings` under every week
  if (wordCount(text) === 1 && lostGaps(reading) && rowsWithText(reading, text) > 2) return true
  if (
    wordCount(text.replace(/\s[&+/]\s/, ' ')) > (/[?:]$/.test(text) ? 7 : /:/.test(text) ? 4 : 2) ||
    sectionKind(text) === 'papers'
  )
    return false
  return (
    rowsWithText(reading, text) > 1 &&
    rowsOfText(reading, text).some((i) => i !== index && reading.claims[i]?.role !== 'dropped')
  )
}

/** Whether a line is a whole paragraph, however it ends: a question, a smiley, a quotation in French marks, or just long. */
function endsParagraph(text: string): boolean {
  return wordCount(text) >= 15 || (wordCount(text) >= 6 && /[?»)][”"’]*$/.test(text))
}

/** How many rows with room above give a person and a post: several of them head what each says. */
const personsApart = factOfPage((rows) => rows.filter(({ gap, text }) => gap > 0 && isPerson(text)).length)

/** `A love of geometry` below a heading and directly over lines like it: the first of a list that lost its bullets. */
function isFirstOfLines(reading: Reading, index: number): boolean {
  if (reading.claims[index - 1]?.role !== 'heading' || gapAt(reading, index) === 0) return false
  return [index + 1, index + 2].every(
    (i) =>
      isFree(reading, i) &&
      gapAt(reading, i) === 0 &&
      wordCount(textAt(reading, i)) <= 12 &&
      !/[\d:]|[.!;]$/.test(textAt(reading, i)) &&
      !readNames(textAt(reading, i)),
  )
}

const timedLine = /^\d{1,2}[:.]\d\d\b.*\p{L}{3}/u

// `Week 1: Fog`
const countedItem = /^(\p{L}+) \d{1,2}[:.]\s/u
// `Imaging of fog (Ann Lee)`
const namesInBrackets = /\(\p{Lu}[^()]{3,60}\)$/u

/** The marks of a line in their order, every word being one sign: `Week 1: Fog and tides` is `w#:w`. */
function marksOf(text: string): string {
  return text
    .replace(/\p{L}[\p{L}’'-]*/gu, 'w')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, '')
    .replace(/w+/g, 'w')
}

/** `Week 1: Fog` over `Week 2: Tides`, `9:00 Welcome` over `9:30 Fog`: the line right below has the same marks. */
function isFirstOfAlike(reading: Reading, index: number): boolean {
  const [text, below] = [textAt(reading, index), textAt(reading, index + 1)]
  // `Rust (Ann Lee)`: the last of them
  if (
    gapAt(reading, index) === 0 &&
    namesInBrackets.test(text) &&
    namesInBrackets.test(textAt(reading, index - 1))
  )
    return true
  if (!isFree(reading, index + 1) || reading.rows[index + 1]?.cue.type !== 'plain') return false
  if (timedLine.test(text)) return timedLine.test(below)
  if (gapAt(reading, index + 1) > 0 || lostGaps(reading) || endsSentence(below)) return false
  const [marks, counted] = [marksOf(text), countedItem.exec(text)]
  return (
    (marks.length > 1 && marks === marksOf(below)) ||
    (counted !== null && counted[1] === countedItem.exec(below)?.[1]) ||
    (namesInBrackets.test(text) && namesInBrackets.test(below))
  )
}

/** `Poster` right over an entry, the only line of the kind in a capture that lost its blank lines. */
function isKindAlone(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    /^(?:posters?|videos?|demos?)$/i.test(text) &&
    lostGaps(reading) &&
    rowsWithText(reading, text) === 1 &&
    reading.claims[index + 1]?.role === 'paper'
  )
}

// `Topics of interest include:`
const announcesTopics = /\b(?:include|including|such as|following|limited to|topics|areas)\b.{0,40}:$/i

/** The first of several short lines right below each other that a colon announces: topics, and no heading. */
function beginsList(reading: Reading, index: number): boolean {
  const below = textAt(reading, index + 1)
  return (
    gapAt(reading, index + 1) === 0 &&
    announcesTopics.test(textAt(reading, index - 1)) &&
    isFree(reading, index + 1) &&
    wordCount(below) <= 12 &&
    !endsSentence(below) &&
    !readNames(below)
  )
}

/** `Workshop on Tides` right below authors, where the last entry of a list has such a line too: where it was shown, and no section. */
function isWhereShown(reading: Reading, index: number): boolean {
  return isWorkshopBelowAuthors(reading, index) && lastTellsWhereShown(reading)
}

function isWorkshopBelowAuthors(reading: Reading, index: number): boolean {
  return (
    gapAt(reading, index) === 0 &&
    reading.claims[index - 1]?.role === 'authors' &&
    workshop.test(textAt(reading, index))
  )
}

const lastTellsWhereShown = factOfEntries((reading) =>
  reading.rows.some(
    (_, i) =>
      (i + 1 === reading.rows.length || reading.claims[i + 1]?.role === 'dropped') &&
      isWorkshopBelowAuthors(reading, i),
  ),
)

/** `Coffee` over a paragraph on where to have it: no pause of a programme. */
function headsParagraph(reading: Reading, index: number): boolean {
  const below = textAt(reading, index + 1)
  return !/\d/.test(textAt(reading, index)) && wordCount(below) >= 12 && endsSentence(below)
}

// `Leo: And what should we read?`: in an interview
const speaks = /^(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}):\s.*\?$/u

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
      !headsParagraph(reading, index) &&
      (/\d|break|lunch|dinner|coffee/i.test(row.text) || timeSpan.test(textAt(reading, index - 1)))) ||
    (isDateLine(row.text) && !/day\b/i.test(row.text) && !isColonHeading(reading, index)) ||
    readNames(row.text) ||
    (readLabel(row.text) && !isSessionTitle(reading, index)) ||
    (fullDate.test(row.text) && !/^\p{Lu}\p{Ll}+day\b/u.test(row.text)) ||
    isOtherLine(row.text) ||
    beginsList(reading, index) ||
    isWhereShown(reading, index) ||
    isDatedByline(row.text) ||
    (speaks.test(row.text) && rowsWithLabelOf(reading, row.text) >= 2) ||
    (isPerson(row.text) && personsApart(reading) < (row.gap > 0 ? 2 : 1)) ||
    (/^Q\s*[:.]/.test(row.text) &&
      gapAt(reading, index + 1) === 0 &&
      /^A\s*[:.]/.test(textAt(reading, index + 1)))
  )
    return false
  if (
    /^(?:read|access|view|download|watch|see|learn|get(?! started$| involved$)|visit|check|click|register|link to|listen|explore|browse)\b/i.test(
      row.text,
    ) &&
    !marked
  )
    return false
  if (isDateLine(row.text) && row.gap === 0 && index > 0 && !lostGaps(reading)) return false
  if (
    itemNumber.test(row.text) &&
    gapAt(reading, index + 1) === 0 &&
    itemNumber.test(textAt(reading, index + 1))
  )
    return false
  if (numberedVenue.test(row.text) && reading.claims[index + 1]?.role === 'paper') return false
  if (isMeetingAlone(reading, index) || isRepeated(reading, index)) return false
  if (isFirstOfLines(reading, index) || isFirstOfAlike(reading, index)) return false
  // `Workshop on Harms` over `Organizers: Ann Lee`
  if (workshop.test(row.text) && gapAt(reading, index + 1) === 0 && roleLine.test(textAt(reading, index + 1)))
    return false
  // `Session: Poster 2` right below the authors of several entries
  if (
    row.gap === 0 &&
    reading.claims[index - 1]?.role === 'authors' &&
    whenShown.test(row.text) &&
    rowsWithLabelOf(reading, row.text) >= 2
  )
    return false
  // `Project page` right below the authors
  if (
    row.gap === 0 &&
    reading.claims[index - 1]?.role === 'authors' &&
    smallLabel.test(row.text) &&
    !isKindAlone(reading, index)
  )
    return false
  // A day over `Location: Room 154` is when something takes place.
  if (
    isDateLine(row.text) &&
    gapAt(reading, index + 1) === 0 &&
    /^\p{L}[\p{L} ]{2,20}: \S/u.test(textAt(reading, index + 1))
  )
    return false
  // Where the markup has headings, a short plain line is only one when all of it is bold.
  if (marked) return row.content.length === 1 && row.content[0]?.type === 'strong' && row.gap > 0
  if (row.gap > 0 || index === 0) return wordCount(row.text) <= (row.text.endsWith('?') ? 14 : 10)
  const role = reading.claims[index - 1]?.role
  if (role === 'authors' && linesBelowAuthors(reading) >= 2) return false
  // `A Journal` below the authors of every entry, where the capture lost its blank lines
  if (
    role === 'authors' &&
    lostGaps(reading) &&
    rowsWithText(reading, row.text) > 2 &&
    sectionKind(row.text) !== 'papers' &&
    !awardLine.test(row.text)
  )
    return false
  const afterEntry =
    (role === 'heading' && lostGaps(reading) && !isTitleUnderHeading(reading, index)) ||
    role === 'authors' ||
    role === 'paper' ||
    role === 'caption' ||
    role === 'detail' ||
    role === 'dropped' ||
    role === 'standfirst' ||
    role === 'title' ||
    role === 'byline'
  if (allCapitals.test(row.text) && gapAt(reading, index + 1) === 0) return true
  if (lostGaps(reading) && isOverEntries(reading, index)) return true
  const afterText =
    endsSentence(textAt(reading, index - 1)) ||
    roleLine.test(textAt(reading, index - 1)) ||
    (lostGaps(reading) && endsParagraph(textAt(reading, index - 1)))
  return (
    (afterEntry || afterText) && wordCount(row.text) <= (row.text.endsWith('?') && lostGaps(reading) ? 14 : 8)
  )
}

/**
 * How many entries have a short line directly below their authors and room below it, where at least half of the entries
 * have one: it says where the entry appeared or hangs, and heads nothing. 0 where fewer have one.
 */
const linesBelowAuthors = factOfEntries((reading) => {
  let [entries, found] = [0, 0]
  for (const [i, row] of reading.rows.entries()) {
    if (reading.claims[i - 1]?.role !== 'authors' || reading.claims[i]?.role === 'authors') continue
    entries++
    if (row.gap === 0 && gapAt(reading, i + 1) > 0 && wordCount(row.text) <= 8) found++
  }
  return lostGaps(reading) || found * 2 < entries ? 0 : found
})

/**
 * Where the capture lost its blank lines, a line right over an entry, or one whose words announce a section. `Accepted papers`,
 * `Keynotes`: between two short lines that nobody claimed it is one of a menu.
 */
function isOverEntries(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  if (wordCount(text) > 8) return false
  const below = nextKept(reading, index)
  // `NSDI ’08` over `Best paper:` over the paper
  const entry =
    awardLine.test(textAt(reading, below)) && isFree(reading, below) ? nextKept(reading, below) : below
  if (reading.claims[entry]?.role === 'paper' && sectionKind(text) !== 'other') return true
  return announcesSection(reading, index) && !(isShortLine(reading, index - 1) && isShortLine(reading, below))
}

/** A line right under a heading that announces papers, or itself a title: what is listed there, and no heading of a part. */
function isTitleUnderHeading(reading: Reading, index: number): boolean {
  if (reading.claims[nextKept(reading, index)]?.role) return false
  return sectionKind(textAt(reading, index - 1)) === 'papers' || titleLikeness(textAt(reading, index)) >= 3
}

function isShortLine(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    reading.rows[index]?.cue.type !== 'bullet' &&
    !reading.claims[index] &&
    wordCount(text) < 8 &&
    !endsSentence(text)
  )
}

// `Accepted papers`, `Best short paper award`, `Workshops and papers at ICLR 2021`, `Program chairs`: the name of a section ends in what it holds
const sectionName =
  /^(?!.*\b(?:is|are|was|wins?|won|receives?|by|\d{1,2}[:.]\d\d)\b)(?!(?:awarded|call for|download))(?:.*[^\p{L}])?(?:papers?|publications?|posters?|awards?|winners|finalists|honou?rs|recognitions?|workshops?|tutorials?|key ?notes?|talks?|speakers?|panels?|demos?|competitions?|committees?|chairs|organi[sz]ers|people|dates|highlights|picks|program(?:me)?|agenda|videos|conclusions?|acknowledge?ments?)(?: (?:at|of|in|from) .{2,30})?(?: \p{Extended_Pictographic}+|:|…)?$/iu

/** Whether the words of a line name a section, once on the page. */
function announcesSection(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    lostGaps(reading) && wordCount(text) <= 8 && sectionName.test(text) && rowsWithText(reading, text) === 1
  )
}

/** A short line ending in a colon with room above and below. `Oral presentations:`, `Added 2018/10/01:` */
function isColonHeading(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    /:$/.test(text) &&
    wordCount(text) <= 5 &&
    isHeadingShaped(text.slice(0, -1)) &&
    gapAt(reading, index) > 0 &&
    gapAt(reading, index + 1) > 0 &&
    (!/\baward:$/i.test(text) || (wordCount(text) >= 3 && awardLabels(reading) >= 2)) &&
    !/\b(?:papers? include|following|are|include|mentions?|it|they|we|you|I)\b|\bpaper:$/i.test(text)
  )
}

const awardLabel = /\b(?:award|prize|medal):$/i

/** How many short lines of the page that end in an award and a colon stand apart from what is above and below them. */
const awardLabels = factOfPage(
  (rows) =>
    rows.filter(
      ({ text, gap }, i) =>
        gap > 0 && awardLabel.test(text) && (rows[i + 1]?.gap ?? 1) > 0 && wordCount(text) <= 5,
    ).length,
)

/** A mark and nothing else, such as a bullet whose text went on the next line. */
function isBare(reading: Reading, index: number): boolean {
  return !/[\p{L}\p{N}]/u.test(textAt(reading, index))
}

/** Whether the title on a row belongs to the authors above it. */
function isBelowItsAuthors(reading: Reading, index: number): boolean {
  return papersNamedOn(reading, index).some(({ rule }) => rule === 'authors-above-title')
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
    ((roleLine.test(text) &&
      (sectionKind(textAt(reading, index)) !== 'other' || /:\s/.test(textAt(reading, index)))) ||
      (isSessionLine.test(textAt(reading, index)) && role === 'paper'))
  )
    return false
  // `Health` over `Mon 9:30 AM - 1:00 PM` over a paper
  if (whenShown.test(text) && reading.claims[next + 1]?.role === 'paper') return true
  const authorsFirst =
    reading.claims[next + 1]?.role === 'paper' &&
    (yearOfAward.test(textAt(reading, index)) ||
      (lostGaps(reading) && isBelowItsAuthors(reading, next + 1)) ||
      (awardLine.test(textAt(reading, index)) && isBelowItsAuthors(reading, next + 1)))
  if (role === 'credit' || (role === 'authors' && gapAt(reading, next) === 0 && !authorsFirst)) return false
  if (role || (lostGaps(reading) && isOverEntries(reading, index))) return true
  const afterSentence =
    (endsSentence(textAt(reading, index - 1)) && (wordCount(text) >= 12 || roleLine.test(text))) ||
    allCapitals.test(textAt(reading, index))
  const overProse =
    lostGaps(reading) && (wordCount(text) >= 15 || (endsSentence(text) && wordCount(text) >= 5))
  const apart = gapAt(reading, next) > 0 || gapAt(reading, index) > 0 || afterSentence || overProse
  return apart && (wordCount(text) >= 4 || isHeadingShaped(text) || /:$/.test(text))
}
