import { endsSentence, isDateLine, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import type { Reading } from '../../reading.ts'
import { addTitle } from '../add-title.ts'
import { readLabel } from '../read-label.ts'
import { sectionKind } from '../section-kind.ts'
import { isAboutPapers, isLikely, namesPapersInNotes } from './page-titles.ts'

/**
 * Find titles that stand over a note each, under topics: on a page about papers that lists no authors, short lines of two
 * kinds, those over another short line, which are topics, and those over a paragraph. Needs no blank lines.
 */
export function findSectionedTitles(reading: Reading): void {
  if (reading.papers.some(({ authors }) => authors.length > 0) || !isAboutPapers(reading)) return
  const rows = reading.rows.map((_, i) => i).filter((i) => !isApart.has(reading.claims[i]?.role ?? ''))
  const topics = rows.filter((i, at) => isShort(reading, i) && isShort(reading, rows[at + 1] ?? -1))
  const titles = rows.filter((i, at) => isShort(reading, i) && isNote(reading, rows[at + 1] ?? -1))
  const texts = titles.map((i) => reading.rows[i]?.text ?? '')
  if (topics.length < 2 || titles.length < 3 || topics.length > titles.length) return
  if (topics.some((i) => wordCount(reading.rows[i]?.text ?? '') > 6)) return
  const long = texts.filter((text) => wordCount(text) >= 4 && sectionKind(text) === 'unknown')
  if (long.length * 6 < titles.length * 5 || texts.filter(isLikely).length * 5 < titles.length * 2) return
  if (namesPapersInNotes(reading, titles)) return
  for (const i of titles)
    if (!reading.claims[i] && wordCount(reading.rows[i]?.text ?? '') >= 3)
      addTitle(reading, i, reading.rows[i]?.text ?? '', 'title-under-topic')
}

/** What is no part of a list: the head of the page, its pictures and what was dropped. */
const isApart: ReadonlySet<string> = new Set([
  'title',
  'standfirst',
  'byline',
  'image',
  'caption',
  'credit',
  'dropped',
])

/** Whether a row is short, no sentence, and nothing but perhaps a title already. */
function isShort(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row?.cue.type === 'plain' &&
    [undefined, 'paper'].includes(reading.claims[index]?.role) &&
    wordCount(row.text) <= 25 &&
    (!endsSentence(row.text) || /[?!]$/.test(row.text)) &&
    !isDateLine(row.text) &&
    !readNames(row.text) &&
    !readLabel(row.text)
  )
}

/** Whether a row is a paragraph. */
function isNote(reading: Reading, index: number): boolean {
  const text = reading.rows[index]?.text ?? ''
  return !reading.claims[index] && wordCount(text) >= 8 && endsSentence(text)
}
