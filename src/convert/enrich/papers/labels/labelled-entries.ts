import { claim, isFree, type Reading, textAt } from '../../reading.ts'
import { addPaper } from '../add-paper.ts'
import { paperLinks } from '../paper-links.ts'
import { readLabel } from '../read-label.ts'
import { bareTitle } from '../titles/title-shape.ts'
import { authorsOf, isSaidAgain, presenterBeside, withLead } from './labelled-authors.ts'
import { detailFacts, detailLinks } from './labelled-details.ts'
import { isEntryBlock, titleInBlock, titleNear, wrappedRow } from './labelled-title.ts'
import { addBareLabelled } from './labels-alone.ts'
import { addTitleOnly } from './title-labels.ts'

// `Who: Ann Lee, Bo Li` below `Paper: …`; events have such a label as well
const asksWho = /^\W*who\b/i

/** Whether the text below an entry says that it is a book. `This book is a cornerstone.` */
function isBook(reading: Reading, last: number): boolean {
  for (let i = last + 1, seen = 0; i < reading.rows.length && seen < 4; i++, seen++) {
    if (/^(?:this|the|a) (?:\p{L}+ )?(?:text)?book\b/iu.test(textAt(reading, i))) return true
    if (!readLabel(textAt(reading, i))) return false
  }
  return false
}

function addLabelled(reading: Reading, index: number, value: string): void {
  const { list: own, rows } = authorsOf(reading, index, value)
  const list = withLead(reading, index, own)
  const title = titleNear(reading, index)
  if (title < 0) {
    if (list && isEntryBlock(reading, index)) {
      reading.report({
        code: 'author/orphan-line',
        message: `Authors without a title: \`${textAt(reading, index).slice(0, 80)}\``,
        place: reading.rows[index]?.place ?? { line: 1, column: 1 },
      })
      for (const row of rows) claim(reading, row, 'detail', 'orphan-authors')
    }
    return
  }
  if (!list && value !== '') return
  if (isBook(reading, Math.max(title, ...rows))) {
    for (const at of [title, ...rows]) claim(reading, at, 'prose', 'book')
    return
  }
  const presenter = presenterBeside(reading, index)
  const label = readLabel(textAt(reading, title))
  const row = reading.rows[title]
  if (!row) return
  const wrapped = wrappedRow(reading, title)
  const printed = label?.kind === 'title' ? label.value : row.text
  claim(reading, title, 'paper', 'title-with-labels')
  if (wrapped > 0) claim(reading, wrapped, 'paper', 'title-with-labels')
  for (const at of rows) claim(reading, at, 'authors', 'authors-label')
  addPaper(reading, {
    title: bareTitle(wrapped > 0 ? `${printed} ${textAt(reading, wrapped)}` : printed),
    authors: [...(presenter?.names ?? []), ...(list?.names ?? [])],
    partial:
      list?.partial === true || /^\W*(?:first|lead|student|main) ?author/i.test(textAt(reading, index)),
    row: title,
    kind: 'entry',
    rule: 'authors-label',
    links: [...paperLinks(row.content), ...detailLinks(reading, index)],
    ...detailFacts(reading, index),
  })
}

/** Find papers whose parts are labelled: `Authors:` with the title above or in `Title:` beside it. */
export function findLabelledEntries(reading: Reading): void {
  for (let i = 0; i < reading.rows.length; i++) {
    if (!isFree(reading, i)) continue
    const label = readLabel(textAt(reading, i))
    if (label?.kind !== 'authors') continue
    if (asksWho.test(textAt(reading, i)) && (titleInBlock(reading, i) ?? -1) < 0) continue
    if (isSaidAgain(reading, i)) claim(reading, i, 'detail', 'first-of-authors')
    else addLabelled(reading, i, label.value)
  }
  addBareLabelled(reading)
  for (let i = 0; i < reading.rows.length; i++) {
    if (isFree(reading, i) && readLabel(textAt(reading, i))?.kind === 'title') addTitleOnly(reading, i)
  }
}
