import { endsSentence, isDateLine, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { isRightBelow } from '../../spacing.ts'
import { appearedIn, awardLine } from '../entry-lines.ts'
import { readLabel } from '../read-label.ts'
import type { AuthorRow } from './author-row.ts'

// `Our research being presented at ICML`, right over the first title
const announces =
  /\b(?:presented|presenting|accepted|published|appearing)\b[^.:]{0,30}\b(?:at|in|by)\b|\b(?:papers|publications)\b[^.:]{0,30}\b(?:at|in|by|from)\b/i

/** The first of two rows over which a title is wrapped; the title's own row where it is not. */
export function wrappedTitle(reading: Reading, title: number, authors: number): number {
  const upper = title - 1
  const text = textAt(reading, upper)
  const group =
    isFree(reading, upper) &&
    gapAt(reading, upper) > 0 &&
    gapAt(reading, title) === 0 &&
    gapAt(reading, authors) === 0
  const runsOn =
    wordCount(text) >= 5 &&
    !endsSentence(text) &&
    !readLabel(text) &&
    !announces.test(text) &&
    !awardLine.test(text) &&
    !isDateLine(text)
  const plain = reading.rows[upper]?.cue.type === 'plain' && reading.rows[title]?.cue.type === 'plain'
  const between = appearedIn.test(textAt(reading, title))
  return group && runsOn && plain && !between && !/[\d|()]/.test(text) ? upper : title
}

/** `Ann Lee, McGill University, Canada`: one person and where they work. */
function readsAsOne(text: string): boolean {
  return readNames(text)?.names.length === 1
}

function placed(text: string): boolean {
  return /^[^,;(]{4,50}[,;(]\s*\p{Lu}/u.test(text)
}

/** `• Ann Lee` below `• Bo Li`: one author a bullet. */
function isNextBullet(reading: Reading, index: number): boolean {
  return [index - 1, index].every(
    (i) => reading.rows[i]?.cue.type === 'bullet' && readsAsOne(textAt(reading, i)),
  )
}

/** `Ann Lee` below `Bo Li`, with no line of names below it: one author a line, and no title that reads as a name. */
function isNextName(reading: Reading, index: number): boolean {
  const isName = (i: number) => {
    const list = readNames(textAt(reading, i))
    return list?.names.length === 1 && list.certainty === 1 && wordCount(textAt(reading, i)) <= 4
  }
  const below = index + 1
  const followed =
    isRightBelow(reading, below) && readNames(textAt(reading, below)) !== null && !isName(below)
  return isName(index - 1) && isName(index) && !followed
}

/** How many lines a list of authors is followed over. */
const longestList = 40

/** Authors that run on in the next line: after a comma or `and`, or in the middle of a name. */
export function wrapped(reading: Reading, authors: number, list: AuthorRow): AuthorRow {
  let whole = list
  let text = textAt(reading, authors)
  for (
    let next = authors + 1;
    next <= authors + longestList && isFree(reading, next) && isRightBelow(reading, next) && !whole.glued;
    next++
  ) {
    const below = textAt(reading, next)
    const joined = readNames(`${text} ${below}`)
    const open = /(?:,|;|\band|&)\s*$/i.test(text) || /^(?:and|&)\s/i.test(below)
    // `…, Cy Roe (University of` over `the Lake), Di Fox`, `…, Cy Roe` over `(Northfield), Di Fox`
    const inPlace =
      text.lastIndexOf('(') > text.lastIndexOf(')') || (text.includes(')') && below.startsWith('('))
    const oneEach =
      readsAsOne(below) &&
      (readsAsOne(textAt(reading, next - 1)) || whole.names.length === 1) &&
      placed(below)
    const cutName =
      (joined?.names.length ?? 0) > whole.names.length && joined?.certainty === 1 && whole.certainty < 1
    if (
      (oneEach && placed(textAt(reading, next - 1))) ||
      isNextBullet(reading, next) ||
      isNextName(reading, next)
    ) {
      claim(reading, next, 'authors', 'authors-one-a-line')
      whole = { ...whole, names: [...whole.names, ...(readNames(below)?.names ?? [])] }
      text = below
      continue
    }
    if (!joined || !(open || cutName || inPlace)) break
    claim(reading, next, 'authors', 'authors-wrapped')
    whole = joined
    text = `${text} ${below}`
  }
  return whole
}
