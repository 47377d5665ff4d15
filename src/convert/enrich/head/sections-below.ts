import { factOfPage } from '../fact-of-page.ts'
import { endsSentence, isDateLine, isHeadingShaped, wordCount } from '../line-shape.ts'
import type { Reading } from '../reading.ts'

/** A heading has so many words at most, and a paragraph below it so many at least. */
const [longestHeading, paragraph] = [8, 12]

/** The lines standing apart over paragraphs as the headings of sections do. */
const sections = factOfPage(
  (rows) =>
    new Set(
      rows.flatMap(({ text, gap, cue }, i) => {
        const below = rows[i + 1]
        const fits =
          cue.type === 'plain' &&
          gap > 0 &&
          wordCount(text) <= longestHeading &&
          isHeadingShaped(text) &&
          !isDateLine(text) &&
          (!endsSentence(text) || text.endsWith('?')) &&
          below !== undefined &&
          below.cue.type === 'plain' &&
          below.gap > 0 &&
          wordCount(below.text) >= paragraph &&
          endsSentence(below.text)
        return fits ? [i] : []
      }),
    ),
)

/** Whether a line below the headline rather heads the first section: it stands over a paragraph as two lines or more do further below. */
export function headsFirstSection(reading: Reading, index: number): boolean {
  const found = sections(reading)
  return found.has(index) && found.size >= 3
}
