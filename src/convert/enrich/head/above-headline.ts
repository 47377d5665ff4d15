import { creditsPicture } from '../figures/credits.ts'
import { describesPicture, tellsOfPeople } from '../figures/what-is-seen.ts'
import { endsSentence, isDateLine, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { areWordsOfPage, readsAsNames } from '../names/words-of-page.ts'
import { awardLine } from '../papers/entry-lines.ts'
import { acceptedOthers, sectionKind } from '../papers/section-kind.ts'
import { isOfEdition } from '../papers/titles/standalone-title.ts'
import { gapAt, nextKept, previousKept, type Reading, textAt } from '../reading.ts'
import { byline, isByline, isDatedByline, labelOfArticle } from './byline.ts'
import { isHeadline } from './is-headline.ts'

// `2 minutes to read Posted on Tuesday November 13, 2018`, `5-minute read`, `4 min readNov 15, 2016`
export const timeToRead = /^\d{1,3}[ -]min(?:ute)?s?(?: to)? read(?:\b|(?=\p{L}{3,9}\.? \d{1,2},)).{0,80}$/iu

// `Volume 10 Number 12`, `ISSN 1082-0000`, `This article is published in the April issue.`, `July 8-10, 2021, Aichi, Japan`
const imprint =
  /^(?:volume|vol\.?|number|issue|no\.)\s*\d+\b.{0,30}$|^issn\b|^\[.+\]$|^this (?:article|post|story|piece) (?:is|was|has been|first|originally)\b.{0,80}$|^(?=\D{0,14}\d{1,2}\s*[-–—])[\p{L}\d\s,.–—-]{6,34}\b(?:19|20)\d\d,? \p{Lu}[\p{L} ,.]{3,70}$/iu

// `a lighthouse lit up at night`: the description of a picture
const seenThing = /^(?:an?|the|two|three|four|several|some) \p{Ll}[^.:?!]{6,90}$/u

const whenGiven = /^(?:datum|date|fecha)\s*:\s*\S*\d/i

// `Ann Lee (1931 – 2014)`: the headline of an obituary
const lifespan = /\((?:18|19|20)\d\d\s*[–—-]\s*(?:19|20)\d\d\)$/

/** Dates, bylines, images, credits and section names above the headline. */
export function isPreamble(reading: Reading, index: number): boolean {
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
  // `Conference` over `CVPR 2022`
  const below = textAt(reading, nextKept(reading, index))
  if (labelOfArticle.test(text) && /(?:19|20)\d\d/.test(below) && isHeadline(below) && !isDateLine(below))
    return true
  if (seenThing.test(text) && wordCount(text) <= 14 && /^[\p{Lu}\p{N}]/u.test(below)) return true
  // The caption of a picture right over who took it
  if (wordCount(text) >= 8 && creditsPicture(below) && isHeadline(textAt(reading, index + 2))) return true
  const names = lifespan.test(text) ? null : readNames(text)
  // `Förderpreis der Harten Küste` over `Datum: …`, which tells when it was given
  if (names && names.names.length <= 2 && wordCount(text) <= 5 && !areWordsOfPage(reading, names.names))
    return !whenGiven.test(below)
  return namesSiteInParts(reading, index) || isColumnName(reading, index)
}

// `Tutorials`, `Main program`, `Schedule (Oct 25th)`: what a page of a meeting or a laboratory is headed by
const nameOfPage =
  /^(?:(?:main|full|final|research|conference) )?(?:program(?:me)?|schedule|agenda|calendar|tutorials|panels|awards|library)\b(?: \(.*\))?$/i

// `Machines and Us Podcast`, `Northfield University School of Computing`, `Kestrel Research Lab – Asia`: who publishes
const nameOfSite =
  /^(?=(?:\S+\s+){1,6}\S+$)(?:(?:\p{Lu}[\p{L}&’'.-]*|of|and|the|for|in|&)\s+)+(?:Podcast|Blog|Newsroom|Newsletter|Magazine|Weekly|Digest|Gazette)$|^(?=(?:\S+\s+){2,6}\S+$)(?:\p{Lu}[\p{L}&’'.-]*\s+)+(?:University|College|School|Institute|Department|Faculty)(?:\s+(?:of|and|&|for|School|College|Department|Faculty)(?:\s+\p{Lu}[\p{L}&’'.-]*)*)*$|^(?:\p{Lu}[\p{L}&’'.-]*\s+){1,4}(?:Labs?|Laborator(?:y|ies)|Research)\s[–—-]\s\p{Lu}\p{L}+$/u

/** `Lab Blog | L@N | Northfield University` over a line of the page that names a meeting with its year. */
export function namesSiteInParts(reading: Reading, index: number): boolean {
  const parts = textAt(reading, index).split(/\s+\|\s+/)
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    !/\d/.test(textAt(reading, index)) &&
    parts.every((part) => wordCount(part) <= 6) &&
    parts.some((part) => nameOfSite.test(part)) &&
    [1, 2, 3, 4, 5].some((step) => {
      const text = textAt(reading, index + step)
      return isOfEdition(text) && isHeadline(text) && !endsSentence(text)
    })
  )
}

// `Our paper was accepted to ICRA 2024!`, `Oars: A Study You Steer!`, and not `My blog turns seven today!`
const tellsNews = /:\s|\b(?:papers?|accepted|awards?|won|wins|prize|congratulations|published)\b/i

/** One to three words above a longer headline, others like it between: the name of the site, of a column or a topic. */
export function isColumnName(reading: Reading, index: number, title?: number): boolean {
  const text = textAt(reading, index)
  // `Northfield & Lee Research` over `Blog`
  const overColumn =
    wordCount(text) <= 6 && /^(?:blog|news|newsroom|stories|insights)$/i.test(textAt(reading, index + 1))
  if (
    (wordCount(text) > 3 && !overColumn && !nameOfSite.test(text)) ||
    sectionKind(text) === 'papers' ||
    (title === undefined && nameOfPage.test(text)) ||
    acceptedOthers.test(text) ||
    awardLine.test(text) ||
    /\d{4}|[’']\d\d\b|[:?!]|\bNo\.|^(?=\S*[A-Z]\S*[A-Z])\S+ \d\d$/.test(text) ||
    isDateLine(text) ||
    byline.test(text) ||
    readsAsNames(reading, text) ||
    // `International Conference` over `on Computer Vision: a retrospective`
    /^\p{Ll}/u.test(textAt(reading, index + 1))
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
    !isByline(below) &&
    !readNames(below) &&
    (!endsSentence(below) || (below.endsWith('!') && wordCount(below) <= 16 && tellsNews.test(below)))
  )
}

// `SOSP 2021`, `SOSP 2021 Awards`
const namesEdition = /^(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}\S* [’']?(?:(?:19|20)\d\d(?: \p{Lu}\p{Ll}+){0,3}|\d\d)$/u

/** A lead image above the headline: a file name or description, then its caption directly below. */
export function isLeadImage(reading: Reading, index: number): boolean {
  const caption = textAt(reading, index + 1)
  if (gapAt(reading, index + 1) !== 0 || caption === '') return false
  if (/\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(textAt(reading, index))) return true
  // `Our papers at SOSP 2021` or `SOSP 2021` over a sentence is the headline.
  if (isOfEdition(textAt(reading, index)) || namesEdition.test(textAt(reading, index))) return false
  if (endsSentence(textAt(reading, index)) && wordCount(textAt(reading, index)) > 15) return false
  const next = /^(?:credits?|photo|image|source)\b/i.test(textAt(reading, index + 2)) ? index + 3 : index + 2
  const below = textAt(reading, next)
  return (
    gapAt(reading, next) > 0 &&
    (endsSentence(caption) || next > index + 2) &&
    wordCount(caption) >= 8 &&
    !readNames(caption) &&
    !byline.test(below) &&
    !isDateLine(below) &&
    isHeadline(below) &&
    !endsSentence(below)
  )
}
