import type { Report } from '../../model/problem.ts'
import type { PageFacts, Row } from '../../model/row.ts'
import type { ReadName } from './names/read-names.ts'

/** What a row is. */
export type Role =
  | 'title'
  | 'standfirst'
  | 'byline'
  | 'heading'
  | 'paper'
  | 'authors'
  | 'detail'
  | 'image'
  | 'caption'
  | 'credit'
  | 'prose'
  | 'dropped'

/** What became of a row, and which rule decided it. */
export interface Claim {
  readonly role: Role
  /** Name of the rule, or for dropped rows the reason. */
  readonly rule: string
}

/** A paper as found, before its section is known. */
export interface FoundPaper {
  readonly title: string
  readonly authors: readonly ReadName[]
  readonly partial: boolean
  /** Index of the row that names it first. */
  readonly row: number
  readonly kind: 'entry' | 'prose' | 'caption'
  /** Index of the row that lists it as an entry, where one does. */
  readonly entryRow?: number
  readonly rule: string
  readonly year?: number
  readonly award?: string
  readonly links: readonly {
    readonly kind: 'paper' | 'preprint' | 'doi' | 'code' | 'data' | 'video' | 'site'
    readonly url: string
  }[]
}

/** A figure as found; rows are indexes. */
export interface FoundFigure {
  readonly row: number
  readonly file?: string
  readonly alt?: string
  readonly caption?: string
  readonly captionRow?: number
  readonly credit?: string
}

/** A capture while it is being read: each recogniser claims rows and adds what it found. */
export interface Reading {
  readonly rows: readonly Row[]
  readonly facts: PageFacts
  /** One for each row; undefined while nobody has claimed it. */
  readonly claims: (Claim | undefined)[]
  papers: FoundPaper[]
  readonly figures: FoundFigure[]
  readonly report: Report
}

/** A reading in which nothing is claimed yet. */
export function beginReading(rows: readonly Row[], facts: PageFacts, report: Report): Reading {
  return { rows, facts, claims: rows.map(() => undefined), papers: [], figures: [], report }
}

/** Claim a row for a role, unless somebody has. */
export function claim(reading: Reading, index: number, role: Role, rule: string): boolean {
  const row = reading.rows[index]
  if (!row || reading.claims[index] || (role === 'dropped' && row.keep)) return false
  reading.claims[index] = { role, rule }
  return true
}

/** Whether nobody has claimed the row yet. */
export function isFree(reading: Reading, index: number): boolean {
  return index >= 0 && index < reading.rows.length && !reading.claims[index]
}

/** The text of a row, empty beyond the ends. */
export function textAt(reading: Reading, index: number): string {
  return reading.rows[index]?.text ?? ''
}

/** The gap before a row; a row beyond the ends counts as far away. */
export function gapAt(reading: Reading, index: number): number {
  return reading.rows[index]?.gap ?? Number.POSITIVE_INFINITY
}

/** The index of the next row that is not dropped, or the number of rows. */
export function nextKept(reading: Reading, index: number): number {
  let next = index + 1
  while (next < reading.rows.length && reading.claims[next]?.role === 'dropped') next++
  return next
}

/** The index of the row before that is not dropped, or -1. */
export function previousKept(reading: Reading, index: number): number {
  let previous = index - 1
  while (previous >= 0 && reading.claims[previous]?.role === 'dropped') previous--
  return previous
}
