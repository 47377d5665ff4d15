import type { Row } from '../../../../model/row.ts'
import { session } from '../../headings/sessions.ts'
import { hasInnerCapital } from '../../line-shape.ts'
import { claim, isFree, type Reading } from '../../reading.ts'
import { addListed } from '../add-listed.ts'
import { isOtherSection, listKind } from '../list-context.ts'
import { type Way, waysToCut } from './ways-to-cut.ts'

/** Rows that can be cut in one form, by their indexes. */
type Alike = ReadonlyMap<number, Way>

/** So many rows built alike are a list. */
const least = 3

/**
 * Find papers in a form that no rule knows, by its being repeated: where at least three rows have names and something
 * like a title, parted by the same signs in the same order, these are authors and titles. The idea is wrapper induction
 * (Kushmerick, Weld and Doorenbos, IJCAI 1997), with the readers of names and titles as its oracle.
 */
export function findAlikeRows(reading: Reading): void {
  const forms = new Map<string, Map<number, Way>>()
  for (const [i, row] of reading.rows.entries()) {
    for (const way of mayBeEntry(reading, row, i) ? waysToCut(row) : []) {
      const rows = forms.get(way.form) ?? new Map<number, Way>()
      if (!rows.has(i)) rows.set(i, way)
      forms.set(way.form, rows)
    }
  }
  const lists = [...forms.values()].filter(({ size }) => size >= least)
  const weighed = lists.map((rows) => ({ rows, weight: weightOf(rows) }))
  for (const { rows } of weighed.sort((a, b) => b.rows.size - a.rows.size || b.weight - a.weight)) {
    const left: Alike = new Map([...rows].filter(([i]) => isFree(reading, i)))
    if (isList(reading, left)) addRows(reading, left)
  }
}

// `Ann Lee and Bo Li will present their paper, “A title.”`: a sentence, in which titles are found otherwise
const saysPaper = /\b(?:papers?|article|study|work)(?: (?:titled|entitled|called))?,?:?\s*[“"]/i

// `Ann Lee and Bo Li for "A title that was`: a quotation that is cut off
const cutInQuotation = /\s[“"](?=\p{Lu})[^“”"]*$/u

// `In their paper A title, Ann Lee and Bo Li show how`
const inPaper = /^In (?:their|the|an?|our|this|his|her) (?:[\p{L}-]+ ){0,2}(?:paper|work|study|article)\b/u

// `10:30 AM - 11:15 AM: Invited Talk - “A title”, Ann Lee`: what somebody speaks of, at an hour
const talkAt =
  /^\d{1,2}[:.]\d\d\b.{0,30}?\b(?:invited talk|keynote|plenary|panel|tutorial|lecture)s?\b[^:“”"]{0,20}(?::|[-–—]|[“"])/i

// `In A title, Ann Lee and Bo Li show that …`, `A title by Ann Lee takes the …`
const acts =
  /\s(?:takes?|shows?|proposes?|presents?|asks?|argues?|finds?|stud(?:y|ies)|introduces?|looks?|wins?|won|explores?|describes?|investigates?) (?:that|the|a|an|how|what|why|whether|at|to|in|for|on|into)\s/

/** Whether nobody has claimed a row, and it may list a paper: it is no sentence that names one, and announced as nothing else. */
export function mayBeEntry(reading: Reading, { cue, text }: Row, index: number): boolean {
  const isText = cue.type !== 'table' && cue.type !== 'code' && cue.type !== 'image'
  const fits = isFree(reading, index) && isText && text.length >= 30 && text.length <= 700
  return (
    fits &&
    hasInnerCapital(text) &&
    !session.test(text) &&
    !saysPaper.test(text) &&
    !cutInQuotation.test(text) &&
    !inPaper.test(text) &&
    !talkAt.test(text) &&
    !acts.test(text) &&
    !isOtherSection(reading, index)
  )
}

/** Whether rows built alike list papers: where nothing around says so, their titles and names must say it. */
function isList(reading: Reading, rows: Alike): boolean {
  if (rows.size < least) return false
  const found = [...rows.values()]
  const kind = listKind(reading, [...rows.keys()][0] ?? 0)
  if (kind === 'other' || new Set(found.map(({ title }) => title)).size < rows.size) return false
  const people = found.reduce((sum, { authors }) => sum + authors.names.length + (authors.partial ? 1 : 0), 0)
  const likely = found.reduce((sum, { likeness }) => sum + likeness, 0)
  return kind === 'papers'
    ? likely >= rows.size * 1.2
    : likely >= rows.size * 1.7 && people >= rows.size * 1.5
}

// `A title, ICSE-33`, `A title, 2011`, `A title / poster 3`, `A title. ICSE`: where all rows have such a sign the title ends there
const beyondTitle = /[,.(]\s+(?:\p{Lu}{2,}[\p{L}\d’'-]*|(?:19|20)\d\d)$|\s(?:[-–—•·]|[|/]{1,2})\s|[.(]\s/u

/** How well a form cuts its rows: likely titles, many names, and nothing in the title that stands behind it. */
function weightOf(rows: Alike): number {
  return [...rows.values()].reduce(
    (sum, { title, likeness, authors }) =>
      sum + likeness * 3 + authors.names.length - (beyondTitle.test(title) ? 4 : 0),
    0,
  )
}

function addRows(reading: Reading, rows: Alike): void {
  for (const [i, { title, authors }] of rows) {
    claim(reading, i, 'paper', 'rows-built-alike')
    addListed(reading, i, { title, authors, rule: 'rows-built-alike' })
  }
}
