import { endsSentence, isDateLine, isHeadingShaped, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { isFree, type Reading, textAt } from '../../reading.ts'
import { lostGaps } from '../../spacing.ts'
import { addTitle } from '../add-title.ts'
import { readLabel } from '../read-label.ts'
import { sectionKind } from '../section-kind.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { titleLikeness } from '../titles/title-shape.ts'

/** So many titles, each over its note, make a section a list of papers. */
const least = 3

/**
 * Find titles that stand over a note each below a line that says papers, in a capture that lost its blank lines: title
 * and note take turns to the end of the section.
 */
export function findTitlesInTurns(reading: Reading): void {
  if (!lostGaps(reading)) return
  for (let i = 0; i < reading.rows.length; i++) {
    if (!headsPapers(reading, i)) continue
    const titles: number[] = []
    let row = i + 1
    while (isTitle(reading, row) && isNote(reading, row + 1)) {
      titles.push(row++)
      while (isNote(reading, row)) row++
    }
    const likely = titles.filter((title) => isLikely(textAt(reading, title)))
    if (titles.length >= least && likely.length * 5 >= titles.length * 3)
      for (const title of titles) addTitle(reading, title, textAt(reading, title), 'title-in-turn-with-notes')
    i = Math.max(i, row - 1)
  }
}

/** `Paper highlights`: a short line that says what follows, and no title itself. */
function headsPapers(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    isFree(reading, index) &&
    wordCount(text) <= 8 &&
    sectionKind(text) === 'papers' &&
    isHeadingShaped(text) &&
    !isDateLine(text)
  )
}

function isTitle(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    isFree(reading, index) &&
    reading.rows[index]?.cue.type === 'plain' &&
    wordCount(text) >= 3 &&
    wordCount(text) <= 25 &&
    (!endsSentence(text) || text.endsWith('?')) &&
    !readLabel(text) &&
    !readNames(text) &&
    canBeTitle(text)
  )
}

/** More than a topic, by its length and form. */
function isLikely(text: string): boolean {
  return wordCount(text) >= 5 && titleLikeness(text) >= 2
}

function isNote(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return isFree(reading, index) && wordCount(text) >= 20 && endsSentence(text)
}
