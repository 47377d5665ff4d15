import type { Row } from '../../../model/row.ts'
import { anyOf } from '../any-of.ts'
import { factOfPage } from '../fact-of-page.ts'
import { endsSentence, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { partOfNote } from '../papers/entry-lines.ts'
import { listsPaper } from '../papers/lines/cut-line.ts'
import { titleLikeness } from '../papers/titles/title-shape.ts'
import { isFree, type Reading, textAt } from '../reading.ts'
import { isDoubleSpaced } from '../spacing.ts'
import { rowsOfText } from '../text-counts.ts'
import { saysAsAdverts } from './adverts.ts'
import { citesPaper } from './blurbs.ts'
import { drop } from './drop-line.ts'
import { longestLabel } from './page-labels.ts'
import { tailLabels } from './tail-label-table.ts'

const isTailLabel = anyOf(tailLabels)

/** A label after the article and all below it, only where nothing that looks like the article follows; whether there is one. */
export function dropTail(reading: Reading): boolean {
  const start = Math.max(3, Math.ceil(reading.rows.length * 0.2))
  let offersWork: ((label: number) => boolean) | undefined
  const lastOfBody = reading.rows.findLastIndex((_, i) => isFree(reading, i) && !isFoot(reading, i))
  for (let i = start; i < reading.rows.length; i++) {
    if (textAt(reading, i).length > longestLabel || !isTailLabel(textAt(reading, i))) continue
    if (!holdsArticle(reading.rows.slice(0, Math.min(i, 40)))) continue
    // What was taken for one blurb within the article may be the first of several after it.
    const blurb = reading.claims[i]?.rule === 'related-content' && i > lastOfBody
    if (!blurb && !isFree(reading, i)) continue
    const rule = tailLabels.find(({ pattern }) => pattern.test(textAt(reading, i)))
    if (!rule) continue
    if (isPartOfEntries(reading, i, start)) continue
    // Nothing is claimed before the label is found: once is enough.
    if (rule.reason === 'job-advert') offersWork ??= offersWorkBelow(reading)
    if (rule.reason === 'related-content' && citesPaper.test(textAt(reading, i + 1))) continue
    const isLast = rule.reason === 'job-advert' ? offersWork?.(i) : isTail(reading, i, rule.reason)
    if (!isLast) continue
    for (let k = i; k < reading.rows.length; k++) drop(reading, k, rule.reason)
    return true
  }
  return false
}

/** Whether rows hold more than the menu that stands over the headline: `Contact` within it ends no article. */
function holdsArticle(rows: readonly Row[]): boolean {
  const counts = rows.map(({ text }) => wordCount(text))
  return counts.some((count) => count >= 5) && counts.reduce((sum, count) => sum + count, 0) >= 20
}

/** Whether a label stands over several parts of the article, as `Comments` does in a report on many papers; a menu above it does not count. */
function isPartOfEntries(reading: Reading, index: number, start: number): boolean {
  const text = textAt(reading, index)
  return (rowsOfText(reading, text).findLast((i) => Math.abs(i - index) > 2) ?? -1) >= start
}

/** More rows than these below a label are no comments, and nothing else that stands after an article. */
const mostOfTail = 40

/** The first rows below a label that nobody claimed, up to so many. */
function freeBelow(reading: Reading, label: number, most: number): Row[] {
  const found: Row[] = []
  for (let i = label + 1; i < reading.rows.length && found.length < most; i++) {
    const row = reading.rows[i]
    if (row && isFree(reading, i)) found.push(row)
  }
  return found
}

/** Where the text of a page begins: its first row of twenty words, and its third of eight; endless where it has none. */
const firstTexts = factOfPage((rows) => {
  const lines = rows.flatMap(({ text }, i) => (wordCount(text) >= 8 ? [i] : []))
  const paragraph = lines.find((i) => wordCount(rows[i]?.text ?? '') >= 20)
  return { paragraph: paragraph ?? Number.POSITIVE_INFINITY, thirdLine: lines[2] ?? Number.POSITIVE_INFINITY }
})

/** The last of the rows that nobody claimed which say something; -1 where none does. */
function lastFree(reading: Reading, says: (text: string) => boolean): number {
  return reading.rows.findLastIndex(({ text }, i) => isFree(reading, i) && says(text))
}

/** Tells of a label whether what is left below it are adverts, or short lines alone. */
function offersWorkBelow(reading: Reading): (label: number) => boolean {
  const advert = lastFree(reading, (text) => saysAsAdverts(text, 1))
  const line = lastFree(reading, (text) => wordCount(text) >= 14)
  return (label) => advert > label || line <= label
}

/** Whether what follows a label is short lines or what the label promises, and not sections of the article. */
function isTail(reading: Reading, label: number, reason: string): boolean {
  const rest = freeBelow(reading, label, mostOfTail + 1)
  if (rest.length === 0) return true
  if (rest.length > mostOfTail) return false
  // `About IROS` or `Press inquiries` amid an article: more follows than a word on who publishes it.
  if (reason === 'company-blurb' && label * 2 < reading.rows.length) return rest.length <= 3
  // `Comments`, `Press inquiries` between the byline and the text lead elsewhere.
  const { paragraph, thirdLine } = firstTexts(reading)
  const opens = paragraph >= label && rest.some(({ text }) => wordCount(text) >= 20)
  const early = label * 3 < reading.rows.length && thirdLine >= label
  // `Contact` over the text of a meeting
  if (
    reason === 'page-end' &&
    (label * 2 < reading.rows.length || rest.some(({ text }) => wordCount(text) >= 15))
  )
    return false
  // `Discussion` over a paragraph is a section of the article, unless somebody says something there.
  if (
    /^discussion/i.test(textAt(reading, label)) &&
    wordCount(rest[0]?.text ?? '') >= 20 &&
    !rest.some(({ text }) => saysComment.test(text))
  )
    return false
  if (reason === 'comments' && isPartOfNote(reading, label, rest)) return false
  const ofPage = reason === 'comments' || reason === 'author-biography' || reason === 'company-blurb'
  if ((opens && ofPage) || (early && reason === 'comments')) return false
  if (ofPage) return true
  if (
    rest.some(
      (row, k) => (readNames(row.text)?.names.length ?? 0) > 1 && wordCount(rest[k - 1]?.text ?? '') >= 3,
    )
  )
    return false
  if (rest.some(({ text }) => enumerates.test(text))) return false
  // `Related content` over a blurb, and the list goes on
  if (rest.filter(({ text }) => listsPaper(text)).length >= 2) return false
  const long = reason === 'notice' ? 0 : rest.filter((row) => wordCount(row.text) > 45).length
  const gapBelow = rest[0]?.gap ?? 0
  return long === 0 && rest.length <= 24 && (rest.length > 1 || gapBelow === 0 || isDoubleSpaced(reading))
}

/** `Comments` of whoever wrote a note, below its `Summary`, where nobody else says something further down. */
function isPartOfNote(reading: Reading, label: number, rest: readonly Row[]): boolean {
  return firstPartOfNote(reading) < label && !rest.some(({ text }) => saysComment.test(text))
}

/** The first row that is a part of a note and no `Comments`; endless where there is none. */
const firstPartOfNote = factOfPage((rows) => {
  const found = rows.findIndex(({ text }) => partOfNote.test(text) && !/comment/i.test(text))
  return found < 0 ? Number.POSITIVE_INFINITY : found
})

// `Reply`, `Ann says:`, `May 15, 2021 at 9:12 am`, `2 days ago`, `3 comments`
const saysComment = /^(?:reply|\d+ comments?|log ?in to .{2,30})$|\bsays:?$|\bat \d{1,2}:\d\d\b|\bago$/i

// `Ann Lee, Bo Li and Cy Roe. A title`, `A title — Ann Lee, Bo Li & Cy Roe`: names one after the other
export const enumerates =
  /(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:, (?:and )?| and | & )){2}\p{Lu}[\p{L}.’'-]*\s\p{Lu}/u

/** Whether a row may stand in the foot of a page: a short line, neither an entry nor the title of one. */
export function isFoot(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row?.cue.type === 'plain' &&
    wordCount(row.text) <= 14 &&
    !(endsSentence(row.text) && wordCount(row.text) >= 6) &&
    titleLikeness(row.text) < 3
  )
}
