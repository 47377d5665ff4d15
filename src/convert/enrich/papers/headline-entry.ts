import type { NameList } from '../names/read-names.ts'
import { gapAt, type Reading, textAt } from '../reading.ts'
import { addPaper } from './add-paper.ts'
import { cutGlued } from './lines/cut-bare.ts'
import { readAuthorRow } from './stacks/author-row.ts'
import { canBeTitle } from './titles/can-be-title.ts'
import { stopAsColon } from './titles/inner-stop.ts'
import { bareTitle, titleLikeness } from './titles/title-shape.ts'

/** Whether nearly all of a page are entries of one form, so that its first line is one of them. */
function isListOf(reading: Reading, alike: number, rowsOfEntry: number): boolean {
  return alike >= 2 && alike * rowsOfEntry * 5 >= (reading.rows.length - rowsOfEntry) * 4
}

/** Add the entry with which a page begins that has lost its headline: what stands first is built as the entries below. */
export function addHeadlineEntry(reading: Reading): void {
  const index = reading.claims.slice(0, 8).findIndex((given) => given?.role === 'title')
  const entry = index < 0 ? null : (overAuthors(reading, index) ?? gluedToAuthors(reading, index))
  if (!entry) return
  addPaper(reading, {
    title: entry.title,
    authors: entry.authors.names,
    partial: entry.authors.partial,
    row: index,
    kind: 'prose',
    rule: 'headline-built-as-entries',
    links: [],
  })
}

/** A headline that is the title of a paper, and the names that belong to it. */
interface HeadlineEntry {
  readonly title: string
  readonly authors: NameList
}

/** `A title` over `Ann Lee, Bo Li`, as all entries below. */
function overAuthors(reading: Reading, index: number): HeadlineEntry | null {
  const text = textAt(reading, index)
  const authors = readAuthorRow(textAt(reading, index + 1))
  if (!authors || authors.names.length < 2 || authors.certainty < 1) return null
  if (titleLikeness(stopAsColon(text)) < 2 || !canBeTitle(stopAsColon(text))) return null
  const alike = reading.papers.filter(
    ({ row, rule }) =>
      rule === 'title-above-authors' && gapAt(reading, row + 1) === gapAt(reading, index + 1),
  )
  return isListOf(reading, alike.length, 2) ? { title: bareTitle(text), authors } : null
}

/** `A titleAnn Lee, Bo Li`, as all entries below. */
function gluedToAuthors(reading: Reading, index: number): HeadlineEntry | null {
  const cut = cutGlued(textAt(reading, index))
  const alike = reading.papers.filter(({ rule }) => rule === 'title-glued-to-authors')
  return cut && cut.authors.names.length > 1 && isListOf(reading, alike.length, 1) ? cut : null
}
