import { foldKey } from '../../../model/fold.ts'
import { creditsPicture } from '../figures/credits.ts'
import { describesPicture, tellsOfPeople } from '../figures/what-is-seen.ts'
import { isOrganisation } from '../headings/other-lines.ts'
import { endsSentence, isDateLine, wordCount } from '../line-shape.ts'
import { isPersonAsHeading } from '../names/person-as-heading.ts'
import { readNames } from '../names/read-names.ts'
import { claim, gapAt, nextKept, previousKept, type Reading, textAt } from '../reading.ts'
import { lostGaps } from '../spacing.ts'
import { isColumnName, isLeadImage, namesSiteInParts, timeToRead } from './above-headline.ts'
import { isByline, labelOfArticle, labelOfByline, officeOfWriters, roleOfWriter } from './byline.ts'
import { findTitle } from './find-title.ts'
import { isStandfirst } from './standfirst.ts'

/** Read what the first lines say: the headline, who wrote it and when, and the standfirst. */
export function readHead(reading: Reading): void {
  const first = belowTrail(reading, nextKept(reading, -1))
  const title = findTitle(reading, first)
  if (title < 0) return
  claim(reading, title, 'title', 'headline')
  claimMarked(reading)
  claimAbove(reading, first, title)
  claimBelow(reading, title)
}

/** A menu above a trail has no more rows than these. */
const mostAboveTrail = 12
// `Quayline Home News Ten years: A party`, `News › Ten years: A party`: what leads to a headline
const leading = /\b(?:home|homepage|news|blog|articles|posts)\b|[›»>/]/i

/**
 * The row below one that leads to it and ends in its words, which is dropped with the short lines above.
 * `Home Robots Ten years: A party`, `HomeRobotsTen years: A party` over `Ten years: A party`
 */
function belowTrail(reading: Reading, first: number): number {
  for (let i = first, seen = 0; seen <= mostAboveTrail; i = nextKept(reading, i), seen++) {
    const below = nextKept(reading, i)
    const [trail, headline] = [textAt(reading, i), textAt(reading, below)]
    const lead = trail.slice(0, -headline.length)
    if (isTrail(trail, headline) && (i === first || leading.test(lead))) {
      for (let k = first; k <= i; k++) claim(reading, k, 'dropped', 'navigation')
      return below
    }
    if (trail === '' || wordCount(trail) > 12 || endsSentence(trail)) return first
  }
  return first
}

function isTrail(trail: string, headline: string): boolean {
  return (
    trail.length > headline.length &&
    trail.endsWith(headline) &&
    /^\P{Ll}/u.test(headline) &&
    wordCount(headline) >= 4 &&
    wordCount(trail) <= wordCount(headline) + 8 &&
    !endsSentence(headline)
  )
}

/** More rows than this above a marked headline are what menus of a page show, and no head. */
const mostAbove = 15

/** Whether the rows above a headline that the markup marks are previews in menus: many, and far less than the article. */
function areMenus(reading: Reading, first: number, title: number): boolean {
  const { rows } = reading
  if (rows[title]?.cue.type !== 'heading' || title - first <= mostAbove) return false
  const words = (from: number, to?: number) =>
    rows.slice(from, to).reduce((sum, { text }) => sum + wordCount(text), 0)
  return words(first, title) < words(title)
}

function claimAbove(reading: Reading, first: number, title: number): void {
  if (areMenus(reading, first, title)) {
    for (let i = first; i < title; i++) claim(reading, i, 'dropped', 'navigation')
    return
  }
  for (let i = first; i < title; i = nextKept(reading, i)) {
    if (isLeadImage(reading, i))
      i += /^(?:credits?|photo|image|source)\b/i.test(textAt(reading, i + 2)) ? 2 : 1
    else if (
      isColumnName(reading, i, title) ||
      namesSiteInParts(reading, i) ||
      labelOfArticle.test(textAt(reading, i))
    )
      claim(reading, i, 'dropped', 'section-name')
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

/** What the markup of a page names byline or standfirst; one that is printed twice is dropped the second time. */
function claimMarked(reading: Reading): void {
  const seen = new Set<string>()
  for (const [i, { cue, text }] of reading.rows.entries()) {
    if (cue.type === 'standfirst' && seen.has(text)) claim(reading, i, 'dropped', 'headline-again')
    else if (cue.type === 'standfirst') claim(reading, i, 'standfirst', 'marked-standfirst')
    else if (cue.type === 'byline' && timeToRead.test(text)) claim(reading, i, 'dropped', 'reading-time')
    else if (cue.type === 'byline') claim(reading, i, 'byline', 'marked-byline')
    seen.add(text)
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

const labelOfTopics = /^(?:filed under|posted in|topics?|tags|categor(?:y|ies))\s*:?$/i

/** `Data science for science`: what an article is filed under. */
function isTopic(text: string): boolean {
  return (
    wordCount(text) > 0 &&
    wordCount(text) <= 4 &&
    !/[.!?:]$/.test(text) &&
    !isDateLine(text) &&
    !readNames(text)
  )
}

/** `By` or `Authors` over names, `and` between them, or the department that they write for right over those. */
function labelsByline(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const below = textAt(reading, nextKept(reading, index))
  if (labelOfByline.test(text)) return isByline(below)
  if (/^(?:and|&|,)$/i.test(text))
    return isByline(below) && reading.claims[previousKept(reading, index)]?.role === 'byline'
  return isOrganisation(text) && (isByline(below) || labelOfByline.test(below))
}

/** `Computer Science` over `Machine Learning` over the day of the article: what it is filed under. */
function areTopicsOverDay(reading: Reading, index: number): boolean {
  const day = textAt(reading, index + 2)
  return (
    isDateLine(day) &&
    /\d{4}/.test(day) &&
    gapAt(reading, index + 1) === 0 &&
    [index, index + 1].every((i) => {
      const text = textAt(reading, i)
      return wordCount(text) <= 3 && /^\p{Lu}[\p{L} &-]+$/u.test(text) && !readNames(text) && !isByline(text)
    })
  )
}

/** `Harbour Engineering` directly over `4 min read`, or over another such line: whose account it is, and where it appeared. */
function isOverReadingTime(reading: Reading, index: number): boolean {
  for (let i = index; i < index + 3; i++) {
    if (wordCount(textAt(reading, i)) > 4 || endsSentence(textAt(reading, i)) || gapAt(reading, i + 1) > 0)
      return false
    const below = textAt(reading, i + 1)
    if (timeToRead.test(below) || (isDateLine(below) && /\bmin(?:ute)?s? read$/i.test(below))) return true
  }
  return false
}

/** Three people or more right over the day of the article: all who wrote it. */
function areWriters(reading: Reading, index: number): boolean {
  const below = textAt(reading, nextKept(reading, index))
  if (!isDateLine(below) || !/\d{4}/.test(below)) return false
  const writers = readNames(textAt(reading, index))
  return writers?.certainty === 1 && writers.names.length > 2
}

function isOverDayOrText(reading: Reading, index: number): boolean {
  const below = textAt(reading, nextKept(reading, index))
  return wordCount(below) >= 12 || isDateLine(below)
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
    standfirst ||= reading.claims[i]?.role === 'standfirst'
    if (reading.claims[i]?.rule.startsWith('marked-')) seen--
    else if (isDateLine(text) && !(/day\b/i.test(text) && !/\d{4}/.test(text)))
      claim(reading, i, 'byline', 'date-line')
    else if (labelOfArticle.test(text)) claim(reading, i, 'dropped', 'section-name')
    else if (areTopicsOverDay(reading, i)) {
      claim(reading, i, 'dropped', 'section-name')
      claim(reading, i + 1, 'dropped', 'section-name')
    } else if (isOverReadingTime(reading, i)) {
      claim(reading, i, 'byline', 'byline')
      seen--
    } else if (timeToRead.test(text))
      if (/\d{4}/.test(text)) claim(reading, i, 'byline', 'date-line')
      else claim(reading, i, 'dropped', 'reading-time')
    else if (officeOfWriters.test(text) && isOverDayOrText(reading, i)) claim(reading, i, 'byline', 'byline')
    else if ((isByline(text) && !isPersonAsHeading(reading, i)) || areWriters(reading, i))
      claim(reading, i, 'byline', 'byline')
    // A picture between the headline and who wrote it
    else if (reading.rows[i]?.cue.type === 'image' && isByline(textAt(reading, nextKept(reading, i))))
      continue
    else if (labelsByline(reading, i)) {
      claim(reading, i, 'byline', 'byline')
      seen--
    } else if (labelOfTopics.test(text) && gapAt(reading, i + 1) === 0) {
      claim(reading, i, 'dropped', 'section-name')
      for (let k = i + 1; gapAt(reading, k) === 0 && isTopic(textAt(reading, k)); k++)
        claim(reading, k, 'dropped', 'section-name')
    } else if (roleOfWriter.test(text) && reading.claims[previousKept(reading, i)]?.rule === 'byline') {
      claim(reading, i, 'byline', 'byline')
      seen -= 2
    } else if (!standfirst && isStandfirst(reading, i)) {
      standfirst = claim(reading, i, 'standfirst', 'line-below-headline')
    } else return void dropMenu(reading, i)
  }
}

const ofMenus =
  /^(?:about|careers?|contact(?: us)?|overview|home|faq|register|registration|attendees|sponsors)$/i

/** Three lines or more of up to three words below the head and over a paragraph, in a capture that lost its blank lines, where one of them is what menus hold. */
function dropMenu(reading: Reading, first: number): void {
  let end = first
  while (lostGaps(reading) && isTopic(textAt(reading, end)) && wordCount(textAt(reading, end)) <= 3) end++
  const texts = reading.rows.slice(first, end).map(({ text }) => text)
  if (texts.length < 3 || wordCount(textAt(reading, end)) < 12 || !texts.some((text) => ofMenus.test(text)))
    return
  for (let i = first; i < end; i++) claim(reading, i, 'dropped', 'navigation')
}
