import { isDatedByline } from '../head/byline.ts'
import { endsSentence, isDateLine, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { smallLabel, whenShown } from '../papers/entry-lines.ts'
import { cutLine } from '../papers/lines/cut-line.ts'
import { workshop } from '../papers/titles/other-things.ts'
import { titleLikeness } from '../papers/titles/title-shape.ts'
import { gapAt, isFree, type Reading, textAt } from '../reading.ts'
import { isDoubleSpaced, isRightBelow, lostGaps } from '../spacing.ts'
import { drop, lastFreeOf } from './drop-line.ts'
import { enumerates, isFoot } from './tail.ts'

/** Labels of lists that the tool which captured the page often left empty. */
// `Research areas`, `Tags`, `Topics`, `Share`, `Key words`
const emptyBlockLabel =
  /^(?:research areas?|tags|topics|categories|keywords|key ?words|labels|see also|related (?:content|publications|links|posts|articles)|publications|conferences?|share|authors?|downloads?|attachments?|resources|links|important dates|other research areas|about the authors?)\s*:?$/i

/** Reasons for which lines round a page are dropped, and never lines within an article. */
const furnitureReasons: ReadonlySet<string> = new Set(
  'navigation sharing comments counters copyright cookies newsletter tags post-footer'.split(' '),
)

/**
 * Another post below the foot of the first, in the half of the page that follows: a short line over who wrote it and when,
 * in the form in which the head of the page says that of the first.
 */
export function dropSecondPost(reading: Reading): void {
  const { rows } = reading
  const first = rows.slice(0, 6).findIndex(({ text }) => isDatedByline(text))
  if (first < 0) return
  for (let i = Math.max(first + 5, Math.floor(rows.length / 3)); i < rows.length; i++) {
    const headline = textAt(reading, i - 1)
    if (!isDatedByline(textAt(reading, i)) || !isFree(reading, i - 1)) continue
    if (wordCount(headline) > 14 || endsSentence(headline)) continue
    if (!furnitureReasons.has(reading.claims[i - 2]?.rule ?? '')) continue
    for (let k = i - 1; k < rows.length; k++) drop(reading, k, 'second-post')
    return
  }
}

/** A bullet that is one link of a few words, as a list of topics is made of. */
function isLinkBullet(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row?.cue.type === 'bullet' &&
    isFree(reading, index) &&
    wordCount(row.text) <= 6 &&
    row.content.length === 1 &&
    row.content[0]?.type === 'link'
  )
}

/** Up to five words that close no sentence and name nobody. */
function isTopicLine(text: string): boolean {
  return wordCount(text) <= 5 && !/[.!?:;,]$/.test(text) && !readNames(text)
}

/** The row behind lines of up to three words below a label, where something dropped follows them; the same row where there are none. */
function endOfTags(reading: Reading, start: number): number {
  let end = start
  const apart = isDoubleSpaced(reading)
  while (
    reading.rows[end]?.cue.type === 'plain' &&
    isFree(reading, end) &&
    (gapAt(reading, end) === 0 || (apart && end - start < 8)) &&
    wordCount(textAt(reading, end)) <= (apart ? 5 : 3) &&
    !endsSentence(textAt(reading, end))
  )
    end++
  const ends = end === reading.rows.length && lostGaps(reading) && end - start <= 5
  return ends || reading.claims[end]?.role === 'dropped' ? end : start
}

/** A label with nothing under it: the next thing is another label, something dropped, or the end. */
export function dropEmptyBlocks(reading: Reading): void {
  const lastFree = lastFreeOf(reading)
  for (let i = reading.rows.length - 1; i > 0; i--) {
    if (!isFree(reading, i) || !emptyBlockLabel.test(textAt(reading, i))) continue
    // `**Research areas**` over bullets each of which is a link and nothing else
    let end = i + 1
    while (isLinkBullet(reading, end)) end++
    if (end === i + 1) end = endOfTags(reading, end)
    if (
      end > i + 1 &&
      i * 3 > reading.rows.length &&
      /^(?:research areas?|tags|topics|categories)/i.test(textAt(reading, i))
    )
      for (let k = i + 1; k < end; k++) drop(reading, k, 'tags')
    // `Research areas` over `Computer vision` in the foot of a page
    let last = i + 1
    while (isRightBelow(reading, last) && isFree(reading, last) && isTopicLine(textAt(reading, last))) last++
    if (/^research areas?/i.test(textAt(reading, i)) && gapAt(reading, i) > 0 && lastFree() < last)
      for (let k = i + 1; k < last; k++) drop(reading, k, 'tags')
    const next = reading.claims[i + 1]
    if (i + 1 >= reading.rows.length || next?.role === 'dropped') drop(reading, i, 'empty-block')
  }
}

/**
 * Short lines at the very end, with one among them that was dropped: what stands beside `Privacy policy` or `Share this`
 * belongs to the page too, whatever it says.
 */
export function dropTrailingLines(reading: Reading): void {
  let start = reading.rows.length
  while (start > 0 && isShortOrDropped(reading, start - 1)) {
    start--
    if (gapAt(reading, start) > 0) break
  }
  // What stands right below a longer line belongs to it.
  if (!lostGaps(reading)) while (start < reading.rows.length && gapAt(reading, start) === 0) start++
  const rows = reading.rows.slice(start).map((_, k) => start + k)
  const free = rows.filter((i) => isFree(reading, i))
  if (free.length === 0 || free.length === rows.length || start < reading.rows.length / 2) return
  for (const i of free) drop(reading, i, 'page-end')
}

/**
 * Lines among what was dropped after the article's last paragraph or author line: between `Follow` and `More from us`, or
 * between `Related stories` and `Privacy`, nothing belongs to the article.
 */
export function dropAmongFurniture(reading: Reading): void {
  const lastLong = reading.rows.findLastIndex(
    (row, i) =>
      isFree(reading, i) &&
      (wordCount(row.text) >= 25 ||
        enumerates.test(row.text) ||
        (wordCount(row.text) >= 6 && cutLine(row.text) !== null) ||
        (readNames(row.text)?.names.length ?? 0) > 1),
  )
  // News of a sentence or two
  const last =
    lastLong >= 0
      ? lastLong
      : reading.rows.findLastIndex(
          ({ text }, i) => isFree(reading, i) && wordCount(text) >= 12 && endsSentence(text),
        )
  const start = Math.max(last + 1, Math.ceil(reading.rows.length / 3))
  const furniture = reading.rows
    .map((_, i) => i)
    .filter(
      (i) =>
        i >= start && (furnitureReasons.has(reading.claims[i]?.rule ?? '') || textAt(reading, i) === '--'),
    )
  const [first = reading.rows.length, end = 0] = [furniture[0], furniture.at(-1)]
  dropTags(reading, last, first)
  const after = reading.rows.map((_, i) => i).filter((i) => i > first && isFree(reading, i))
  // Below the last of them a page may go on with a list of titles; a few lines are its foot.
  const toEnd = after.length <= furniture.length && after.every((i) => i < end || isFoot(reading, i))
  const between = toEnd ? after : after.filter((i) => i < end)
  if (between.length > furniture.length) return
  for (const i of between) {
    const row = reading.rows[i]
    if (row && row.cue.type === 'plain' && wordCount(row.text) <= 24 && titleLikeness(row.text) < 3)
      drop(reading, i, 'page-end')
  }
}

/** Two or more lines of up to three words between the article and what stands round it: tags that a capture left without their marks. */
function dropTags(reading: Reading, last: number, end: number): void {
  const isTag = (i: number): boolean => {
    const row = reading.rows[i]
    return (
      row?.cue.type === 'plain' &&
      isFree(reading, i) &&
      wordCount(row.text) <= 3 &&
      !smallLabel.test(row.text) &&
      !/[.!?:;,–—-]$/.test(row.text) &&
      !isDateLine(row.text) &&
      !readNames(row.text)
    )
  }
  let start = end
  while (start - 1 > last && isTag(start - 1) && gapAt(reading, start) <= 1) start--
  if (end - start >= 2) for (let i = start; i < end; i++) drop(reading, i, 'tags')
}

/** Whether a row was dropped, or is a line too short to be an entry or a sentence. */
function isShortOrDropped(reading: Reading, index: number): boolean {
  if (reading.claims[index]?.role === 'dropped') return true
  const text = textAt(reading, index)
  return (
    isFree(reading, index) &&
    reading.rows[index]?.cue.type !== 'heading' &&
    wordCount(text) <= 6 &&
    // `See you on Tuesday,` over `Ann`
    !(/,$/.test(text) || (gapAt(reading, index) === 0 && /^[^,]{2,40},$/.test(textAt(reading, index - 1)))) &&
    !/[.!?:](?:\s*\p{Extended_Pictographic}\uFE0F?)*$|^(?:organi[sz]er|speaker|author|presenter|chair)s?: \S/iu.test(
      text,
    ) &&
    titleLikeness(text) < 2 &&
    !whenShown.test(text) &&
    !smallLabel.test(text) &&
    !workshop.test(text) &&
    !readNames(text.split(', ')[0] ?? '')
  )
}
