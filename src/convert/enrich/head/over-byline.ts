import { creditsPicture } from '../figures/credits.ts'
import { endsSentence, isDateLine, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { claim, isFree, type Reading, textAt } from '../reading.ts'
import { isByline, officeOfWriters } from './byline.ts'
import { isHeadline } from './is-headline.ts'

/** More rows than these at the head of a page are no menu. */
const mostRows = 24

// What the menu of a site says and headlines do not
const item =
  /^(?:home(?:page)?|about(?: us)?|start here|contact(?: us)?|join(?: us)?|apply|people|members|staff|team|community|news|blog|posts?|papers|publications|projects?|research|teaching|courses|code|software|open source|events?|calls?|organi[sz]ation|program(?:me)?|info|attend|year|archives?|careers|jobs|cv|reviews|reading list|subscribe|(?:rss|atom) feed|sign in|log ?in|search|menu|(?:order|buy|shop|try|register|book|download)(?: it)? now|get started|contact sales)$/i
// `Harbour Vision Blog`, `Tide Group`
const nameOfSite = /^(?:[\p{Lu}\d]\S* ){1,4}(?:Blog|Lab|Group|News|Newsroom|Magazine|Journal)$/u

/** Whether a line is of a menu, or several words of one that ran together. */
function isItem(text: string): boolean {
  if (item.test(text) || nameOfSite.test(text)) return true
  const parts = text.length <= 80 ? text.split(/\s+/) : []
  return parts.length >= 3 && parts.filter((part) => item.test(part)).length >= parts.length - 1
}

/** `The Harbour Vision Blog tells of …` right below the name of the site. */
function isAboutSite(reading: Reading, index: number): boolean {
  const name = textAt(reading, index - 1)
  const start = textAt(reading, index).replace(/^(?:the|welcome to(?: the)?) /i, '')
  return nameOfSite.test(name) && start.toLowerCase().startsWith(name.toLowerCase())
}

/** Whether a line tells the day of an article, with its writers or the time to read it perhaps. */
function isSigned(text: string): boolean {
  if (text.length > 160) return false
  if (isDateLine(text) || /^\d{4}-\d\d-\d\d\b/.test(text)) return true
  const parts = text.split(/\s*[·|•—]\s*/)
  return parts.length > 1 ? parts.some((part) => isDateLine(part)) : isByline(text) && /\d{4}/.test(text)
}

/** A sentence about the article, or the office of who wrote it: what may stand between a headline and its day. */
function standsBetween(text: string): boolean {
  return (
    (wordCount(text) >= 5 && wordCount(text) <= 40 && endsSentence(text)) ||
    officeOfWriters.test(text) ||
    readNames(text) !== null
  )
}

/**
 * The headline below a menu of which each item stands on a line of its own: the first line that is right over the day of
 * the article, or right below that and over its first paragraph. -1 where no word of a menu stands above it, or no text
 * follows. What stands above it is dropped.
 */
export function overByline(reading: Reading): number {
  const { rows } = reading
  let items = 0
  for (let i = 0; i < Math.min(mostRows, rows.length - 2); i++) {
    const row = rows[i]
    if (row?.cue.type === 'plain' && isAboutSite(reading, i)) continue
    if (row?.cue.type !== 'plain' || wordCount(row.text) > 30) return -1
    if (isItem(row.text)) items++
    else if (items >= 1 && isSignedHeadline(reading, i)) {
      for (let k = 0; k < i; k++)
        if (!isSigned(textAt(reading, k))) claim(reading, k, 'dropped', 'navigation')
      return i
    } else if (endsSentence(row.text) && wordCount(row.text) >= 6) return -1
  }
  return -1
}

function isSignedHeadline(reading: Reading, index: number): boolean {
  const [text, below, next] = [0, 1, 2].map((step) => textAt(reading, index + step)) as [
    string,
    string,
    string,
  ]
  if (!isFree(reading, index) || wordCount(text) < 2 || !isHeadline(text) || isSigned(text) || isByline(text))
    return false
  if (creditsPicture(text)) return false
  // `Machine Learning` over a day and the headline
  const over =
    isDateLine(below) &&
    isHeadline(next) &&
    !endsSentence(next) &&
    !isByline(next) &&
    wordCount(next) > wordCount(text)
  const signed = (isSigned(below) && !over) || (standsBetween(below) && isSigned(next))
  const dated = isSigned(textAt(reading, index - 1)) && (wordCount(below) >= 20 || isByline(below))
  return (
    (signed || dated) && reading.rows.slice(index + 2, index + 8).some((row) => wordCount(row.text) >= 20)
  )
}
