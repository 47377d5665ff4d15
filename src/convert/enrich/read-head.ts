import { foldKey } from '../../model/fold.ts'
import { tellsOfPicture } from './find-figures.ts'
import { endsSentence, holdsSentenceBreak, isDateLine, words } from './line-shape.ts'
import { readNames } from './names/read-names.ts'
import { awardLine, yearOfAward } from './papers/entry-lines.ts'
import { acceptedOthers, sectionKind } from './papers/section-kind.ts'
import { claim, gapAt, isFree, nextKept, previousKept, type Reading, textAt } from './reading.ts'

// `By Jane Doe`, `Posted by Rob Knies`, `Compiled by Andrey Kurenkov`, `Author: Jane Doe`, `— Jane Doe, Staff Writer`, `Location: Virtual`
const byline =
  /^(?:(?:posted|written|compiled|edited|published|authored|story|words|text|guest post|summary|reviewed|curated|contributed|prepared|reported)?\s*(?:on .{6,24} )?by[:\s]\s*\p{Lu}.{1,120}|(?:authors?|editors?|writers?|contributors?|location|date|published|posted|updated|last updated|when|where|venue|day)\s*[:|]\s*.{1,120}|press release\b.{0,60}|published|[—–-]\s*\p{Lu}[\p{L} .]{3,60})$/iu

/** No headline has more characters; the head of an article holds none that has. */
const longestHeadline = 2000

/** Read what the first lines say: the headline, who wrote it and when, and the standfirst. */
export function readHead(reading: Reading): void {
  const first = nextKept(reading, -1)
  const title = findTitle(reading, first)
  if (title < 0) return
  claim(reading, title, 'title', 'headline')
  claimAbove(reading, first, title)
  claimBelow(reading, title)
}

/** A heading that the markup marks as the first; else what the page says of itself; else the first line shaped as a headline. */
function findTitle(reading: Reading, first: number): number {
  const { rows, facts } = reading
  const marked = rows.findIndex(
    (row, i) =>
      isFree(reading, i) &&
      row.cue.type === 'heading' &&
      row.cue.depth === 1 &&
      row.text.length <= longestHeadline,
  )
  if (marked >= 0) return marked
  const stated = facts.title ? rows.findIndex((row, i) => isFree(reading, i) && row.text === facts.title) : -1
  if (stated >= 0) return stated
  const end = Math.min(rows.length, first + 12)
  for (let i = first; i < end; i = nextKept(reading, i)) {
    if (isLeadImage(reading, i))
      i += /^(?:credits?|photo|image|source)\b/i.test(textAt(reading, i + 2)) ? 2 : 1
    else if (
      awardLine.test(textAt(reading, i)) &&
      !yearOfAward.test(textAt(reading, nextKept(reading, i))) &&
      readNames(textAt(reading, nextKept(reading, nextKept(reading, i))))
    )
      return -1
    else if (!isPreamble(reading, i))
      return isFree(reading, i) &&
        isHeadline(textAt(reading, i)) &&
        rows[i]?.cue.type !== 'bullet' &&
        !salutation.test(textAt(reading, i))
        ? betterBelow(reading, i)
        : -1
  }
  return -1
}

// `Dear friends,`
const salutation = /^(?:dear|hi|hello|greetings)\b.{0,40}[,!]$/i

/**
 * The headline below a line that only names the event or the series: it names the year or the papers, the line above
 * does not, and text follows it.
 */
function betterBelow(reading: Reading, index: number): number {
  const above = textAt(reading, index)
  let below = nextKept(reading, index)
  while (
    isDateLine(textAt(reading, below)) ||
    /^(?:\p{L}{3} )?\p{L}{3,9}\.? \d{1,2}\S* (?:through|to|[-–—])/u.test(textAt(reading, below))
  )
    below = nextKept(reading, below)
  const text = textAt(reading, below)
  const headed =
    gapAt(reading, below) > 0 &&
    words(text).length >= 3 &&
    words(text).length <= 14 &&
    isHeadline(text) &&
    !endsSentence(text) &&
    !readNames(text) &&
    !byline.test(text) &&
    !isDatedByline(text)
  const followed = words(textAt(reading, nextKept(reading, below))).length >= 12
  if (!headed || !followed) return index
  const onPapers = /\b(?:papers?|program(?:me)?|highlights|guide)\b/i
  const yearIn = /\b(?:19|20)\d\d\b/
  const says = yearIn.test(text) && (!yearIn.test(above) || (onPapers.test(text) && !onPapers.test(above)))
  return says || (words(above).length <= 2 && yearIn.test(above)) ? below : index
}

/** Dates, bylines, images and section names above the headline. */
function isPreamble(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  if (
    reading.rows[index]?.cue.type === 'image' ||
    isDateLine(text) ||
    byline.test(text) ||
    isDatedByline(text)
  )
    return true
  // `November 4, 2020 November 6, 2020`
  if (/^(?:\p{Lu}\p{L}+ \d{1,2},? \d{4}[\s–—-]*){1,2}$/u.test(text)) return true
  const names = readNames(text)
  if (names && names.names.length <= 2 && words(text).length <= 5) return true
  return isColumnName(reading, index)
}

/** One to three words above a longer headline, others like it between: the name of the site, of a column or a topic. */
function isColumnName(reading: Reading, index: number, title?: number): boolean {
  const text = textAt(reading, index)
  if (
    words(text).length > 3 ||
    sectionKind(text) === 'papers' ||
    acceptedOthers.test(text) ||
    awardLine.test(text) ||
    /\d{4}|[:?!]/.test(text) ||
    isDateLine(text) ||
    byline.test(text) ||
    readNames(text)
  )
    return false
  let next = nextKept(reading, index)
  for (let steps = 0; steps < 3 && words(textAt(reading, next)).length <= 3; steps++) {
    if (isDateLine(textAt(reading, next))) return false
    next = nextKept(reading, next)
  }
  const below = textAt(reading, next)
  if (title !== undefined) return next <= title
  return (
    words(below).length >= 4 &&
    isHeadline(below) &&
    !isDateLine(below) &&
    !readNames(below) &&
    !endsSentence(below)
  )
}

/** A lead image above the headline: a file name or description, then its caption directly below. */
function isLeadImage(reading: Reading, index: number): boolean {
  const caption = textAt(reading, index + 1)
  if (gapAt(reading, index + 1) !== 0 || caption === '') return false
  if (/\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(textAt(reading, index))) return true
  const next = /^(?:credits?|photo|image|source)\b/i.test(textAt(reading, index + 2)) ? index + 3 : index + 2
  const below = textAt(reading, next)
  return (
    gapAt(reading, next) > 0 &&
    (endsSentence(caption) || next > index + 2) &&
    words(caption).length >= 8 &&
    !readNames(caption) &&
    isHeadline(below) &&
    !endsSentence(below)
  )
}

/** Whether a line can be a headline: not too long, and no run of sentences. */
function isHeadline(text: string): boolean {
  const count = words(text).length
  if (count < 1 || count > 30 || text.length > 220 || !/\p{L}/u.test(text)) return false
  if (/\bhere\.$/i.test(text) || /^[^.?!]{0,30}:$/.test(text)) return false
  if (holdsSentenceBreak(text) && !/^[^.]{1,60}[.!?] /.test(text)) return false
  return !(/[.;,]$/.test(text) && count > 10)
}

function claimAbove(reading: Reading, first: number, title: number): void {
  for (let i = first; i < title; i = nextKept(reading, i)) {
    if (isLeadImage(reading, i))
      i += /^(?:credits?|photo|image|source)\b/i.test(textAt(reading, i + 2)) ? 2 : 1
    else if (isColumnName(reading, i, title)) claim(reading, i, 'dropped', 'section-name')
    else if (reading.rows[i]?.cue.type !== 'image') claim(reading, i, 'byline', 'above-headline')
  }
}

/** The headline printed a second time, as pages do whose title stands above the article and at its head. */
function dropAgain(reading: Reading, title: number): void {
  const headline = foldKey(textAt(reading, title))
  for (let i = nextKept(reading, title), seen = 0; seen < 6 && i < reading.rows.length; seen++) {
    if (foldKey(textAt(reading, i)) === headline) claim(reading, i, 'dropped', 'headline-again')
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
    else if (!standfirst && isStandfirst(reading, i)) {
      standfirst = claim(reading, i, 'standfirst', 'line-below-headline')
    } else return
  }
}

/** `Tuesday, August 20, 2024 - by Ann Lee` */
function isDatedByline(text: string): boolean {
  const date = /^(.{6,40}?)\s*[|·•–—-]\s*(?=by\s+\p{Lu})/iu.exec(text)
  return date !== null && isDateLine(date[1] ?? '') && byline.test(text.slice(date[0].length))
}

function isByline(text: string): boolean {
  if (byline.test(text)) return true
  // `Fisher Yu May 30, 2018`, `Wei Ming T. on Dec 8, 2024`
  const undated = text.replace(
    /[\s,|·•–—-]*(?:\bon )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{Lu}\p{L}{2,8}\.?,? \d{4}|\d{4}-\d\d-\d\d)$/u,
    '',
  )
  if (undated !== text && (undated === '' || readNames(undated) !== null || byline.test(undated))) return true
  if (isDatedByline(text)) return true
  const names = readNames(text)
  return names !== null && names.names.length <= 2 && words(text).length <= 10
}

// `Last week I was at ICML.`, `Since 1997, two awards are given.`, `All times are in UTC.`, `(Write to me.)`: the text has begun
const opensReport =
  /^(?:last (?:week|month|year|summer)|each year|every year|earlier this|since (?:19|20)\d\d|all (?:times|sessions)|note\b.{0,3}:|\(|[^:]{0,40}\baward:)|\b(?:I|we) (?:was|were|went|attended|had)\b/i

/** One or two sentences between the headline and longer text. */
// `1. A title, by Ann Lee`: the list has begun
const firstOfList = /^#?1[.):]\s/

function isStandfirst(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  if (!row || !isFree(reading, index) || row.cue.type !== 'plain') return false
  // Directly below a headline that the markup marks a sentence may stand without room.
  if (row.gap === 0 && reading.rows[previousKept(reading, index)]?.cue.type !== 'heading') return false
  if (tellsOfPicture(row.text) || opensReport.test(row.text) || firstOfList.test(row.text)) return false
  const count = words(row.text).length
  const open =
    count >= 5 &&
    count <= 20 &&
    !/\d[:.]\d\d|\b(?:session|track|day \d)\b/i.test(row.text) &&
    !/\bpapers?\b/i.test(row.text) &&
    isHeadline(row.text)
  if (count < 5 || row.text.length > 320 || !(endsSentence(row.text) || open) || row.text.endsWith(':'))
    return false
  if ((row.text.match(/[.!?][”"’]?(?:\s|$)/g) ?? []).length > 1) return false
  let next = nextKept(reading, index)
  // The byline and the date may stand between.
  while (isDateLine(textAt(reading, next)) || isByline(textAt(reading, next))) next = nextKept(reading, next)
  const below = textAt(reading, next)
  if (row.gap === 0)
    return (
      endsSentence(row.text) &&
      count <= 30 &&
      (words(below).length > 12 || reading.rows[next]?.cue.type === 'heading')
    )
  return (
    gapAt(reading, next) > 0 &&
    words(below).length > 12 &&
    below.length > row.text.length * 0.8 &&
    !readNames(below)
  )
}
