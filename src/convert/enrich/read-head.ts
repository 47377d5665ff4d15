import { foldKey } from '../../model/fold.ts'
import type { Row } from '../../model/row.ts'
import {
  creditsPicture,
  describesPicture,
  showsSight,
  tellsOfPeople,
  tellsOfPicture,
} from './find-figures.ts'
import { endsSentence, holdsSentenceBreak, isDateLine, isHeadingShaped, wordCount } from './line-shape.ts'
import { lostGaps } from './lost-gaps.ts'
import { readNames } from './names/read-names.ts'
import { awardLine, yearOfAward } from './papers/entry-lines.ts'
import { cutLine } from './papers/lines/cut-line.ts'
import { readLabel } from './papers/read-label.ts'
import { acceptedOthers, sectionKind } from './papers/section-kind.ts'
import { isOfEdition } from './papers/titles/standalone-title.ts'
import { claim, gapAt, isFree, nextKept, previousKept, type Reading, textAt } from './reading.ts'
import { rowsWithLabelOf } from './text-counts.ts'

// `By Jane Doe`, `Posted by Rob Knies`, `Compiled by Andrey Kurenkov`, `Author: Jane Doe`, `— Jane Doe, Staff Writer`, `Location: Virtual`
const byline =
  /^(?:(?:posted|written|compiled|edited|published|authored|story|words|text|guest post|an? (?:blog ?post|guest post|post|report)|summary|reviewed|curated|contributed|prepared|reported|submitted)?\s*(?:on .{6,24} )?by\s*[:\s]\s*\p{Lu}.{1,120}|(?:authors?|editors?|writers?|contributors?|location|date|published|posted|updated|last updated|when|where|venue|day)\s*[:|]\s*.{1,120}|(?:press release\b.{0,60}|news release\b.{0,24})|published|[—–-]\s*\p{Lu}[\p{L} .]{3,60})$/iu

/** No headline has more characters; the head of an article holds none that has. */
const longestHeadline = 2000

/** Read what the first lines say: the headline, who wrote it and when, and the standfirst. */
export function readHead(reading: Reading): void {
  const first = belowTrail(reading, nextKept(reading, -1))
  const title = findTitle(reading, first)
  if (title < 0) return
  claim(reading, title, 'title', 'headline')
  claimAbove(reading, first, title)
  claimBelow(reading, title)
}

/** The row below a first one that leads to it and ends in its words, which is dropped. `Home Robots Ten years: A party` over `Ten years: A party` */
function belowTrail(reading: Reading, first: number): number {
  const below = nextKept(reading, first)
  const [trail, headline] = [textAt(reading, first), textAt(reading, below)]
  const leads = trail.endsWith(` ${headline}`) && wordCount(headline) >= 4
  if (!leads || wordCount(trail) > wordCount(headline) + 8 || endsSentence(headline)) return first
  claim(reading, first, 'dropped', 'navigation')
  return below
}

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
function findTitle(reading: Reading, first: number): number {
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
  const twice = printedTwice(reading, first)
  if (twice >= 0) return twice
  const start = belowBullets(reading, first)
  const end = Math.min(rows.length, start + 12)
  const top = belowParagraph(reading, first)
  if (top >= 0) return top
  for (let i = start; i < end; i = nextKept(reading, i)) {
    if (isLeadImage(reading, i))
      i += /^(?:credits?|photo|image|source)\b/i.test(textAt(reading, i + 2)) ? 2 : 1
    else if (
      awardLine.test(textAt(reading, i)) &&
      !isDateLine(textAt(reading, nextKept(reading, i))) &&
      !yearOfAward.test(textAt(reading, nextKept(reading, i))) &&
      readNames(textAt(reading, nextKept(reading, nextKept(reading, i))))
    )
      return -1
    else if (beginsEntries(reading, i)) return -1
    else if (!isPreamble(reading, i))
      return isFree(reading, i) &&
        isHeadline(textAt(reading, i)) &&
        !goesOnBelow(reading, i) &&
        rows[i]?.cue.type !== 'bullet' &&
        !(rows[i]?.cue.type === 'heading' && (opensSections.test(textAt(reading, i)) || hasPeers(rows, i))) &&
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

const anyYear = /\b(?:19|20)\d\d\b|[’']\d\d\b/

/**
 * The heading below the name of a site, where that name says no year: the only heading that names one right below a
 * phrase in italics, or the only heading of its depth right below a date.
 */
function belowSiteName(reading: Reading, title: number): number {
  const { rows } = reading
  const between = nextKept(reading, title)
  const row = rows[between]
  const below = nextKept(reading, between)
  const cue = rows[below]?.cue
  const name = textAt(reading, title)
  if (wordCount(name) > 4 || anyYear.test(name) || cue?.type !== 'heading') return title
  const heads = rows.filter(({ cue: other }) => other.type === 'heading' && other.depth > 1)
  const phrase = row?.content.length === 1 && row.content[0]?.type === 'emphasis' && wordCount(row.text) <= 20
  const dated = phrase && heads.filter(({ text }) => anyYear.test(text)).length === 1
  const alone =
    isDateLine(row?.text ?? '') &&
    heads.filter(({ cue: other }) => other.type === 'heading' && other.depth === cue.depth).length === 1
  if (!(dated && anyYear.test(textAt(reading, below))) && !alone) return title
  claim(reading, title, 'dropped', 'section-name')
  if (phrase) claim(reading, between, 'dropped', 'section-name')
  return below
}

/** The heading right below another one that has less rank, or that one itself. `### Oral session` over `## Oral 3: Causality` */
function shallower(reading: Reading, index: number): number {
  const [cue, below] = [reading.rows[index]?.cue, reading.rows[nextKept(reading, index)]?.cue]
  const isBelow = cue?.type === 'heading' && below?.type === 'heading' && below.depth < cue.depth
  return isBelow ? nextKept(reading, index) : index
}

/** A line near the head that stands there twice in a row, as the title of a page above its headline; -1 where there is none. */
function printedTwice(reading: Reading, first: number): number {
  for (let i = first, seen = 0; seen < 6 && i < reading.rows.length; i = nextKept(reading, i), seen++) {
    const text = textAt(reading, i)
    if (wordCount(text) < 4 || text.includes(' | ') || endsSentence(text) || !isHeadline(text)) continue
    if (creditsPicture(text) || readNames(text)) continue
    if (text === textAt(reading, nextKept(reading, i)) && reading.rows[i]?.cue.type === 'plain') return i
  }
  return -1
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
      /^\p{Ll}/u.test(below) &&
      !isDateLine(below) &&
      !byline.test(below)) ||
    /^abstract\s*[:.]/i.test(below)
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

/** `TITLE: A title` with other such labels further down: the list has begun. */
function beginsEntries(reading: Reading, index: number): boolean {
  return (
    readLabel(textAt(reading, index))?.kind === 'title' &&
    rowsWithLabelOf(reading, textAt(reading, index)) > 1
  )
}

// `Introduction`: the first section of an article whose headline was lost
const opensSections =
  /^(?:(?:\d+\.?|I\.) )?(?:introduction|overview|background|motivation|preface|preamble|summary|tl;?dr|abstract|contents|context|disclaimer)\W*$/i

// `Dear friends,`
const salutation = /^(?:dear|hi|hello|greetings)\b.{0,40}[,!]$/i

// `The 37th AAAI Conference on Artificial Intelligence`: the meeting that the line above names by its letters
const nameOfMeeting =
  /^(?:(?:The|Proceedings|of|the|[\p{Lu}\d]\S*)\s+){1,8}(?:Conference|Symposium|Workshop) (?:on|of|for)\b/u

/**
 * The headline below a line that only names the event or the series: it names the year or the papers, the line above
 * does not, and text follows it.
 */
function betterBelow(reading: Reading, index: number): number {
  const above = textAt(reading, index)
  let below = nextKept(reading, index)
  // `Bench Head | Run Your Lab Like a Kitchen`: the name of a site and what it says of itself, over a picture perhaps
  if (
    /\S \| \S/.test(above) &&
    wordCount(textAt(reading, below)) <= 8 &&
    !anyYear.test(textAt(reading, below))
  )
    below = nextKept(reading, below)
  while (
    isDateLine(textAt(reading, below)) ||
    /^(?:\p{L}{3} )?\p{L}{3,9}\.? \d{1,2}\S* (?:through|to|[-–—])/u.test(textAt(reading, below))
  )
    below = nextKept(reading, below)
  const text = textAt(reading, below)
  const headed =
    gapAt(reading, below) > 0 &&
    wordCount(text) >= 3 &&
    wordCount(text) <= 14 &&
    isHeadline(text) &&
    !endsSentence(text) &&
    !readNames(text) &&
    !cutLine(text) &&
    !isByline(text) &&
    !/^(?:talk|paper|poster|course)s?,\s|^\d{1,2} \p{Lu}\p{L}+ (?:19|20)\d\d\b/u.test(text) &&
    !nameOfMeeting.test(text)
  const followed =
    wordCount(textAt(reading, nextKept(reading, below))) >= 12 ||
    /^call for (?:papers|participation)$/i.test(text)
  if (!headed || !followed) return index
  const onPapers = /\b(?:papers?|program(?:me)?|highlights|guide)\b/i
  const yearIn = /\b(?:19|20)\d\d\b/
  const says = yearIn.test(text) && (!yearIn.test(above) || (onPapers.test(text) && !onPapers.test(above)))
  return says || (wordCount(above) <= 2 && yearIn.test(above)) ? below : index
}

/**
 * The headline below a menu: three short lines at least, and then one that names papers, awards or a year right over a
 * paragraph. What stands above it is dropped.
 */
function belowMenu(reading: Reading, index: number): number {
  const menu = [index]
  let row = nextKept(reading, index)
  while (menu.length < 12 && wordCount(textAt(reading, row)) <= 3 && !endsSentence(textAt(reading, row))) {
    menu.push(row)
    row = nextKept(reading, row)
  }
  const text = textAt(reading, row)
  const below = textAt(reading, nextKept(reading, row))
  const found =
    menu.length >= 3 &&
    wordCount(textAt(reading, index)) <= 6 &&
    !tellsOfWork.test(textAt(reading, index)) &&
    reading.rows[row]?.cue.type === 'plain' &&
    wordCount(text) >= 4 &&
    isHeadline(text) &&
    !endsSentence(text) &&
    !readNames(text) &&
    tellsOfWork.test(text) &&
    wordCount(below) >= 8 &&
    endsSentence(below)
  if (!found) return betterBelow(reading, index)
  for (const i of menu) claim(reading, i, 'dropped', 'navigation')
  return row
}
// `Best papers of 2020`, `Two win an award`
const tellsOfWork = /\b(?:papers?|awards?|prizes?|(?:19|20)\d\d)\b|[’']\d\d\b/i

// `2 minutes to read Posted on Tuesday November 13, 2018`, `5-minute read`
const timeToRead = /^\d{1,3}[ -]min(?:ute)?s?(?: to)? read\b.{0,80}$/i

// `Volume 10 Number 12`, `ISSN 1082-0000`, `This article is published in the April issue.`, `July 8-10, 2021, Aichi, Japan`
const imprint =
  /^(?:volume|vol\.?|number|issue|no\.)\s*\d+\b.{0,30}$|^issn\b|^\[.+\]$|^this (?:article|post|story|piece) (?:is|was|has been|first|originally)\b.{0,80}$|^(?=\D{0,14}\d{1,2}\s*[-–—])[\p{L}\d\s,.–—-]{6,34}\b(?:19|20)\d\d,? \p{Lu}[\p{L} ,.]{3,70}$/iu

/** Dates, bylines, images, credits and section names above the headline. */
function isPreamble(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  if (
    reading.rows[index]?.cue.type === 'image' ||
    imprint.test(text) ||
    describesPicture(text) ||
    isDateLine(text) ||
    byline.test(text) ||
    isDatedByline(text) ||
    creditsPicture(text) ||
    tellsOfPeople(text) ||
    timeToRead.test(text)
  )
    return true
  // `November 4, 2020 November 6, 2020`
  if (/^(?:\p{Lu}\p{L}+ \d{1,2},? \d{4}[\s–—-]*){1,2}$/u.test(text)) return true
  const names = readNames(text)
  if (names && names.names.length <= 2 && wordCount(text) <= 5) return true
  return isColumnName(reading, index)
}

// `Tutorials`, `Main program`, `Schedule (Oct 25th)`: what a page of a meeting or a laboratory is headed by
const nameOfPage =
  /^(?:(?:main|full|final|research|conference) )?(?:program(?:me)?|schedule|agenda|calendar|tutorials|panels|awards|library)\b(?: \(.*\))?$/i

/** One to three words above a longer headline, others like it between: the name of the site, of a column or a topic. */
function isColumnName(reading: Reading, index: number, title?: number): boolean {
  const text = textAt(reading, index)
  if (
    wordCount(text) > 3 ||
    sectionKind(text) === 'papers' ||
    (title === undefined && nameOfPage.test(text)) ||
    acceptedOthers.test(text) ||
    awardLine.test(text) ||
    /\d{4}|[’']\d\d\b|[:?!]|\bNo\./.test(text) ||
    isDateLine(text) ||
    byline.test(text) ||
    readNames(text)
  )
    return false
  let next = nextKept(reading, index)
  for (
    let steps = 0;
    steps < 3 && (wordCount(textAt(reading, next)) <= 3 || imprint.test(textAt(reading, next)));
    steps++
  ) {
    if (isDateLine(textAt(reading, next))) {
      // The date of a short headline, unless two names stand above it and a longer line below.
      const second =
        steps > 0 ||
        (previousKept(reading, index) >= 0 && wordCount(textAt(reading, previousKept(reading, index))) <= 3)
      if (!second || wordCount(textAt(reading, nextKept(reading, next))) < 6) return false
    }
    next = nextKept(reading, next)
  }
  const below = textAt(reading, next)
  if (title !== undefined) return next <= title
  return (
    wordCount(below) >= 4 &&
    isHeadline(below) &&
    !isDateLine(below) &&
    !byline.test(below) &&
    !readNames(below) &&
    !endsSentence(below)
  )
}

/** A lead image above the headline: a file name or description, then its caption directly below. */
function isLeadImage(reading: Reading, index: number): boolean {
  const caption = textAt(reading, index + 1)
  if (gapAt(reading, index + 1) !== 0 || caption === '') return false
  if (/\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(textAt(reading, index))) return true
  if (endsSentence(textAt(reading, index)) && wordCount(textAt(reading, index)) > 15) return false
  const next = /^(?:credits?|photo|image|source)\b/i.test(textAt(reading, index + 2)) ? index + 3 : index + 2
  const below = textAt(reading, next)
  return (
    gapAt(reading, next) > 0 &&
    (endsSentence(caption) || next > index + 2) &&
    wordCount(caption) >= 8 &&
    !readNames(caption) &&
    isHeadline(below) &&
    !endsSentence(below)
  )
}

/** Whether a line can be a headline: not too long, and no run of sentences. */
function isHeadline(text: string): boolean {
  const count = wordCount(text)
  if (count < 1 || count > 30 || text.length > 220 || !/\p{L}/u.test(text)) return false
  // `We are delighted to announce the winners!`, `Important note: no selection is right`
  if (
    (count >= 8 && /^(?:We|I)\s.*[.!]$/.test(text)) ||
    /^\W*(?:important )?note:|^No\.\s?\p{L}/iu.test(text)
  )
    return false
  if (/\bhere\.$/i.test(text) || /^[^.?!]{0,30}:$/.test(text) || (count > 9 && text.endsWith(':')))
    return false
  // `Paper ID: 2404.08403`
  if (/^[\p{L} ]{0,20}\b(?:id|no|nr|number)\.?\s*:\s*\S+$/iu.test(text)) return false
  if (holdsSentenceBreak(text) && !/^[^.]{1,60}[.!?] /.test(text)) return false
  return !(/[.;,]$/.test(text) && count > 10)
}

function claimAbove(reading: Reading, first: number, title: number): void {
  for (let i = first; i < title; i = nextKept(reading, i)) {
    if (isLeadImage(reading, i))
      i += /^(?:credits?|photo|image|source)\b/i.test(textAt(reading, i + 2)) ? 2 : 1
    else if (isColumnName(reading, i, title)) claim(reading, i, 'dropped', 'section-name')
    else if (timeToRead.test(textAt(reading, i))) claim(reading, i, 'dropped', 'reading-time')
    else if (
      reading.rows[i]?.cue.type !== 'image' &&
      !creditsPicture(textAt(reading, i)) &&
      !describesPicture(textAt(reading, i)) &&
      !tellsOfPeople(textAt(reading, i))
    )
      claim(reading, i, 'byline', 'above-headline')
  }
}

/** The headline printed a second time, as pages do whose title stands above the article and at its head. */
function dropAgain(reading: Reading, title: number): void {
  const headline = foldKey(textAt(reading, title))
  for (let i = nextKept(reading, title), seen = 0; seen < 6 && i < reading.rows.length; seen++) {
    const text = textAt(reading, i)
    // However many signs it has besides, a paragraph is no headline.
    if (text.length < headline.length * 3 + 40 && foldKey(text) === headline)
      claim(reading, i, 'dropped', 'headline-again')
    i = nextKept(reading, i)
  }
}

/** Byline, date and standfirst below the headline, in any order. */
function claimBelow(reading: Reading, title: number): void {
  let standfirst = false
  dropAgain(reading, title)
  for (
    let i = nextKept(reading, title), seen = 0;
    i < reading.rows.length && seen < 5;
    i = nextKept(reading, i), seen++
  ) {
    const text = textAt(reading, i)
    if (isDateLine(text) && !(/day\b/i.test(text) && !/\d{4}/.test(text)))
      claim(reading, i, 'byline', 'date-line')
    else if (isByline(text)) claim(reading, i, 'byline', 'byline')
    else if (roleOfWriter.test(text) && reading.claims[previousKept(reading, i)]?.rule === 'byline') {
      claim(reading, i, 'byline', 'byline')
      seen -= 2
    } else if (!standfirst && isStandfirst(reading, i)) {
      standfirst = claim(reading, i, 'standfirst', 'line-below-headline')
    } else return
  }
}

/** `Tuesday, August 20, 2024 - by Ann Lee` */
function isDatedByline(text: string): boolean {
  const date = /^(.{6,40}?)\s*[|·•–—-]\s*(?=by\s+\p{Lu})/iu.exec(text)
  return date !== null && isDateLine(date[1] ?? '') && byline.test(text.slice(date[0].length))
}

// `Senior Scientist, Northfield Voice`, `Head of Research`: what whoever wrote the article is
const roleOfWriter =
  /^(?=.{6,110}$)(?:\p{Lu}[\p{L}-]+ ){0,5}(?:and (?:\p{Lu}[\p{L}-]+ ){1,4})?(?:Scientist|Engineer|Researcher|Professor|Director|Manager|Fellow|Intern|Developer|Designer|Analyst|Lead|Head of|Chief|Editor|Writer|Student|Technologist|Vice President)\b[^.!?:]*$/u

function isByline(text: string): boolean {
  if (byline.test(text)) return true
  // `Published July 12, 2021 in Research`, `Updated 10/25/2023`
  if (/^(?:published|posted|(?:last )?updated)(?: on)? (?:\p{L}{3,9}\.? )?\d{1,4}[^.!?]{0,60}$/iu.test(text))
    return true
  // `Fisher Yu May 30, 2018`, `Wei Ming T. on Dec 8, 2024`
  const undated = text.replace(
    /[\s,|·•–—-]*(?:\bon )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{Lu}\p{L}{2,8}\.?,? \d{4}|\d{4}-\d\d-\d\d)$/u,
    '',
  )
  if (undated !== text && (undated === '' || readNames(undated) !== null || byline.test(undated))) return true
  if (isDatedByline(text)) return true
  const names = readNames(text)
  return names !== null && names.names.length <= 2 && wordCount(text) <= 10
}

// `Last week I was at ICML.`, `Since 1997, two awards are given.`, `All times are in UTC.`, `(Write to me.)`: the text has begun
const opensReport =
  /^(?:last (?:week|month|year|summer)|(?:hey|hi|hello|dear|welcome to|here (?:are|is)) |each year|every year|earlier this|since (?:19|20)\d\d|all (?:times|sessions)|(?:note|disclaimer|update|edit|warning|caveat|spoiler|upd|tl;dr)\b.{0,14}:|\(|[^:]{0,40}\baward:)|\b(?:I|we) (?:was|were|went|attended|had)\b/i

// `9 papers on crowds, clinics, and care`, `Eight papers to begin with, and one sentence about each`
const countsPapers =
  /^(?:(?:some|our|the|my) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)\b.{0,30}\bpapers (?:on|about|to|that|from|for|in|i|we|you)\b/i

/**
 * A heading directly below the headline that says more than the headings of sections do: seven words at least, with the
 * text or a byline below it, and no other heading of its level as long.
 */
function isHeadingStandfirst(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  const above = reading.rows[previousKept(reading, index)]
  const below = nextKept(reading, index)
  if (row?.cue.type !== 'heading' || above?.cue.type !== 'heading' || above.cue.depth >= row.cue.depth)
    return false
  const { depth } = row.cue
  const count = wordCount(row.text)
  return (
    isFree(reading, index) &&
    count >= 7 &&
    count <= 40 &&
    !row.text.endsWith(':') &&
    row.content.every(({ type }) => type !== 'link') &&
    reading.rows[below]?.cue.type === 'plain' &&
    (readNames(textAt(reading, below))?.names.length ?? 0) <= 1 &&
    reading.rows.every(
      ({ cue, text }, i) =>
        i === index || cue.type !== 'heading' || cue.depth !== depth || wordCount(text) < 7,
    )
  )
}

/** Dates, writers, the publication they write for, and pictures between a standfirst and the text. */
function standsBetween(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const publication =
    wordCount(text) <= 4 &&
    !/[.!?:]$/.test(text) &&
    gapAt(reading, index) === 0 &&
    isByline(textAt(reading, previousKept(reading, index)))
  return (
    isDateLine(text) ||
    isByline(text) ||
    publication ||
    (creditsPicture(text) && wordCount(text) <= 20) ||
    reading.rows[index]?.cue.type === 'image'
  )
}

/** One sentence right below the headline and right over the heading of a section, in a capture that lost its blank lines. */
function isOverSection(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const count = wordCount(text)
  const below = textAt(reading, nextKept(reading, index))
  return (
    lostGaps(reading) &&
    reading.claims[previousKept(reading, index)]?.role === 'title' &&
    endsSentence(text) &&
    !holdsSentenceBreak(text) &&
    !opensReport.test(text) &&
    count >= 8 &&
    count <= 40 &&
    wordCount(below) <= 7 &&
    wordCount(below) >= 2 &&
    isHeadingShaped(below) &&
    !readNames(below) &&
    !isDateLine(below)
  )
}

/** One or two sentences between the headline and longer text. */
// `1. A title, by Ann Lee`: the list has begun
const firstOfList = /^(?:\p{L}+ |#)?1[.):]\s/u

function isStandfirst(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  if (row?.cue.type === 'heading') return isHeadingStandfirst(reading, index)
  if (!row || !isFree(reading, index) || row.cue.type !== 'plain') return false
  // Directly below a headline that the markup marks a sentence may stand without room.
  if (row.gap === 0 && reading.rows[previousKept(reading, index)]?.cue.type !== 'heading')
    return isOverSection(reading, index)
  if (
    tellsOfPicture(row.text) ||
    tellsOfPeople(row.text) ||
    showsSight(row.text) ||
    creditsPicture(row.text) ||
    opensReport.test(row.text) ||
    firstOfList.test(row.text)
  )
    return false
  const count = wordCount(row.text)
  const open =
    /^[\p{Lu}\p{N}“"‘]/u.test(row.text) &&
    count >= 5 &&
    count <= 20 &&
    !/\d[:.]\d\d|\b(?:session|track|day \d)\b/i.test(row.text) &&
    (!/\bpapers?\b/i.test(row.text) || countsPapers.test(row.text)) &&
    isHeadline(row.text)
  if (count < 5 || row.text.length > 320 || !(endsSentence(row.text) || open) || row.text.endsWith(':'))
    return false
  let next = nextKept(reading, index)
  const signed = isByline(textAt(reading, next)) && !isDateLine(textAt(reading, next))
  if ((row.text.match(/[.!?][”"’]?(?:\s|$)/g) ?? []).length > (signed ? 3 : 1)) return false
  // The byline and the date may stand between.
  for (let steps = 0; steps < 6 && standsBetween(reading, next); steps++) next = nextKept(reading, next)
  const below = textAt(reading, next)
  if (row.gap === 0)
    return (
      endsSentence(row.text) &&
      count <= 30 &&
      (wordCount(below) > 12 || reading.rows[next]?.cue.type === 'heading')
    )
  return (
    gapAt(reading, next) > 0 &&
    wordCount(below) > 12 &&
    below.length > row.text.length * 0.8 &&
    !readNames(below)
  )
}
