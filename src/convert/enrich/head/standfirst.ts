import { creditsPicture } from '../figures/credits.ts'
import { showsSight, tellsOfPeople, tellsOfPicture } from '../figures/what-is-seen.ts'
import { isWorded } from '../figures/wording-table.ts'
import {
  endsSentence,
  holdsSentenceBreak,
  isDateLine,
  isHeadingShaped,
  wordCount,
  words,
} from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { cutLine } from '../papers/lines/cut-line.ts'
import { capitalShare } from '../papers/titles/title-case.ts'
import { titleLikeness } from '../papers/titles/title-shape.ts'
import { gapAt, isFree, nextKept, previousKept, type Reading, textAt } from '../reading.ts'
import { lostGaps } from '../spacing.ts'
import { rowsWithText } from '../text-counts.ts'
import { isByline, labelOfArticle, labelOfByline } from './byline.ts'
import { isHeadline } from './is-headline.ts'
import { headsFirstSection } from './sections-below.ts'

// `Last week I was at ICML.`, `June 8, 2022 — A team has won`, `Since 1997, two awards are given.`, `All times are in UTC.`, `(Write to me.)`: the text has begun
const opensReport =
  /^(?:last (?:week|month|year|summer)|(?:hey|hi|hello|dear|welcome to|here (?:are|is)) |(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}),? (?:19|20)\d\d\s*[–—-]+\s|each year|every year|earlier this|since (?:19|20)\d\d|all (?:times|sessions|slots)|(?:note|disclaimer|update|edit|warning|caveat|spoiler|upd|tl;dr)\b.{0,14}:|\(|[^:]{0,40}\baward:)|\b(?:I|we) (?:was|were|went|attended|had)\b|\bin this (?:blog ?post|post|letter|newsletter|article),? (?:I|we)\b/iu

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
    reading.rows[previousKept(reading, index)]?.cue.type === 'image' ||
    labelOfByline.test(text) ||
    labelOfArticle.test(text) ||
    /^(?:and|&)$/i.test(text) ||
    publication ||
    // Who publishes, right over the day, or told three times in a row
    (wordCount(text) <= 4 && gapAt(reading, index + 1) === 0 && isByline(textAt(reading, index + 1))) ||
    (wordCount(text) <= 3 && rowsWithText(reading, text) >= 3) ||
    (creditsPicture(text) && wordCount(text) <= 20) ||
    isWorded('labelledCaption', text) ||
    reading.rows[index]?.cue.type === 'image'
  )
}

// `Harbour logoEach year …`: a paragraph with the description of a picture glued to it
const pictureGlued = /\b(?:logo|photo|image|icon|portrait)(?=\p{Lu}\p{Ll})/u

/** Whether a sentence goes on in the line right below. */
function isBroken(reading: Reading, index: number): boolean {
  return (
    !endsSentence(textAt(reading, index)) &&
    gapAt(reading, index + 1) === 0 &&
    /^(?!by\s)\p{Ll}/u.test(textAt(reading, index + 1))
  )
}

// `Ann Lee is a student in Leeds.`
const tellsOfWriter = /^(?:\p{Lu}\S+ ){2,4}(?:is|was|works|leads|teaches)\b/u

/** A few words in italics, alone between a marked headline and the first paragraph, a picture aside. `*An open-source queue for experiments*` */
function isEmphasisedPhrase(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  const above = reading.rows[previousKept(reading, index)]
  let next = nextKept(reading, index)
  while (reading.rows[next]?.cue.type === 'image') next = nextKept(reading, next)
  return (
    row?.content.length === 1 &&
    row.content[0]?.type === 'emphasis' &&
    above?.cue.type === 'heading' &&
    above.cue.depth === 1 &&
    wordCount(row.text) >= 4 &&
    wordCount(row.text) <= 30 &&
    !/[\d|·•:@]/.test(row.text) &&
    !isByline(row.text) &&
    !isDateLine(row.text) &&
    !readNames(row.text) &&
    !opensReport.test(row.text) &&
    !tellsOfWriter.test(row.text) &&
    wordCount(textAt(reading, next)) >= 8 &&
    endsSentence(textAt(reading, next))
  )
}

// `HARBOUR CITY, March 1, 2022`: where and when a press release was sent out
const placeAndDay =
  /^\p{Lu}[\p{L} .-]{2,30},(?: \p{L}{2,10}\.?,)? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}),? (?:19|20)\d\d$/u

/** Whether a line speaks as a sentence does, be it closed or not: a number of words, most of them in small letters. */
function speaks(text: string, least = 8): boolean {
  const small = words(text).filter((word) => /^\p{Ll}/u.test(word)).length
  return wordCount(text) >= least && small * 10 >= wordCount(text) * 6
}

/** `Tuesday, April 16`, where other lines of the page are days as well: the programme begins. */
function isDayOfMany({ rows }: Reading, text: string): boolean {
  return /^\p{Lu}\p{L}+day\b/u.test(text) && rows.filter((row) => isDateLine(row.text)).length > 1
}

/** `Seven papers and a robot` right below the headline and right over the line that says who wrote the article, or a sentence right over that or its date. */
function isOverByline(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const below = textAt(reading, nextKept(reading, index))
  const signed =
    readNames(below) !== null && isDateLine(textAt(reading, nextKept(reading, nextKept(reading, index))))
  const closed = /[^.][.!?]$/.test(text) && (!holdsSentenceBreak(text) || wordCount(text) <= 30)
  return (
    reading.claims[previousKept(reading, index)]?.role === 'title' &&
    wordCount(text) >= 5 &&
    wordCount(text) <= 40 &&
    !/[:;,]$/.test(text) &&
    (closed || (isHeadline(text) && wordCount(text) <= 25)) &&
    !isByline(text) &&
    !readNames(text) &&
    !tellsOfWriter.test(text) &&
    (signed || closed || speaks(text, 7) || /^(?:posted |written )?by\s/i.test(below)) &&
    !opensReport.test(text) &&
    (readNames(below)?.names.length === 1 ||
      (isByline(below) && /^(?:posted |written )?by\s/i.test(below)) ||
      signed ||
      (isDateLine(below) && !isDayOfMany(reading, below)) ||
      placeAndDay.test(below) ||
      labelOfArticle.test(below))
  )
}

// `A preview of the research our teams will share.`: words that announce what stands below, and no sentence of it
const announces =
  /^(?:an?|our|the) (?:(?:\p{L}+[ -]){0,2})(?:preview|guide|look|overview|round-?up|summary|recap|selection|tour|digest|list|introduction|glimpse|collection) (?:of|at|to|into|through)\b/iu

// `Seven papers, two demos, and a tired advisor`
const seriesOfPapers =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\p{L}-]+ ){0,2}papers,[^.!?]+$/iu

/** One sentence right below the headline and right over a longer paragraph, in a capture that lost its blank lines. */
function isOverText(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const below = textAt(reading, nextKept(reading, index))
  return (
    lostGaps(reading) &&
    reading.claims[previousKept(reading, index)]?.role === 'title' &&
    (speaks(text) || announces.test(text)) &&
    wordCount(text) >= (endsSentence(text) && !announces.test(text) ? 14 : 8) &&
    wordCount(text) <= 40 &&
    !/[:;,]$/.test(text) &&
    !holdsSentenceBreak(text) &&
    !opensReport.test(text) &&
    (announces.test(text) || !/\b(?:I|we|our|my)\b/i.test(text)) &&
    wordCount(below) > wordCount(text) * (endsSentence(text) ? 1.5 : 1) &&
    wordCount(below) >= (seriesOfPapers.test(text) ? 8 : 20) &&
    endsSentence(below)
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
    !/[:;,]$/.test(text) &&
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

/** One sentence right below the headline, with room between it and the first paragraph. */
function isAboveRoom(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const below = nextKept(reading, index)
  return (
    !lostGaps(reading) &&
    reading.claims[previousKept(reading, index)]?.role === 'title' &&
    endsSentence(text) &&
    !holdsSentenceBreak(text) &&
    !opensReport.test(text) &&
    !days.test(text) &&
    !/\b(?:I|we)\b/i.test(text) &&
    wordCount(text) >= 7 &&
    wordCount(text) <= 30 &&
    gapAt(reading, below) > 0 &&
    wordCount(textAt(reading, below)) > 12 &&
    endsSentence(textAt(reading, below)) &&
    !readNames(textAt(reading, below))
  )
}

// `19 June – 24 June 2022, New Orleans, USA`: when and where a meeting takes place
const days =
  /^(?:\p{L}+day,? )?(?:\d{1,2}\.?(?: \p{L}{3,9})?|\p{L}{3,9}\.? \d{1,2})\s*(?:[-–—]|to)\s.{3,30}(?:19|20)\d\d\b/u

// `The prize went to Ann Lee for her paper A title.`: the first of the papers
const honoursPaper = /\bfor (?:their|his|her) (?:\p{L}+ ){0,2}(?:paper|article)\b/iu

// `1. A title, by Ann Lee`: the list has begun
const firstOfList = /^(?:\p{L}+ |#)?1[.):]\s/u

/** Whether a line is an entry of a list, with its authors. */
function listsPaper(text: string): boolean {
  const authors = text.length < 320 ? cutLine(text)?.authors : undefined
  return authors !== undefined && authors.certainty === 1 && authors.names.length > 1
}

/** `The Shape of the Problem` below the byline, in title case, or of a few words where others further down head paragraphs: a section. */
function headsSection(reading: Reading, index: number): boolean {
  if (reading.claims[previousKept(reading, index)]?.role !== 'byline') return false
  const text = textAt(reading, index)
  if (capitalShare(text) >= 0.8) return true
  const { rows } = reading
  const heads = (i: number): boolean =>
    wordCount(textAt(reading, i)) <= 8 &&
    isHeadingShaped(textAt(reading, i)) &&
    wordCount(textAt(reading, i + 1)) >= 20
  return wordCount(text) <= 8 && rows.some((_, i) => i > index + 1 && heads(i))
}

// `In this work we introduce …`
const opensAbstract =
  /^(?:in this (?:paper|work|study|article),? we|(?:this|the) paper|we (?:present|propose|introduce))\b/i

/** `Learned Buoys: A Title in Full` over `In this work we introduce …`: the first title of a list of abstracts. */
function headsAbstract(reading: Reading, index: number): boolean {
  return (
    titleLikeness(textAt(reading, index), true) >= 2 &&
    opensAbstract.test(textAt(reading, nextKept(reading, index)))
  )
}

/** Whether the next line is the day of the article, or a paragraph several times as long right below the headline and the line. */
function isOverDayOrText(reading: Reading, index: number): boolean {
  const below = textAt(reading, nextKept(reading, index))
  const isSecond = reading.claims[previousKept(reading, index)]?.role === 'title'
  return isDateLine(below) || (isSecond && wordCount(below) >= 30 && endsSentence(below))
}

/** One or two sentences between the headline and longer text. */
export function isStandfirst(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  if (row?.cue.type === 'heading') return isHeadingStandfirst(reading, index)
  if (!row || !isFree(reading, index) || row.cue.type !== 'plain') return false
  if (isEmphasisedPhrase(reading, index)) return true
  if (pictureGlued.test(row.text) || isBroken(reading, index)) return false
  if ((readNames(row.text)?.names.length ?? 0) > 1) return false
  // Directly below a headline that the markup marks a sentence may stand without room.
  if (row.gap === 0 && reading.rows[previousKept(reading, index)]?.cue.type !== 'heading')
    return (
      isOverSection(reading, index) ||
      isOverByline(reading, index) ||
      isOverText(reading, index) ||
      isAboveRoom(reading, index)
    )
  if (
    tellsOfPicture(row.text) ||
    tellsOfPeople(row.text) ||
    showsSight(row.text) ||
    creditsPicture(row.text) ||
    opensReport.test(row.text) ||
    firstOfList.test(row.text) ||
    honoursPaper.test(row.text) ||
    days.test(row.text) ||
    listsPaper(row.text)
  )
    return false
  const count = wordCount(row.text)
  const open =
    /^[\p{Lu}\p{N}“"‘]/u.test(row.text) &&
    count >= 5 &&
    count <= 20 &&
    !/\d[:.]\d\d|\b(?:session|track|day \d)\b/i.test(row.text) &&
    !row.text.includes(' | ') &&
    (!/\bpapers?\b/i.test(row.text) ||
      countsPapers.test(row.text) ||
      // `A student wins the prize for the best paper of the year` over the day of the article, or over a long paragraph
      (speaks(row.text, 7) && isOverDayOrText(reading, index))) &&
    isHeadline(row.text)
  if (headsFirstSection(reading, index)) return false
  if (open && !endsSentence(row.text) && (headsSection(reading, index) || headsAbstract(reading, index)))
    return false
  if (count < 5 || row.text.length > 320 || !(endsSentence(row.text) || open) || row.text.endsWith(':'))
    return false
  let next = nextKept(reading, index)
  const signed = isByline(textAt(reading, next)) && !isDateLine(textAt(reading, next))
  if ((row.text.match(/[.!?][”"’)]?(?:\s|$)/g) ?? []).length > (signed ? 3 : 1)) return false
  // The byline and the date may stand between.
  const hasRoom = gapAt(reading, next) > 0
  for (let steps = 0; steps < 6 && standsBetween(reading, next); steps++) next = nextKept(reading, next)
  const below = textAt(reading, next)
  if (row.gap === 0)
    return (
      endsSentence(row.text) &&
      count <= 30 &&
      (wordCount(below) > 12 || reading.rows[next]?.cue.type === 'heading')
    )
  // The first question of an interview
  if (signed && below.endsWith('?') && gapAt(reading, next) > 0) return true
  return (
    (hasRoom || gapAt(reading, next) > 0) &&
    wordCount(below) > 12 &&
    // A line that announces the list may be shorter.
    (below.length > row.text.length * 0.8 || (below.endsWith(':') && wordCount(below) >= 8)) &&
    !readNames(below)
  )
}
