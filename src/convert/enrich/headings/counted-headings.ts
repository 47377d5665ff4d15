import { endsSentence, wordCount } from '../line-shape.ts'
import { gapAt, isFree, type Reading, textAt } from '../reading.ts'
import { lostGaps } from '../spacing.ts'

const numberedPart =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Week|Day|Part|Module|Unit|Chapter|Round) (?:\d{1,2}|[IVX]{1,4}|One|Two|Three|Four|Five))$/

/** `January`, `February`, `March`, or `Week 1`, `Week 2`, `Week 3`: three or more on lines of their own are the parts of a look back or a course. */
export function numberedParts(reading: Reading): readonly number[] {
  const found = reading.rows.flatMap(({ text, cue }, i) =>
    cue.type === 'plain' && numberedPart.test(text) ? [i] : [],
  )
  return new Set(found.map((i) => textAt(reading, i))).size < 3 ? [] : found
}

// `3. Why gulls wait`, `Motion 2: Those who submit shall review.`
const counted = /^(?:(?<label>\p{Lu}\p{Ll}+) )?(?<number>\d{1,2})[.):]\s+\p{Lu}/u

/** Lines that begin with numbers which go up or down by one, three or more, each standing apart over a paragraph: what a list of stories or motions heads its parts with. */
export function countedHeads(reading: Reading): readonly number[] {
  const found = reading.rows.flatMap((row, i) => {
    const groups = row.cue.type === 'plain' && isFree(reading, i) ? counted.exec(row.text)?.groups : undefined
    return groups && isOverText(reading, i, groups['label'] !== undefined)
      ? [{ i, number: Number(groups['number']), label: groups['label'] ?? '' }]
      : []
  })
  const [first, second] = found
  if (found.length < 3 || !first || !second) return []
  const step = second.number - first.number
  const inOrder = found.every(
    ({ number, label }, k) => label === first.label && number === first.number + k * step,
  )
  return inOrder && Math.abs(step) === 1 ? found.map(({ i }) => i) : []
}

/** Whether a line stands apart from a paragraph below it, or from one above and below where the capture lost its blank lines. */
function isOverText(reading: Reading, index: number, labelled: boolean): boolean {
  const text = textAt(reading, index)
  if (wordCount(text) > 20 || (/[.!,;:]$/.test(text) && !(labelled && wordCount(text) <= 12))) return false
  const apart = gapAt(reading, index) > 0 && gapAt(reading, index + 1) > 0
  const below = textAt(reading, index + 1)
  // The last paragraph of a page may be cut off.
  const closed = endsSentence(below) || index + 2 === reading.rows.length
  const told = closed && wordCount(below) >= (apart ? 8 : 12)
  // `Proposed by Ann Lee (Northfield)` between the line and its text
  return apart
    ? told || (labelled && endsSentence(textAt(reading, index + 2)))
    : told && lostGaps(reading) && endsSentence(textAt(reading, index - 1))
}

// `PLDI ’24 Best Paper Award, 24 – 28 June 2024, Copenhagen`, `KDD Best Paper Awards, August 4-8, 2019`
const awardWithDays =
  /^\p{Lu}(?=[^.]*\b(?:[Aa]ward|[Pp]rize)s?\b)[^.]*,\s+(?:\d{1,2}\s*[–-]\s*\d{1,2}\.? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}\s*[–-]\s*\d{1,2}),? (?:19|20)\d\d\b[^.]{0,40}$/u

/** Whether a line names the awards of a meeting with its days, over the text that tells them. */
export function isAwardOfMeeting(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    /\d{4}/.test(text) &&
    awardWithDays.test(text) &&
    wordCount(text) <= 24 &&
    wordCount(textAt(reading, index + 1)) >= 5
  )
}
