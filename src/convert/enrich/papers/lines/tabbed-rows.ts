import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, isFree, type Reading } from '../../reading.ts'
import { addListed } from '../add-listed.ts'
import { isOtherSection } from '../list-context.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { columns } from './table-entries.ts'

/** Where in its cells a table has titles and their authors; -1 where it has none. */
interface Columns {
  readonly title: number
  readonly authors: number
  /** Whether the first row names them. */
  readonly named: boolean
}

/**
 * Find papers in lines whose parts stand between tabs, as tables are copied: a column of titles beside one of authors,
 * which the first line names or what they hold tells. `Counting crabs⇥Ann Lee, Bo Li⇥Tuesday`
 */
export function findTabbedRows(reading: Reading): void {
  for (let i = 0; i < reading.rows.length; ) {
    const end = tableEnd(reading, i)
    if (end > i) readTable(reading, i, end)
    i = Math.max(end, i + 1)
  }
}

/** Where rows end that nobody claimed and that have as many cells as the first. */
function tableEnd(reading: Reading, start: number): number {
  const width = reading.rows[start]?.cells?.length
  let end = start
  while (width !== undefined && isFree(reading, end) && reading.rows[end]?.cells?.length === width) end++
  return end
}

function readTable(reading: Reading, start: number, end: number): void {
  const table = reading.rows.slice(start, end).map(({ cells }) => cells ?? [])
  const { title, authors, named } = columnsOf(table)
  if (title < 0 || (!named && isOtherSection(reading, start))) return
  if (named) claim(reading, start, 'detail', 'names-of-columns')
  for (const [k, cells] of table.entries()) {
    if (named && k === 0) continue
    const printed = bareTitle(cells[title] ?? '')
    const list = readNames(cells[authors] ?? '')
    // Where the first line says that titles stand here, they may be short.
    if (!(named ? wordCount(printed) > 1 || list : isTitle(printed) && list)) continue
    claim(reading, start + k, 'paper', 'cells-between-tabs')
    addListed(reading, start + k, { title: printed, authors: list, rule: 'cells-between-tabs' })
  }
}

function columnsOf(table: readonly (readonly string[])[]): Columns {
  const header = table[0] ?? []
  const title = header.findIndex((cell) => columns.title.test(cell))
  if (title >= 0)
    return { title, authors: header.findIndex((cell) => columns.authors.test(cell)), named: table.length > 1 }
  const column = (holds: (cell: string) => boolean): number =>
    header.findIndex(
      (_, at) => table.filter((cells) => holds(cells[at] ?? '')).length * 3 >= table.length * 2,
    )
  const authors = column((cell) => readNames(cell)?.certainty === 1)
  const found = authors < 0 ? -1 : column((cell) => isTitle(bareTitle(cell)))
  // One name behind every title is as often who speaks.
  const several = table.some((cells) => (readNames(cells[authors] ?? '')?.names.length ?? 0) > 1)
  return { title: several ? found : -1, authors, named: false }
}

function isTitle(cell: string): boolean {
  return titleLikeness(cell) >= 2 && canBeTitle(cell)
}
