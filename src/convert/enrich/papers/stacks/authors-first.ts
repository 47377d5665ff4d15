import { wordCount } from '../../line-shape.ts'
import { gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { isDoubleSpaced, isRightBelow, lostGaps } from '../../spacing.ts'
import { appearedIn, awardLine, smallLabel, yearOfAward } from '../entry-lines.ts'
import { numbered } from '../lists/list-rows.ts'
import { sectionKind } from '../section-kind.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { stopAsColon } from '../titles/inner-stop.ts'
import { meetingName } from '../titles/other-things.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import { betweenTrimmings } from '../titles/trimmings.ts'
import type { AuthorRow } from './author-row.ts'
import { between } from './title-above.ts'

/** What each row of a page reads as, where that is an author line. */
type Lists = readonly (AuthorRow | null)[]

const paperOfYear = /^\(for (?:19|20)\d\d\)\s/

/** Whether a row reads as authors, and not as one name right below several: `Laplace Meets Fisher` is a title there. */
function isAuthorLine(lists: Lists, index: number): boolean {
  const [above, own] = [lists[index - 1]?.names.length ?? 0, lists[index]?.names.length ?? 0]
  return own > 1 || (own === 1 && above < 2)
}

/** Whether a row stands over one that says where it appeared, on a page with the same room everywhere: together with the authors above they are an entry. */
function isOverPlace(reading: Reading, index: number): boolean {
  return (
    isDoubleSpaced(reading) &&
    appearedIn.test(textAt(reading, index + 1)) &&
    !appearedIn.test(textAt(reading, index))
  )
}

/** Whether two rows standing apart from the rest are authors and then a title. */
function isPairHead(reading: Reading, lists: Lists, index: number): boolean {
  // What the entry appeared in or a line of links may stand below, a year of awards directly above.
  const last = textAt(reading, index + 2)
  const goesOn = isRightBelow(reading, index + 2) && (appearedIn.test(last) || smallLabel.test(last))
  const end = goesOn ? index + 3 : index + 2
  const namesAward = (at: number) =>
    yearOfAward.test(textAt(reading, at)) || awardLine.test(textAt(reading, at).replace(/:$/, ''))
  const begins = gapAt(reading, index) > 0 || namesAward(index - 1)
  // `(for 2003) A title` below the names: the year of the paper says that it is one.
  const rolled = paperOfYear.test(textAt(reading, index + 1))
  const ends = gapAt(reading, end) > 0 || (isRightBelow(reading, index) && namesAward(end))
  const close = begins && isRightBelow(reading, index + 1) && ends
  const apart = rolled || close || isOverPlace(reading, index + 1)
  return (
    apart &&
    isFree(reading, index + 1) &&
    !isAuthorLine(lists, index + 1) &&
    canBeTitle(stopAsColon(betweenTrimmings(textAt(reading, index + 1)))) &&
    wordCount(textAt(reading, index + 1)) <= 30
  )
}

/** Whether a row that is no author line may be the title of a pair, judged by its shape alone. */
function isTitleOfPair(reading: Reading, lists: Lists, index: number): boolean {
  const text = stopAsColon(betweenTrimmings(textAt(reading, index)))
  return (
    !lists[index] &&
    isFree(reading, index) &&
    wordCount(text) >= 4 &&
    wordCount(text) <= 30 &&
    titleLikeness(text) >= 1 &&
    !/[.!]$/.test(text) &&
    canBeTitle(text)
  )
}

/** Whether a row begins with the mark of a list. */
function isMarked(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return row !== undefined && (row.cue.type === 'bullet' || numbered.test(row.text))
}

/** `1. Ann Lee, Bo Li` over `A title`: the mark of a list stands at the upper row of each entry. A single name needs the title right below. */
function isMarkedUpper(reading: Reading, lists: Lists, index: number): boolean {
  const list = lists[index]
  const sure = (list?.names.length ?? 0) > 1 || (list?.certainty === 1 && isRightBelow(reading, index + 1))
  return (
    sure &&
    isMarked(reading, index) &&
    !isMarked(reading, index + 1) &&
    isTitleOfPair(reading, lists, index + 1)
  )
}

/** Whether room says nothing of what belongs together: all rows of a page have the same, or none. */
function saysNoRoom(reading: Reading): boolean {
  return lostGaps(reading) || isDoubleSpaced(reading)
}

/** Whether an author line is the upper row of its entry, on a page where entries begin with their authors. */
export function headsEntry(reading: Reading, lists: Lists, index: number): boolean {
  if (isPairHead(reading, lists, index) || isMarkedUpper(reading, lists, index)) return true
  if (saysNoRoom(reading) && isTitleOfPair(reading, lists, index + 1)) return true
  // A row between two author lines, the second of which begins the next entry: a title of two words, too
  const title = betweenTrimmings(textAt(reading, index + 1))
  const marked = isMarked(reading, index) && !isMarked(reading, index + 1)
  return (
    (marked || saysNoRoom(reading)) &&
    (lists[index + 2]?.names.length ?? 0) > 1 &&
    !isAuthorLine(lists, index + 1) &&
    isFree(reading, index + 1) &&
    wordCount(title) >= 2 &&
    canBeTitle(title)
  )
}

/** How much the rows round a run, in which every other row is an author line, look like titles: the one above its first author line and the one below its last. */
function endsOfRun(reading: Reading, lists: Lists, first: number): readonly [number, number] {
  let last = first
  while (isAuthorLine(lists, last + 2)) last += 2
  const isBetween = between.some((line) => line.test(textAt(reading, first - 1)))
  return [
    weightAsTitle(reading, lists, isBetween ? first - 2 : first - 1),
    weightAsTitle(reading, lists, last + 1),
  ]
}

/** 2 for a row that looks like a title, 1 for one that can be a title, 0 for others. */
function weightAsTitle(reading: Reading, lists: Lists, index: number): number {
  if (isTitleOfPair(reading, lists, index)) return 2
  const text = stopAsColon(betweenTrimmings(textAt(reading, index)))
  const count = wordCount(text)
  const can =
    !isAuthorLine(lists, index) &&
    isFree(reading, index) &&
    reading.rows[index]?.cue.type !== 'heading' &&
    count >= 3 &&
    count <= 30 &&
    !/[.!]$/.test(text) &&
    sectionKind(text) === 'unknown' &&
    canBeTitle(text)
  return can ? 1 : 0
}

/** Whether more pairs of rows begin with names than end with them. */
export function beginsWithAuthors(reading: Reading, lists: Lists): boolean {
  let [first, second] = [0, 0]
  const alike = saysNoRoom(reading)
  for (const [i, list] of lists.entries()) {
    if (!list || (!isAuthorLine(lists, i) && isRightBelow(reading, i))) continue
    if (isMarkedUpper(reading, lists, i) || (isOverPlace(reading, i + 1) && isPairHead(reading, lists, i))) {
      first++
      continue
    }
    if (!isMarked(reading, i) && isMarked(reading, i - 1) && isTitleOfPair(reading, lists, i - 1)) {
      second++
      continue
    }
    // With the same room between all rows, the ends of a run of pairs tell which row of a pair is the upper one.
    if (alike && list.names.length > 1) {
      if (isAuthorLine(lists, i - 2)) continue
      const [upper, lower] = endsOfRun(reading, lists, i)
      if (lower > upper) first++
      if (upper > lower) second++
      continue
    }
    if (isPairHead(reading, lists, i)) first++
    // The name of a meeting right below the names: the title stands above.
    if (isRightBelow(reading, i + 1) && meetingName.test(textAt(reading, i + 1))) second++
    if (
      isRightBelow(reading, i) &&
      gapAt(reading, i - 1) > 0 &&
      gapAt(reading, i + 1) > 0 &&
      !yearOfAward.test(textAt(reading, i - 1))
    )
      second++
  }
  return first > second
}
