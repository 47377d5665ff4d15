import { foldKey } from '../../model/fold.ts'
import type { Reading, Role } from '../enrich/reading.ts'
import type { PaperCorrection, Sidecar } from '../read/sidecar.ts'

/** Correct what was recognised: rows kept, the rows of headline and standfirst, papers that are none and papers missed. */
export function correctReading(reading: Reading, sidecar: Sidecar): void {
  for (const [i, row] of reading.rows.entries()) {
    if (row.keep && reading.claims[i]?.role === 'dropped')
      reading.claims[i] = { role: 'prose', rule: 'curator' }
  }
  if (sidecar.title) moveRole(reading, 'title', sidecar.title)
  if (sidecar.standfirst) moveRole(reading, 'standfirst', sidecar.standfirst)
  for (const correction of sidecar.papers ?? []) {
    if (correction.drop && correction.title !== undefined) dropPaper(reading, correction.title)
    else if (correction.add !== undefined) addMissed(reading, correction.add, correction)
    else if (correction.title !== undefined && indexOf(reading, correction.title) < 0)
      unused(reading, `no paper is titled \`${correction.title}\``)
  }
}

/** Give a role to the row that says what the curator says, and take it from any other; where none says it, rows stay. */
function moveRole(reading: Reading, role: Role, text: string): void {
  const key = foldKey(text)
  const wanted = reading.rows.findIndex((row) => foldKey(row.text) === key)
  if (wanted < 0) return
  for (const [i, claim] of reading.claims.entries()) {
    if (claim?.role === role && i !== wanted) reading.claims[i] = { role: 'prose', rule: 'curator' }
  }
  reading.claims[wanted] = { role, rule: 'curator' }
}

function indexOf(reading: Reading, title: string): number {
  const key = foldKey(title)
  return reading.papers.findIndex((paper) => foldKey(paper.title) === key)
}

/** Take a paper out; the lines that listed it become text. */
function dropPaper(reading: Reading, title: string): void {
  const index = indexOf(reading, title)
  const paper = reading.papers[index]
  if (!paper) {
    unused(reading, `no paper is titled \`${title}\``)
    return
  }
  reading.papers.splice(index, 1)
  for (let i = paper.row; i < reading.rows.length; i++) {
    const role = reading.claims[i]?.role
    if (role !== 'authors' && role !== 'detail' && !(i === paper.row && role === 'paper')) {
      if (i > paper.row) break
    } else reading.claims[i] = { role: 'prose', rule: 'curator' }
  }
}

/** Add a paper where its line is given, or where its title stands. */
function addMissed(reading: Reading, title: string, correction: PaperCorrection): void {
  const { authors = [], line } = correction
  const row = rowOf(reading, title, line)
  const text = reading.rows[row]?.text
  if (indexOf(reading, title) >= 0) unused(reading, `\`${title}\` is found without it`)
  else if (text !== undefined) addAt(reading, row, { title, authors, text })
  else if (line) unused(reading, `there is no text on line ${line} for \`${title}\``)
  else unused(reading, `\`${title}\` stands nowhere in the text: give its line`)
}

interface Missed {
  readonly title: string
  readonly authors: readonly string[]
  /** The text of the row that names it. */
  readonly text: string
}

function addAt(reading: Reading, row: number, { title, authors, text }: Missed): void {
  const role = roleOf(text, title, authors)
  if (role) reading.claims[row] = { role, rule: 'curator' }
  reading.papers.push({
    title,
    authors: authors.map((name) => ({ name })),
    partial: false,
    row,
    kind: role ? 'entry' : 'prose',
    rule: 'curator',
    links: [],
  })
}

function rowOf(reading: Reading, title: string, line: number | undefined): number {
  if (line !== undefined)
    return reading.rows.findIndex(({ place, endLine }) => place.line <= line && endLine >= line)
  const key = foldKey(title)
  return reading.rows.findIndex(
    ({ text }, i) => reading.claims[i]?.role !== 'dropped' && foldKey(text).includes(key),
  )
}

/** Whether a row is the title itself, or the author line of a title that the capture lost; null for running text. */
function roleOf(text: string, title: string, authors: readonly string[]): Role | null {
  if (foldKey(text) === foldKey(title)) return 'paper'
  const rest = authors.reduce((left, name) => left.replace(foldKey(name), ''), foldKey(text))
  return authors.length > 0 && rest.replace(/\b(?:and|by)\b|\s/g, '') === '' ? 'authors' : null
}

function unused({ report }: Reading, why: string): void {
  report({
    code: 'correction/unused',
    message: `A correction of papers: ${why}`,
    place: { line: 1, column: 1 },
  })
}
