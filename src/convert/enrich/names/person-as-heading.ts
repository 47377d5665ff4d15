import type { Row } from '../../../model/row.ts'
import { factOfPage } from '../fact-of-page.ts'
import { endsSentence, wordCount } from '../line-shape.ts'
import { type Reading, textAt } from '../reading.ts'
import { readNames } from './read-names.ts'

/**
 * Whether a line is a person of whom or by whom what follows is told, as others on the page are: `## Ann Lee` over a
 * further heading of the same depth that is a person, or two lines or more of one name, each alone over a paragraph.
 */
export function isPersonAsHeading(reading: Reading, index: number): boolean {
  const own = reading.rows[index]?.cue
  if (own?.type === 'heading')
    return reading.rows.some(
      ({ cue, text }, i) => i > index && cue.type === 'heading' && cue.depth === own.depth && isOneName(text),
    )
  return (
    isOneName(textAt(reading, index)) &&
    isAloneOverParagraph(reading.rows, index) &&
    personsOverParagraphs(reading) >= 2
  )
}

const isOneName = (text: string): boolean => readNames(text)?.names.length === 1

/** Whether a line has room on both sides and a paragraph of some length below it. */
function isAloneOverParagraph(rows: readonly Row[], index: number): boolean {
  const [row, below] = [rows[index], rows[index + 1]]
  return (
    row?.cue.type === 'plain' &&
    row.gap > 0 &&
    below !== undefined &&
    below.gap > 0 &&
    wordCount(below.text) >= 30 &&
    endsSentence(below.text)
  )
}

const personsOverParagraphs = factOfPage(
  (rows) => rows.filter(({ text }, i) => isAloneOverParagraph(rows, i) && isOneName(text)).length,
)
