import { endsSentence, isHeadingShaped, wordCount } from '../line-shape.ts'
import { awardLine, whenShown, yearOfAward } from '../papers/entry-lines.ts'
import { sectionKind } from '../papers/section-kind.ts'
import { gapAt, type Reading, textAt } from '../reading.ts'
import { lostGaps } from '../spacing.ts'
import { roleLine } from './other-lines.ts'
import { isBelowItsAuthors, isOverEntries } from './over-entries.ts'
import { isSessionLine } from './sessions.ts'

// `IMPORTANT DATES`: capitals throughout, in a line of its own
export const allCapitals = /^(?=.*\p{Lu}{4})[\p{Lu}\d\s&/,:-]+$/u

/** Whether something follows that a heading can stand over. */
export function beginsSomething(reading: Reading, index: number): boolean {
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

/** A mark and nothing else, such as a bullet whose text went on the next line. */
function isBare(reading: Reading, index: number): boolean {
  return !/[\p{L}\p{N}]/u.test(textAt(reading, index))
}
