import { gapAt, isFree, type Reading } from '../../reading.ts'
import { addEntry } from './add-entry.ts'
import { readAuthorRow } from './author-row.ts'
import { beginsWithAuthors, headsEntry } from './authors-first.ts'
import { isEntry, runsOn } from './is-entry.ts'
import { addCitedPairs, addColonPairs, addRollPairs, addSessionPairs } from './pairs-by-form.ts'
import { addRollsOfNames } from './rolls-of-names.ts'
import { addSummarisedEntries } from './summarised-entries.ts'
import { titleAbove } from './title-above.ts'

/** A heading one level below the one right above it: where a page sets titles and authors as headings. */
function isSubheading(reading: Reading, index: number): boolean {
  const cue = reading.rows[index]?.cue
  const above = reading.rows[index - 1]?.cue
  return cue?.type === 'heading' && above?.type === 'heading' && above.depth < cue.depth
}

function isLine(reading: Reading, index: number): boolean {
  const type = reading.rows[index]?.cue.type
  return type === 'plain' || type === 'bullet' || type === 'heading' || type === 'quote'
}

// `27 Rows Before Columns`, `1-04 Rows Before Columns`: the fourth of session 1
const numberBefore = /^(?<number>\d{1,4})(?:-(?<part>\d{1,3}))?\s+(?=[\p{Lu}“"])/u

/** The number with which a title begins, for comparison; none where it begins with a word. */
function numberOf(title: string): readonly number[] {
  const { number, part = '0' } = numberBefore.exec(title)?.groups ?? {}
  return number === undefined ? [] : [Number(number) * 1000 + Number(part)]
}

/** Where the titles of a page begin with numbers that grow and carry no mark, those count entries and are no part of the titles. */
function cutNumbers(reading: Reading): void {
  const entries = reading.papers.filter(({ rule }) => rule === 'title-above-authors')
  const numbers = entries.flatMap(({ title }) => numberOf(title))
  const grow = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0))
  if (numbers.length < 3 || numbers.length * 4 < entries.length * 3 || !grow) return
  reading.papers = reading.papers.map((paper) =>
    entries.includes(paper) ? { ...paper, title: paper.title.replace(numberBefore, '') } : paper,
  )
}

/** Find papers given as a title line with the author line below it, or above it where the page does so throughout. */
export function findStackedEntries(reading: Reading): void {
  const lists = reading.rows.map((row, i) =>
    isFree(reading, i) && isLine(reading, i) && (row.cue.type !== 'heading' || isSubheading(reading, i))
      ? readAuthorRow(row.text)
      : null,
  )
  addColonPairs(reading)
  addCitedPairs(reading)
  addRollPairs(reading)
  addSessionPairs(reading)
  addRollsOfNames(reading)
  addSummarisedEntries(reading, lists)
  const authorsFirst = beginsWithAuthors(reading, lists)
  for (const [i, list] of lists.entries()) {
    if (!list || !isFree(reading, i)) continue
    // One name right above a list of names is a title that reads like a name.
    if (
      list.names.length === 1 &&
      gapAt(reading, i + 1) === 0 &&
      (lists[i + 1]?.names.length ?? 0) > 1 &&
      !runsOn(reading, i)
    )
      continue
    const heads = authorsFirst && headsEntry(reading, lists, i)
    const title = heads ? i + 1 : titleAbove(reading, i)
    if (title < 0 || !isEntry(reading, title, i, list)) continue
    addEntry(reading, title, i, list)
  }
  cutNumbers(reading)
}
