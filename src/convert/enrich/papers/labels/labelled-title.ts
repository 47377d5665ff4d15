import { factOfPage } from '../../fact-of-page.ts'
import { endsSentence, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { gapAt, isFree, previousKept, type Reading, textAt } from '../../reading.ts'
import { isRightBelow } from '../../spacing.ts'
import { rowsWithLabelOf } from '../../text-counts.ts'
import { smallLabel, whenShown } from '../entry-lines.ts'
import { numbered } from '../lists/list-rows.ts'
import { readLabel } from '../read-label.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { stopAsColon } from '../titles/inner-stop.ts'
import { titleLikeness } from '../titles/title-shape.ts'

// `Tide Letters Published 2031-05-01 research article DOI: 10.1000/1`: where and when it appeared
const whenPublished = /\bDOI:?\s*10\.\d{4}|\b(?:[Pp]ublished|[Pp]osted) (?:on )?(?:19|20)\d\d-\d\d-\d\d\b/

// `(TL;DR, from`: whose words the note above is, where the link to them was lost
const saysWhoseNote = /^\(tl;?dr\b[^.]{0,40}$/i

/** Without the bar that a table leaves before its cells: `| Paper Download` */
const withoutBar = (text: string) => text.replace(/^\|\s+/, '')

/** The numbered line or marked heading over the text in which a row stands, if it can be the title of an entry; -1 else. */
function headAbove(reading: Reading, index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const [row, text] = [reading.rows[at], textAt(reading, at)]
    if (!isFree(reading, at)) return -1
    if (row?.cue.type === 'heading' || numbered.test(text))
      return titleLikeness(text, true) > 1 && !endsSentence(text) ? at : -1
    if (readLabel(text)?.kind === 'authors') return -1
  }
  return -1
}

/** Whether the labels of a page begin with `Authors:` and end with `Title:`, each of them several times. */
const authorsComeFirst = factOfPage((rows) => {
  const kinds = rows.flatMap(({ text }) => {
    const label = readLabel(text)
    return label?.value && (label.kind === 'title' || label.kind === 'authors') ? [label.kind] : []
  })
  const titles = kinds.filter((kind) => kind === 'title').length
  return (
    titles > 1 &&
    titles * 2 === kinds.length &&
    kinds.every((kind, i) => kind === (i % 2 ? 'title' : 'authors'))
  )
})

/** The `Title:` row that follows an `Authors:` row, before the next of its kind. */
function titleBelow(reading: Reading, index: number): number | null {
  for (let at = index + 1; at < index + 8; at++) {
    const kind = readLabel(textAt(reading, at))?.kind
    if (kind === 'title') return isFree(reading, at) ? at : -1
    if (kind === 'authors') return null
  }
  return null
}

/** The `Title:` row of the block of labels in which a row stands: -1 if it is taken, null if the block has none. */
export function titleInBlock(reading: Reading, index: number): number | null {
  const isTitle = (at: number) => {
    const label = readLabel(textAt(reading, at))
    return label?.kind === 'title' && label.value !== ''
  }
  let start = index
  while (
    start > Math.max(0, index - 12) &&
    isRightBelow(reading, start) &&
    readLabel(textAt(reading, start - 1)) &&
    !(isTitle(start) && start < index)
  )
    start--
  for (let at = start; at <= index; at++) if (isTitle(at)) return isFree(reading, at) ? at : -1
  for (let at = index + 1; isRightBelow(reading, at) && at < index + 8; at++) {
    const kind = readLabel(textAt(reading, at))?.kind
    if (isTitle(at)) return isFree(reading, at) ? at : -1
    if (kind === undefined || kind === 'authors' || kind === 'other') break
  }
  return null
}

/** Whether labels of an entry stand round an author line. */
export function isEntryBlock(reading: Reading, index: number): boolean {
  return [index - 1, index + 1].some((at) => readLabel(textAt(reading, at)) !== null)
}

/** The row in which a title goes on that stands behind a label which other rows have, too: short, right below it, and over room or a label; -1 where there is none. */
export function wrappedRow(reading: Reading, title: number): number {
  const [text, rest] = [textAt(reading, title), textAt(reading, title + 1)]
  const goesOn =
    readLabel(text)?.kind === 'title' &&
    rowsWithLabelOf(reading, text) >= 2 &&
    isFree(reading, title + 1) &&
    isRightBelow(reading, title + 1) &&
    !endsSentence(text) &&
    !readLabel(rest) &&
    !endsSentence(rest) &&
    wordCount(rest) <= 12 &&
    readNames(rest) === null &&
    (gapAt(reading, title + 2) > 0 || readLabel(textAt(reading, title + 2)) !== null)
  return goesOn ? title + 1 : -1
}

/** The title that belongs to an `Authors:` label: a `Title:` in the same block, or the line above the block. */
export function titleNear(reading: Reading, index: number): number {
  const inBlock = authorsComeFirst(reading) ? titleBelow(reading, index) : titleInBlock(reading, index)
  if (inBlock !== null) return inBlock
  const own = readLabel(textAt(reading, index))?.value
  let at = previousKept(reading, index)
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const label = readLabel(textAt(reading, at))
    const first = reading.claims[at]?.rule === 'first-of-authors'
    if (label?.kind === 'other' || (label?.kind === 'authors' && !first)) break
    // The title of the same entry, with room between it and the link
    if (label?.kind === 'title' && label.value !== '' && isFree(reading, at)) return at
    const row = reading.rows[at]
    const skip =
      row?.cue.type === 'image' ||
      row?.cue.type === 'rule' ||
      label !== null ||
      whenPublished.test(row?.text ?? '') ||
      whenShown.test(row?.text ?? '') ||
      saysWhoseNote.test(row?.text ?? '') ||
      smallLabel.test(withoutBar(row?.text ?? '')) ||
      // A portrait over who is labelled
      row?.text === own ||
      reading.claims[at]?.role === 'caption' ||
      reading.claims[at]?.role === 'image'
    if (!skip) break
    at = previousKept(reading, at)
  }
  if (wrappedRow(reading, at - 1) === at) return at - 1
  const text = stopAsColon(textAt(reading, at))
  const usable =
    at >= 0 &&
    isFree(reading, at) &&
    !readLabel(text) &&
    (titleLikeness(text, true) > 0 || (isEntryBlock(reading, index) && canBeTitle(text))) &&
    !/:$/.test(text)
  const isProse = endsSentence(text) && wordCount(text) > 25
  const head = endsSentence(text) && !/[?!]$/.test(text) ? headAbove(reading, at) : -1
  if (head >= 0) return head
  // A title, what it is about in a sentence or more, and then the label, several times over.
  const upper = at - 1
  const summed =
    endsSentence(text) &&
    wordCount(text) >= 8 &&
    isFree(reading, upper) &&
    !endsSentence(textAt(reading, upper)) &&
    titleLikeness(textAt(reading, upper)) >= 1 &&
    wordCount(textAt(reading, upper)) >= 3 &&
    rowsWithLabelOf(reading, textAt(reading, index)) >= 2
  if (summed) return upper
  return usable && !isProse ? at : -1
}
