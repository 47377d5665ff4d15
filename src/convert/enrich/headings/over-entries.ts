import { factOfEntries } from '../fact-of-page.ts'
import { endsSentence, wordCount } from '../line-shape.ts'
import { papersNamedOn } from '../papers/add-paper.ts'
import { awardLine } from '../papers/entry-lines.ts'
import { sectionKind } from '../papers/section-kind.ts'
import { workshop } from '../papers/titles/other-things.ts'
import { titleLikeness } from '../papers/titles/title-shape.ts'
import { gapAt, isFree, nextKept, type Reading, textAt } from '../reading.ts'
import { lostGaps } from '../spacing.ts'
import { rowsWithText } from '../text-counts.ts'

/** `Poster` right over an entry, the only line of the kind in a capture that lost its blank lines. */
export function isKindAlone(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    /^(?:posters?|videos?|demos?)$/i.test(text) &&
    lostGaps(reading) &&
    rowsWithText(reading, text) === 1 &&
    reading.claims[index + 1]?.role === 'paper'
  )
}

/** `Workshop on Tides` right below authors, where the last entry of a list has such a line too: where it was shown, and no section. */
export function isWhereShown(reading: Reading, index: number): boolean {
  return isWorkshopBelowAuthors(reading, index) && lastTellsWhereShown(reading)
}

function isWorkshopBelowAuthors(reading: Reading, index: number): boolean {
  return (
    gapAt(reading, index) === 0 &&
    reading.claims[index - 1]?.role === 'authors' &&
    workshop.test(textAt(reading, index))
  )
}

const lastTellsWhereShown = factOfEntries((reading) =>
  reading.rows.some(
    (_, i) =>
      (i + 1 === reading.rows.length || reading.claims[i + 1]?.role === 'dropped') &&
      isWorkshopBelowAuthors(reading, i),
  ),
)

/**
 * How many entries have a short line directly below their authors and room below it, where at least half of the entries
 * have one: it says where the entry appeared or hangs, and heads nothing. 0 where fewer have one.
 */
export const linesBelowAuthors = factOfEntries((reading) => {
  let [entries, found] = [0, 0]
  for (const [i, row] of reading.rows.entries()) {
    if (reading.claims[i - 1]?.role !== 'authors' || reading.claims[i]?.role === 'authors') continue
    entries++
    if (row.gap === 0 && gapAt(reading, i + 1) > 0 && wordCount(row.text) <= 8) found++
  }
  return lostGaps(reading) || found * 2 < entries ? 0 : found
})

/**
 * Where the capture lost its blank lines, a line right over an entry, or one whose words announce a section. `Accepted papers`,
 * `Keynotes`: between two short lines that nobody claimed it is one of a menu.
 */
export function isOverEntries(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  if (wordCount(text) > 8) return false
  const below = nextKept(reading, index)
  // `NSDI ’08` over `Best paper:` over the paper
  const entry =
    awardLine.test(textAt(reading, below)) && isFree(reading, below) ? nextKept(reading, below) : below
  if (reading.claims[entry]?.role === 'paper' && sectionKind(text) !== 'other') return true
  return announcesSection(reading, index) && !(isShortLine(reading, index - 1) && isShortLine(reading, below))
}

/** A line right under a heading that announces papers, or itself a title: what is listed there, and no heading of a part. */
export function isTitleUnderHeading(reading: Reading, index: number): boolean {
  if (reading.claims[nextKept(reading, index)]?.role) return false
  return sectionKind(textAt(reading, index - 1)) === 'papers' || titleLikeness(textAt(reading, index)) >= 3
}

function isShortLine(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    reading.rows[index]?.cue.type !== 'bullet' &&
    !reading.claims[index] &&
    wordCount(text) < 8 &&
    !endsSentence(text)
  )
}

// `Accepted papers`, `Best short paper award`, `Workshops and papers at ICLR 2021`, `Program chairs`: the name of a section ends in what it holds
const sectionName =
  /^(?!.*\b(?:is|are|was|wins?|won|receives?|by|\d{1,2}[:.]\d\d)\b)(?!(?:awarded|call for|download))(?:.*[^\p{L}])?(?:papers?|publications?|posters?|awards?|winners|finalists|honou?rs|recognitions?|workshops?|tutorials?|key ?notes?|talks?|speakers?|panels?|demos?|competitions?|committees?|chairs|organi[sz]ers|people|dates|highlights|picks|program(?:me)?|agenda|videos|conclusions?|acknowledge?ments?)(?: (?:at|of|in|from) .{2,30})?(?: \p{Extended_Pictographic}+|:|…)?$/iu

/** Whether the words of a line name a section, once on the page. */
function announcesSection(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    lostGaps(reading) && wordCount(text) <= 8 && sectionName.test(text) && rowsWithText(reading, text) === 1
  )
}

/** Whether the title on a row belongs to the authors above it. */
export function isBelowItsAuthors(reading: Reading, index: number): boolean {
  return papersNamedOn(reading, index).some(({ rule }) => rule === 'authors-above-title')
}
