import { plainText } from '../../../../model/inline.ts'
import type { Row } from '../../../../model/row.ts'
import { readFamilyNames, readNames } from '../../names/read-names.ts'
import { claim, isFree, type Reading } from '../../reading.ts'
import { addNamed, addPaper } from '../add-paper.ts'
import { paperLinks } from '../paper-links.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { cutLine } from './cut-line.ts'

/** What the cells of a header row announce. */
export const columns = {
  title: /^(?:(?:paper|full|article) )?titles?$|^papers?$|^publications?$|^name of paper$/i,
  authors: /^(?:(?:all|paper) )?authors?(?: .{0,30})?$|^by$|^who$/i,
  others:
    /^(?:(?:thesis |project )?topics?|projects?|events?|tasks?|benchmarks?|courses?|talks?|lectures?|positions?)$/i,
}

/** Find papers listed in tables: a column of titles, and perhaps one of authors, by their headers or by what they hold. */
export function findTableEntries(reading: Reading): void {
  findPipedEntries(reading)
  for (let i = 0; i < reading.rows.length; ) {
    const end = tableEnd(reading.rows, i)
    if (end > i + 1) readTable(reading, i, end)
    i = Math.max(end, i + 1)
  }
}

function tableEnd(rows: readonly Row[], start: number): number {
  let end = start
  while (rows[end]?.cue.type === 'table' && (end === start || rows[end]?.gap === 0)) end++
  return end
}

function readTable(reading: Reading, start: number, end: number): void {
  const header = cellsOf(reading.rows[start])
  const authors = header.findIndex((cell) => columns.authors.test(cell))
  // `What` beside `Who`
  const title = header.findIndex((cell) => columns.title.test(cell) || (authors >= 0 && /^what$/i.test(cell)))
  const body = Array.from({ length: end - start - 1 }, (_, k) => start + 1 + k)
  const column = title >= 0 ? title : titleColumn(reading, body, authors)
  if (column < 0 || columns.others.test(header[column] ?? '')) return
  for (const i of body) {
    const row = reading.rows[i]
    const cells = cellsOf(row)
    const printed = titleOf(row, column)
    if (!row || !isFree(reading, i) || titleLikeness(printed) === 0) continue
    const named = authors < 0 ? cutLine(printed, true) : null
    const cited = named?.rule === 'title-families-in-brackets' ? named : null
    const list = cited?.authors ?? readFamilyNames(cells[authors] ?? '')
    claim(reading, i, 'prose', 'table-of-papers')
    addPaper(reading, {
      title: cited?.title ?? printed,
      authors: list?.names ?? [],
      partial: list?.partial ?? false,
      row: i,
      kind: 'prose',
      rule: 'table-of-papers',
      links: paperLinks(row.content),
    })
  }
}

/** The column in which nearly all cells are surely titles, or beside a column of authors the one in which they likely are; -1 if there is none. */
function titleColumn(reading: Reading, body: readonly number[], authors: number): number {
  const width = cellsOf(reading.rows[body[0] ?? 0]).length
  for (let column = 0; column < width; column++) {
    const sure = body.filter((i) => titleLikeness(cellsOf(reading.rows[i])[column] ?? '') === 3).length
    if (sure >= 1 && sure * 3 >= body.length * 2) return column
    const likely = body.filter((i) => titleLikeness(cellsOf(reading.rows[i])[column] ?? '') >= 2).length
    if (authors >= 0 && column !== authors && likely >= 1 && likely * 3 >= body.length * 2) return column
  }
  return -1
}

/** The title in a cell: what is set in bold or linked, else the cell up to a dash. */
function titleOf(row: Row | undefined, column: number): string {
  const cell = row?.cue.type === 'table' ? (row.cue.cells[column] ?? []) : []
  const marked = cell.find(
    (inline) =>
      (inline.type === 'strong' || inline.type === 'link') && titleLikeness(plainText([inline]), true) > 0,
  )
  return bareTitle(marked ? plainText([marked]) : (plainText(cell).split(/\s[-–—]\s(?=\p{Ll})/u)[0] ?? ''))
}

function cellsOf(row: Row | undefined): string[] {
  return row?.cue.type === 'table' ? row.cue.cells.map((cell) => plainText(cell)) : []
}

// `1 | A title | Ann Lee, Bo Li | what it is about |`
const piped = /\s\|(?:\s|$)/

/** Lines of a table that the capture left as text: a header that names a column of titles, then lines cut at the same marks. */
function findPipedEntries(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    if (row.cue.type !== 'plain' || !row.text.includes('|') || !piped.test(row.text)) continue
    const header = row.text.split('|').map((cell) => cell.trim())
    const titles = header.findIndex((cell) => columns.title.test(cell))
    const names = header.findIndex((cell) => columns.authors.test(cell))
    if (titles < 0) continue
    for (
      let k = i + 1;
      piped.test(reading.rows[k]?.text ?? '') || /^[-|\s:]+$/.test(reading.rows[k]?.text ?? '');
      k++
    ) {
      const cells = (reading.rows[k]?.text ?? '').split('|').map((cell) => cell.trim())
      // A first column of numbers often has no header.
      const shift = /^\d+$/.test(cells[0] ?? '') && titles === 0 ? 1 : 0
      const title = bareTitle(cells[titles + shift] ?? '')
      // The header says that titles stand here, however short.
      if (!isFree(reading, k) || !/^\p{Lu}.*\p{L}/u.test(title)) continue
      const list = names < 0 ? null : readNames(cells[names + shift] ?? '')
      claim(reading, k, 'prose', 'table-of-papers')
      addNamed(reading, k, { title, authors: list, kind: 'prose', rule: 'table-of-papers' })
    }
  }
}
