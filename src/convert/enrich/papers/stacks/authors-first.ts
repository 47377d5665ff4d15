import { wordCount } from '../../line-shape.ts'
import { gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { lostGaps } from '../../spacing.ts'
import { appearedIn, awardLine, smallLabel, yearOfAward } from '../entry-lines.ts'
import { numbered } from '../lists/list-rows.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { stopAsColon } from '../titles/inner-stop.ts'
import { meetingName } from '../titles/other-things.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import type { AuthorRow } from './author-row.ts'
import { between } from './title-above.ts'

const paperOfYear = /^\(for (?:19|20)\d\d\)\s/

/** Whether two rows standing apart from the rest are authors and then a title. */
export function isPairHead(reading: Reading, lists: readonly (AuthorRow | null)[], index: number): boolean {
  // What the entry appeared in or a line of links may stand below, a year of awards directly above.
  const last = textAt(reading, index + 2)
  const goesOn = gapAt(reading, index + 2) === 0 && (appearedIn.test(last) || smallLabel.test(last))
  const end = goesOn ? index + 3 : index + 2
  const namesAward = (at: number) =>
    yearOfAward.test(textAt(reading, at)) || awardLine.test(textAt(reading, at).replace(/:$/, ''))
  const begins = gapAt(reading, index) > 0 || namesAward(index - 1)
  // `(for 2003) A title` below the names: the year of the paper says that it is one.
  const rolled = paperOfYear.test(textAt(reading, index + 1))
  const ends = gapAt(reading, end) > 0 || (gapAt(reading, index) === 0 && namesAward(end))
  const apart = rolled || (begins && gapAt(reading, index + 1) === 0 && ends)
  return (
    apart &&
    isFree(reading, index + 1) &&
    !lists[index + 1] &&
    canBeTitle(stopAsColon(textAt(reading, index + 1))) &&
    wordCount(textAt(reading, index + 1)) <= 30
  )
}

/** Whether a row that is no author line may be the title of a pair, judged by its shape alone. */
export function isTitleOfPair(
  reading: Reading,
  lists: readonly (AuthorRow | null)[],
  index: number,
): boolean {
  const text = stopAsColon(textAt(reading, index))
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

/** Whether more pairs of rows begin with names than end with them. */
export function beginsWithAuthors(reading: Reading, lists: readonly (AuthorRow | null)[]): boolean {
  let [first, second] = [0, 0]
  const crowded = lostGaps(reading)
  for (const [i, list] of lists.entries()) {
    if (!list) continue
    // `1. Ann Lee, Bo Li` over `A title`: the mark of a list stands at the upper row of each entry.
    const [marked, markedAbove] = [isMarked(reading, i), isMarked(reading, i - 1)]
    if (marked && !isMarked(reading, i + 1) && isTitleOfPair(reading, lists, i + 1)) {
      first++
      continue
    }
    if (!marked && markedAbove && isTitleOfPair(reading, lists, i - 1)) {
      second++
      continue
    }
    // Without room between them, the ends of a run of pairs tell which row of a pair is the upper one.
    if (crowded && list.names.length > 1) {
      const upper = between.some((line) => line.test(textAt(reading, i - 1))) ? i - 2 : i - 1
      const [above, below] = [isTitleOfPair(reading, lists, upper), isTitleOfPair(reading, lists, i + 1)]
      if (below && !above) first++
      if (above && !below) second++
      continue
    }
    if (isPairHead(reading, lists, i)) first++
    // The name of a meeting right below the names: the title stands above.
    if (gapAt(reading, i + 1) === 0 && meetingName.test(textAt(reading, i + 1))) second++
    if (
      gapAt(reading, i) === 0 &&
      gapAt(reading, i - 1) > 0 &&
      gapAt(reading, i + 1) > 0 &&
      !yearOfAward.test(textAt(reading, i - 1))
    )
      second++
  }
  return first > second
}
