import { endsSentence, holdsSentenceBreak, wordCount } from '../../line-shape.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { rowsWithLabelOf } from '../../text-counts.ts'
import { addTitle } from '../add-title.ts'
import { readLabel } from '../read-label.ts'
import { titleLikeness } from '../titles/title-shape.ts'

/** `Paper:` on a line of its own, the title on the next. */
function addTitleBelow(reading: Reading, index: number): void {
  const row = reading.rows[index + 1]
  if (
    !row ||
    row.gap > 0 ||
    !isFree(reading, index + 1) ||
    titleLikeness(row.text) < 1 ||
    wordCount(row.text) < 3
  )
    return
  claim(reading, index, 'detail', 'title-label')
  addTitle(reading, index + 1, row.text, 'title-label')
}

/** `Title: X` or `Paper: X` with no author label about it. */
export function addTitleOnly(reading: Reading, index: number): void {
  const label = readLabel(textAt(reading, index))
  const row = reading.rows[index]
  if (label?.value === '') {
    addTitleBelow(reading, index)
    return
  }
  const quoted = /^[“"‘'](?<title>[^“”"]{8,250})[”"’']/.exec(label?.value ?? '')?.groups?.['title']
  if (label && row && quoted && titleLikeness(quoted, true) > 0) {
    addTitle(reading, index, quoted, 'title-label')
    return
  }
  if (!label || !row) return
  // What stands behind the same label throughout needs to show less, and may close with a full stop.
  const shared = rowsWithLabelOf(reading, row.text) >= 2 && !holdsSentenceBreak(label.value)
  if (
    titleLikeness(label.value) < (shared ? 1 : 2) ||
    (endsSentence(label.value) && !/[?!]$/.test(label.value) && !shared)
  )
    return
  if (
    /^\W*(?:(?:the )?(?:\p{L}+ )?paper|publication)/iu.test(row.text) &&
    !shared &&
    titleLikeness(label.value) < 3
  )
    return
  const below = readLabel(textAt(reading, index + 1))
  const next = textAt(reading, index + 1)
  // `Speaker: Ann Lee` over the title of a talk
  const above = gapAt(reading, index) === 0 ? readLabel(textAt(reading, index - 1)) : null
  if (
    below?.kind === 'other' ||
    above?.kind === 'other' ||
    /^\W*(?:abstract|bio|speaker|biography)\b/i.test(next)
  )
    return
  addTitle(reading, index, label.value, 'title-label')
}
