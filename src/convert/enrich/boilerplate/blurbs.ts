import { factOfPage } from '../fact-of-page.ts'
import { endsSentence, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { listsPaper } from '../papers/lines/cut-line.ts'
import { gapAt, isFree, type Reading, textAt } from '../reading.ts'
import { isDoubleSpaced, lostGaps } from '../spacing.ts'
import { rowsWithText } from '../text-counts.ts'
import { drop, lastFreeOf } from './drop-line.ts'

/** The line above one blurb inside the body. */
// `Related content`, `Related article:`, `Read more`
const blurbLabel =
  /^(?:related (?:content|articles?|stor(?:y|ies)|posts?|reading|links?|blog|news)|recommended(?: reading)?|read (?:more|next|also)|see also|more on this topic|you (?:may|might) also like|also read|further reading|explore further|learn more about)\s*:?$/i

// `A title — Lee et al., 2019`
export const citesPaper = /\bet al\b\.?,? \(?(?:19|20)\d\d\)?\.?$/

/** `Related content` with one line directly below it: the label and that line, wherever they stand. */
export function dropBlurbs(reading: Reading): void {
  const lastFree = lastFreeOf(reading)
  for (let i = 0; i < reading.rows.length; i++) {
    if (!isFree(reading, i) || reading.rows[i]?.cue.type === 'heading') continue
    if (!blurbLabel.test(textAt(reading, i)) || !isFree(reading, i + 1)) continue
    // `Further reading` over `A title — Lee et al., 2019`
    if (citesPaper.test(textAt(reading, i + 1))) continue
    if (gapAt(reading, i + 1) !== 0 && !isBlurbApart(reading, i + 1)) continue
    // Several lines directly below are a section written without blank lines, not one blurb.
    if (gapAt(reading, i + 2) === 0 && gapAt(reading, i) === 0 && !isBlurbBetween(reading, i + 1)) continue
    drop(reading, i, 'related-content')
    drop(reading, i + 1, 'related-content')
    // What else stands in the block, where nothing of the article follows: headlines with their teasers
    if (lostGaps(reading)) continue
    let end = i + 2
    while (gapAt(reading, end) === 0 && end - i <= 8) end++
    if (gapAt(reading, i) > 0 && lastFree() < end)
      for (let k = i + 2; k < end; k++) drop(reading, k, 'related-content')
  }
}

/** The rest of a block that `Related content` begins, once nothing below it is left of the article: a date and a teaser below the headline. */
export function endBlurbs(reading: Reading): void {
  const last = reading.rows.findLastIndex((_, i) => isFree(reading, i))
  if (last * 2 < reading.rows.length || lostGaps(reading)) return
  let label = last
  while (label >= 0 && last - label <= 8 && gapAt(reading, label) === 0) label--
  if (!blurbLabel.test(textAt(reading, label)) || reading.claims[label]?.role !== 'dropped') return
  for (let i = label + 1; i <= last; i++) drop(reading, i, 'related-content')
}

/**
 * One line between two paragraphs, or one or more sentences before a short line or an entry, in a capture that lost its blank
 * lines. The picture or the authors of an entry may stand above as well.
 */
function isBlurbBetween(reading: Reading, index: number): boolean {
  if (!lostGaps(reading)) return false
  const [text, above, below] = [index, index - 2, index + 1].map((i) => textAt(reading, i)) as [
    string,
    string,
    string,
  ]
  const overEntry = !endsSentence(below) && below !== ''
  const isEnd = endsSentence(above) || /^(?:photo |image )?credits?:/i.test(above)
  return (
    (endsSentence(text) && wordCount(text) >= 8 && overEntry) ||
    (wordCount(text) <= longestBlurb(reading, index) && isEnd && isParagraph(below))
  )
}

/** How many words a blurb below a label has at most: more where the page has the label twice, as no section has. */
function longestBlurb(reading: Reading, index: number): number {
  return rowsWithText(reading, textAt(reading, index - 1)) >= 2 ? 70 : 40
}

/** The last row of a page that is a paragraph, a list of authors or an entry of one line. */
const lastOfArticle = factOfPage((rows) =>
  rows.findLastIndex(
    ({ text }) => wordCount(text) >= 20 || (readNames(text)?.names.length ?? 0) > 1 || listsPaper(text),
  ),
)

/** One line below a label in a capture that has a blank line between any two: no paragraph, and no title over its authors. */
function isBlurbApart(reading: Reading, index: number): boolean {
  const { rows } = reading
  const count = wordCount(textAt(reading, index))
  const isLast = endsSentence(textAt(reading, index)) && longestBlurb(reading, index) > 40
  return (
    isDoubleSpaced(reading) &&
    // Below the article it is the first of several, unless the page has such labels throughout.
    (lastOfArticle(reading) > index || isLast) &&
    gapAt(reading, index) === 1 &&
    count >= 5 &&
    count <= (longestBlurb(reading, index) > 40 ? 70 : 30) &&
    (index + 2 < rows.length || isLast) &&
    readNames(textAt(reading, index + 1)) === null &&
    (wordCount(textAt(reading, index + 1)) <= 6 || isOverText(reading, index) || isOverEntry(reading, index))
  )
}

/** One sentence over a title over its authors, or over an entry of one line. */
function isOverEntry(reading: Reading, index: number): boolean {
  const [text, title, names] = [index, index + 1, index + 2].map((i) => textAt(reading, i)) as [
    string,
    string,
    string,
  ]
  if (!endsSentence(text)) return false
  return (!endsSentence(title) && (readNames(names)?.names.length ?? 0) > 1) || listsPaper(title)
}

/** One sentence over a paragraph that is longer, below another paragraph and the label. */
function isOverText(reading: Reading, index: number): boolean {
  const [above, text, below] = [index - 2, index, index + 1].map((i) => textAt(reading, i)) as [
    string,
    string,
    string,
  ]
  const longer = wordCount(below) > wordCount(text) * 1.3
  return (
    endsSentence(text) &&
    isParagraph(above) &&
    isParagraph(below) &&
    (longer || longestBlurb(reading, index) > 40)
  )
}

function isParagraph(text: string): boolean {
  return wordCount(text) >= 15 && endsSentence(text)
}
