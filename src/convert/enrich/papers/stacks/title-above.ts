import { gapAt, isFree, previousKept, type Reading, textAt } from '../../reading.ts'
import { withoutAward } from '../award-before.ts'
import { appearedIn, awardLine, editionLine, smallLabel, whenShown, yearOfAward } from '../entry-lines.ts'
import { stopAsColon } from '../titles/inner-stop.ts'
import { titleLikeness } from '../titles/title-shape.ts'

/** What may stand between a title and its authors. */
export const between = [awardLine, yearOfAward, smallLabel, appearedIn, editionLine, whenShown]

/** The row above an author line that gives the title, award lines and small labels skipped; -1 if there is none. */
export function titleAbove(reading: Reading, authors: number): number {
  let index = previousKept(reading, authors)
  for (let skipped = 0; index > 0 && skipped < 3; skipped++) {
    const text = textAt(reading, index)
    const skippable =
      isFree(reading, index) && between.some((line) => line.test(text)) && isFree(reading, index - 1)
    const above = textAt(reading, index - 1)
    if (withoutAward(text).award !== undefined) break
    if (
      !skippable ||
      gapAt(reading, index) > 1 ||
      titleLikeness(stopAsColon(above)) === 0 ||
      awardLine.test(above)
    )
      break
    index = previousKept(reading, index)
  }
  return index
}
