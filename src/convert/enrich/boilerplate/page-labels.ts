import type { Row } from '../../../model/row.ts'
import { anyOf } from '../any-of.ts'
import { factOfPage } from '../fact-of-page.ts'
import { endsSentence, isDateLine, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { titleLikeness } from '../papers/titles/title-shape.ts'
import { betweenTrimmings } from '../papers/titles/trimmings.ts'
import { gapAt, isFree, type Reading, textAt } from '../reading.ts'
import { rowsWithLabelOf } from '../text-counts.ts'
import { drop } from './drop-line.ts'
import { pageLabels } from './page-label-table.ts'

/** Characters of a line that may still be a label; the patterns of labels are made for short lines. */
export const longestLabel = 600

const isPageLabel = anyOf(pageLabels)

export function dropPageLabels(reading: Reading): void {
  let first = 0
  // The first row of more than three words that is left: it moves down alone, as rows are dropped here and never set free.
  const firstLine = (): number => {
    while (
      reading.claims[first]?.role === 'dropped' ||
      (reading.rows[first] && wordCount(textAt(reading, first)) <= 3)
    )
      first++
    return first
  }
  for (const [i, row] of reading.rows.entries()) {
    if (!isFree(reading, i)) continue
    if (row.cue.type === 'heading' && (row.cue.depth === 1 || headsSections(reading, i))) continue
    if (row.text.length > longestLabel) continue
    if (isTagLine(row)) drop(reading, i, 'tags')
    if (isPlainMenu(row.text) && i >= reading.rows.length - 2) drop(reading, i, 'navigation')
    if (isMenu(row) && isEdge(reading, i, firstLine)) drop(reading, i, 'navigation')
    const text = withoutMarks(row.text)
    if (!isPageLabel(text) || headsText(reading, i) || isHostedByPeople(reading, i)) continue
    const late = i * 2 >= reading.rows.length
    const rule = pageLabels.find(
      (label) =>
        label.pattern.test(text) &&
        (!label.edge || isEdge(reading, i, firstLine)) &&
        (!label.late || late) &&
        // `- 20051`: an item of a list
        !(label.reason === 'counters' && row.cue.type === 'bullet') &&
        (!label.alone || rowsWithLabelOf(reading, text) <= 1),
    )
    if (rule && !isDateLine(text) && !/^\d{4}$/.test(text) && !isBesideAuthors(reading, i))
      drop(reading, i, rule.reason)
  }
}

/** Whether a row is among what stands round the article: at the end, or above the headline. */
function isEdge(reading: Reading, index: number, firstLine: () => number): boolean {
  if (index >= reading.rows.length - 2) return true
  const headline =
    [1, 2, 3].map((step) => textAt(reading, index + step)).find((text) => wordCount(text) >= 4) ?? ''
  return index <= firstLine() && headline !== '' && wordCount(headline) <= 30 && !/[.:]$/.test(headline)
}

/** Whether a row is nothing but links to lists of tags or categories. */
function isTagLine(row: Row): boolean {
  const words = row.content.filter((inline) => inline.type !== 'text' || inline.value.trim() !== '')
  return (
    words.length > 0 &&
    words.every(
      (inline) =>
        inline.type === 'link' && /\/(?:tags?|categor(?:y|ies)|topics?)\/[^/]+\/?$/.test(inline.url),
    )
  )
}

// `Paper`, `Code`, `Slides`: what an entry links to
const entryLink =
  /\b(?:papers?|pdf|arxiv|preprint|code|slides|videos?|talk|poster|bib(?:tex)?|data(?:set)?|project|demo|doi|html|abstract|github|website|blog post)\b/i
/** Whether a row is two or more links of up to three words each and nothing else: a menu in one line. */
function isMenu(row: Row): boolean {
  const links = row.content.filter((inline) => inline.type === 'link')
  return (
    links.length >= 2 &&
    row.content.every(
      (inline) => inline.type === 'link' || (inline.type === 'text' && /^[\s|·•/,–—-]*$/.test(inline.value)),
    ) &&
    !entryLink.test(row.text) &&
    wordCount(row.text.replace(/[|·•/–—-]/g, ' ')) <= links.length * 3
  )
}

/** `Chairs | Sponsors | Venue`: three parts or more of up to three words, none of which is a name or what an entry links to. */
function isPlainMenu(text: string): boolean {
  const parts = text.length <= 120 ? text.split(/\s+[|·•]\s+/) : []
  return (
    parts.length >= 3 &&
    !entryLink.test(text) &&
    !/\d/.test(text) &&
    parts.every((part) => wordCount(part) <= 3 && !endsSentence(part)) &&
    !parts.some((part) => readNames(part))
  )
}

// `Get started`, which is a button elsewhere
const headsOrLeads = /^(?:get (?:started|involved)|learn more)$/i

/** Whether words that often stand on a button head a paragraph right below them: `Get started`, and `Learn more` where it is marked as a heading. */
function headsText(reading: Reading, index: number): boolean {
  const [text, below] = [textAt(reading, index), textAt(reading, index + 1)]
  const marked = reading.rows[index]?.cue.type === 'heading'
  // `Full citation` over the paper in full
  if (/^full citation$/i.test(text)) return wordCount(below) >= 12 && /\b(?:19|20)\d\d\b/.test(below)
  return (
    headsOrLeads.test(text) &&
    (marked || /started|involved/i.test(text)) &&
    wordCount(below) >= 8 &&
    endsSentence(below) &&
    // Below the article it is a button with what it promises.
    reading.rows.slice(index + 2, index + 12).some((row) => wordCount(row.text) >= 8)
  )
}

/** How many marked headings a page has of each depth. */
const headingsOfDepth = factOfPage((rows) => {
  const counts = new Map<number, number>()
  for (const { cue } of rows)
    if (cue.type === 'heading') counts.set(cue.depth, (counts.get(cue.depth) ?? 0) + 1)
  return counts
})

/** Whether a marked heading stands among others of its depth and right over one that is deeper: `## Navigation` over a paper on robots that find their way. */
function headsSections(reading: Reading, index: number): boolean {
  const [cue, below] = [reading.rows[index]?.cue, reading.rows[index + 1]?.cue]
  if (cue?.type !== 'heading' || below?.type !== 'heading' || below.depth <= cue.depth) return false
  return (headingsOfDepth(reading).get(cue.depth) ?? 0) > 1
}

// `Hosted by Ann Lee and Bo Li`
const hostedBy = /^hosted by\s+(?<names>\p{Lu}.+)$/iu

const hosts = factOfPage((rows) => rows.filter(({ text }) => hostedBy.test(text)).length)

/** Who hosts a session: several people, or one where other lines of the page say so too; else it is where the page is kept. */
function isHostedByPeople(reading: Reading, index: number): boolean {
  const names = hostedBy.exec(textAt(reading, index))?.groups?.['names']
  if (names === undefined) return false
  const count = readNames(names)?.names.length ?? 0
  return count > 1 || (count === 1 && hosts(reading) > 1)
}

/** A text without what marks bold or slanted letters at its ends. */
function withoutMarks(text: string): string {
  return /^[_*\s]/.test(text) || /[_*\s]/.test(text.at(-1) ?? '')
    ? text.replace(/^[_*\s]+|[_*\s]+$/g, '')
    : text
}

/** `NEXT: Predicting a Move in Context` right over its authors, `Predicting a Move in Context →` beside them: an entry, whatever it begins or ends with. */
function isBesideAuthors(reading: Reading, index: number): boolean {
  const text = betweenTrimmings(textAt(reading, index))
  if (wordCount(text) < 4 || titleLikeness(text) < 2) return false
  const over = gapAt(reading, index + 1) <= 1 && listsNames(reading, index + 1)
  const under = gapAt(reading, index) <= 1 && listsNames(reading, index - 1)
  return endsInArrow.test(textAt(reading, index))
    ? over || under
    : gapAt(reading, index + 1) === 0 && over && wordCount(text) >= 5
}

const endsInArrow = /[→»]$/

function listsNames(reading: Reading, index: number): boolean {
  return (readNames(betweenTrimmings(textAt(reading, index)))?.names.length ?? 0) >= 2
}
