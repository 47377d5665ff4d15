import type { Row } from '../../../model/row.ts'
import { creditsPicture } from '../figures/credits.ts'
import { describesPicture } from '../figures/what-is-seen.ts'
import { endsSentence, isDateLine, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { awardLine, yearOfAward } from '../papers/entry-lines.ts'
import { readLabel } from '../papers/read-label.ts'
import { isOfEdition } from '../papers/titles/standalone-title.ts'
import { claim, gapAt, isFree, nextKept, type Reading, textAt } from '../reading.ts'
import { rowsOfText, rowsWithLabelOf } from '../text-counts.ts'
import { isLeadImage, isPreamble } from './above-headline.ts'
import { byline, isByline } from './byline.ts'
import { invitation, isHeadline } from './is-headline.ts'
import { belowMenu, belowSiteName } from './lower-headline.ts'
import { overByline } from './over-byline.ts'

/** No headline has more characters; the head of an article holds none that has. */
const longestHeadline = 2000

// `Tag: semantic web`, `Category: Trip reports`, `Daily Archives: August 21, 2022`: what a list of posts has in common
const nameOfArchive =
  /^(?:tags?|categor(?:y|ies)|topics?|author|archives?|(?:tag|category|author|daily|monthly|yearly) archives?)\s*:\s*\S.{0,60}$/i

// `Author Archives: Nadav`: posts of several days, none of which heads the page
const archiveOfMany = /^(?:author|category|monthly|yearly) archives?\s*:/i
const olderPosts = /^\W*older (?:entries|posts)\b/i
const archiveOfDay = /^daily archives?\s*:/i
// `« Previous 1 … 277 278 279 … 412 Next »`
const pager = /\bprev(?:ious)?\b(?:[\s.…»«›‹|]*\d+){3,}[\s.…]*next\b/i

/** Whether the page is one of many that print posts one below the other. */
function isPageOfPosts(reading: Reading): boolean {
  const { rows } = reading
  const marked = rows.some(({ cue }) => cue.type === 'heading')
  return (
    (rows.slice(0, 4).some(({ text }) => archiveOfMany.test(text)) &&
      rows.slice(-30).some(({ text }) => olderPosts.test(text))) ||
    (!marked && rows.slice(-12).some(({ text }) => text.length < 80 && pager.test(text)))
  )
}

/** A heading that the markup marks as the first; else what the page says of itself; else the first line shaped as a headline. */
export function findTitle(reading: Reading, first: number): number {
  const { rows, facts } = reading
  if (isPageOfPosts(reading)) return -1
  const kind = rows.findIndex((row, i) => i < 12 && isFree(reading, i) && nameOfArchive.test(row.text))
  if (kind >= 0 && kind < 3 && archiveOfDay.test(textAt(reading, kind))) {
    claim(reading, kind, 'dropped', 'navigation')
    return nextKept(reading, kind)
  }
  if (
    kind >= 0 &&
    rows[kind]?.cue.type === 'heading' &&
    rows[nextKept(reading, kind)]?.cue.type === 'heading'
  ) {
    claim(reading, kind, 'dropped', 'navigation')
    return nextKept(reading, kind)
  }
  const marked = rows.findIndex(
    (row, i) =>
      isFree(reading, i) &&
      row.cue.type === 'heading' &&
      row.cue.depth === 1 &&
      row.text.length <= longestHeadline,
  )
  if (marked >= 0) return opensText(reading, first, marked) ? belowSiteName(reading, marked) : -1
  const stated = facts.title ? rows.findIndex((row, i) => isFree(reading, i) && row.text === facts.title) : -1
  if (stated >= 0) return stated
  const signed = overByline(reading)
  if (signed >= 0) return signed
  const twice = printedTwice(reading, first)
  if (twice >= 0) return twice
  const named = namedInMenu(reading, first)
  if (named >= 0) return named
  const start = belowBullets(reading, first)
  const top = belowParagraph(reading, first)
  if (top >= 0) return top
  for (let i = start, seen = 0; seen < 12 && i < rows.length; i = nextKept(reading, i), seen++) {
    if (isLeadImage(reading, i))
      i += /^(?:credits?|photo|image|source)\b/i.test(textAt(reading, i + 2)) ? 2 : 1
    else if (
      awardLine.test(textAt(reading, i)) &&
      // `Best papers of CHI 2021`: with the meeting it is the headline of all
      !namesMeeting.test(textAt(reading, i)) &&
      // `The award goes to:`
      !textAt(reading, nextKept(reading, i)).endsWith(':') &&
      !isDateLine(textAt(reading, nextKept(reading, i))) &&
      !yearOfAward.test(textAt(reading, nextKept(reading, i))) &&
      readNames(textAt(reading, nextKept(reading, nextKept(reading, i))))
    )
      return -1
    else if (beginsEntries(reading, i)) return -1
    else if (!isPreamble(reading, i))
      return isFree(reading, i) &&
        (isHeadline(textAt(reading, i)) || isSignedSentence(reading, i)) &&
        !goesOnBelow(reading, i) &&
        rows[i]?.cue.type !== 'bullet' &&
        !opensFirstSection(reading, i) &&
        !(rows[i]?.cue.type === 'heading' && hasPeers(rows, i)) &&
        !salutation.test(textAt(reading, i))
        ? belowMenu(reading, shallower(reading, i))
        : -1
  }
  return -1
}

/** Whether a heading of the first depth is the headline: no paragraph stands above it, or it is the only one of its depth. */
function opensText(reading: Reading, first: number, marked: number): boolean {
  const { rows } = reading
  const above = rows
    .slice(first, marked)
    .filter((row, i) => isFree(reading, first + i) && wordCount(row.text) >= 15)
  const peers = rows.filter(({ cue }) => cue.type === 'heading' && cue.depth === 1).length
  return above.length === 0 || peers === 1
}

/** The heading right below another one that has less rank, or that one itself. `### Oral session` over `## Oral 3: Causality` */
function shallower(reading: Reading, index: number): number {
  const [cue, below] = [reading.rows[index]?.cue, reading.rows[nextKept(reading, index)]?.cue]
  const isBelow = cue?.type === 'heading' && below?.type === 'heading' && below.depth < cue.depth
  return isBelow ? nextKept(reading, index) : index
}

/** A line near the head that stands there twice in a row, as the title of a page above its headline; -1 where there is none. */
function printedTwice(reading: Reading, first: number): number {
  const again = rowsOfText(reading, textAt(reading, first))
  for (let i = first, seen = 0; seen < 6 && i < reading.rows.length; i = nextKept(reading, i), seen++) {
    const text = textAt(reading, i)
    // Below a first line and the paragraph that it heads, what stands there twice is a picture and its caption.
    if (i > first && isParagraph(text) && isHeadline(textAt(reading, first))) return -1
    if (wordCount(text) < 4 || text.includes(' | ') || endsSentence(text) || !isHeadline(text)) continue
    if (creditsPicture(text) || describesPicture(text) || readNames(text)) continue
    if (text !== textAt(reading, nextKept(reading, i)) || reading.rows[i]?.cue.type !== 'plain') continue
    // The first line comes again right below the lines that stand there twice, which are tags.
    const isTag = i > first && again.some((j) => j > i && j <= i + 4)
    return isTag && isHeadline(textAt(reading, first)) && wordCount(textAt(reading, first)) >= 4 ? first : i
  }
  return -1
}

function isParagraph(text: string): boolean {
  return wordCount(text) >= 20 && endsSentence(text)
}

/** A line over the first paragraph, below short lines of which one is the same: the page of the menu that is read; what stands above is dropped. -1 where there is none. */
function namedInMenu(reading: Reading, first: number): number {
  let index = first
  const isItem = (i: number) => wordCount(textAt(reading, i)) <= 8 && !endsSentence(textAt(reading, i))
  while (index < first + 30 && index < reading.rows.length && isItem(index)) index++
  const headline = index - 1
  const above = rowsOfText(reading, textAt(reading, headline)).filter((i) => i < headline)
  if (headline - first < 4 || above.length === 0 || wordCount(textAt(reading, headline)) < 2) return -1
  // Contents below the headline name each section, and a headline the year.
  const others = reading.rows.slice(first, headline).filter((_, i) => !above.includes(first + i))
  if (others.some(({ text }) => rowsOfText(reading, text).length > 1 || /\b(?:19|20)\d\d\b/.test(text)))
    return -1
  if (wordCount(textAt(reading, index)) < 12 || !endsSentence(textAt(reading, index))) return -1
  for (let i = first; i < headline; i++) claim(reading, i, 'dropped', 'navigation')
  return headline
}

/** The first row below bullets of up to three words each, four of them at least, which are a menu and dropped. */
function belowBullets(reading: Reading, first: number): number {
  const menu: number[] = []
  let index = first
  while (
    reading.rows[index]?.cue.type === 'bullet' &&
    wordCount(textAt(reading, index)) <= 3 &&
    !/\d/.test(textAt(reading, index))
  ) {
    menu.push(index)
    index = nextKept(reading, index)
  }
  if (menu.length < 4 || reading.rows[index]?.cue.type === 'bullet') return first
  while (/^(?:search|close (?:this )?(?:search|menu)\b.{0,20})$/i.test(textAt(reading, index))) {
    menu.push(index)
    index = nextKept(reading, index)
  }
  for (const i of menu) claim(reading, i, 'dropped', 'navigation')
  return index
}

/** `Steelhill work at CHI 2023` between two paragraphs at the head of a page, the only line of the kind; -1 where there is none. */
function belowParagraph(reading: Reading, first: number): number {
  const index = nextKept(reading, first)
  const isLong = (i: number) => wordCount(textAt(reading, i)) >= 12 && endsSentence(textAt(reading, i))
  const found =
    isLong(first) &&
    isLong(nextKept(reading, index)) &&
    reading.rows[index]?.cue.type === 'plain' &&
    wordCount(textAt(reading, index)) <= 10 &&
    isOfEdition(textAt(reading, index)) &&
    isHeadline(textAt(reading, index)) &&
    reading.rows.filter(({ text }) => wordCount(text) <= 10 && isOfEdition(text)).length === 1
  return found ? index : -1
}

/** Whether a line is the beginning of a sentence that goes on in the next, or the authors over an abstract. */
function goesOnBelow(reading: Reading, index: number): boolean {
  const below = textAt(reading, nextKept(reading, index))
  return (
    (wordCount(textAt(reading, index)) >= 8 &&
      gapAt(reading, index + 1) === 0 &&
      // `iSchool` begins a sentence, and `winners2019` is what is left of a picture.
      /^(?!\p{Ll}+\d)\p{Ll}(?!\p{Lu})/u.test(below) &&
      !isDateLine(below) &&
      !byline.test(below)) ||
    /^abstract\s*[:.]/i.test(below)
  )
}

/** `Ten works of the meeting that you should not miss this year at all.` right over the day of the article or who wrote it: a headline that has the full stop of a sentence. */
function isSignedSentence(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const below = textAt(reading, nextKept(reading, index))
  const timed = reading.claims[index + 1]?.rule === 'reading-time'
  return (
    text.endsWith('.') &&
    !/^(?:We|I|This|These|It) /.test(text) &&
    !invitation.test(text) &&
    isHeadline(text.slice(0, -1)) &&
    (timed || (isDateLine(below) && /\d{4}/.test(below)) || isByline(below))
  )
}

/** `Introduction`, marked as a heading or over a paragraph: the headline was lost. */
function opensFirstSection(reading: Reading, index: number): boolean {
  const below = textAt(reading, nextKept(reading, index))
  return (
    opensSections.test(textAt(reading, index)) &&
    (reading.rows[index]?.cue.type === 'heading' || (wordCount(below) >= 12 && endsSentence(below)))
  )
}

/** Whether a heading below the first depth has others of its depth and none above it: a section of a page whose headline was lost. */
function hasPeers(rows: readonly Row[], index: number): boolean {
  const depths = rows.flatMap(({ cue }) => (cue.type === 'heading' ? [cue.depth] : []))
  const cue = rows[index]?.cue
  return (
    cue?.type === 'heading' &&
    cue.depth > 1 &&
    Math.min(...depths) === cue.depth &&
    depths.filter((depth) => depth === cue.depth).length > 1
  )
}

/** `TITLE: A title`, or any line over `Paper: https://example.org/1`, with other such labels further down: the list has begun. */
function beginsEntries(reading: Reading, index: number): boolean {
  const [text, below] = [textAt(reading, index), textAt(reading, nextKept(reading, index))]
  return (
    (readLabel(text)?.kind === 'title' && rowsWithLabelOf(reading, text) > 1) ||
    (readLabel(below)?.kind === 'detail' && /:\s*https?:/.test(below) && rowsWithLabelOf(reading, below) > 2)
  )
}

// `… of CHI 2021`, `ICML 2023 …`
const namesMeeting = /(?<!\S)(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}&-]+ ?[’']?(?:(?:19|20)\d\d|\d\d\b)/u

// `Introduction`: the first section of an article whose headline was lost
const opensSections =
  /^(?:(?:\d+\.?|I\.) )?(?:introduction|overview|background|motivation|preface|preamble|summary|tl;?dr|abstract|contents|context|disclaimer)\W*$/i

// `Dear friends,`
const salutation = /^(?:dear|hi|hello|greetings)\b.{0,40}[,!]$/i
