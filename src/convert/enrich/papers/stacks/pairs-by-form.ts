import { readNames } from '../../names/read-names.ts'
import { gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { isRightBelow } from '../../spacing.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { addEntry } from './add-entry.ts'
import { readAuthorRow } from './author-row.ts'

/** `Ann Lee and Bo Li:` with the title directly below, where a page has several of that form. */
export function addColonPairs(reading: Reading): void {
  const pairs = reading.rows.flatMap((row, i) => {
    const list = row.text.endsWith(':') && isFree(reading, i) ? readAuthorRow(row.text.slice(0, -1)) : null
    const fits =
      list !== null &&
      isFree(reading, i + 1) &&
      isRightBelow(reading, i + 1) &&
      !readNames(textAt(reading, i + 1)) &&
      canBeTitle(textAt(reading, i + 1))
    return fits ? [{ i, list }] : []
  })
  if (pairs.length < 2) return
  for (const { i, list } of pairs) addEntry(reading, i + 1, i, list)
}

// `Ann Lee and Bo Li (2020)`, `2020 Ann Lee, Northfield University`
const citedOrHonoured = [
  /^(?<names>\p{Lu}.{3,600}?),?\s*\((?:19|20)\d\d\)[.,:]?$/u,
  /^(?:19|20)\d\d:?\s+(?<names>\p{Lu}.{3,600})$/u,
]

/** Names and a year with the title in quotes directly below, and perhaps where it appeared. */
export function addCitedPairs(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    const quoted = /^[“"](?<title>[^“”"]{8,250})[”"]/.exec(textAt(reading, i + 1))?.groups?.['title']
    if (quoted === undefined || !isFree(reading, i) || !isFree(reading, i + 1)) continue
    if (gapAt(reading, i + 1) > 0) continue
    const names = citedOrHonoured.map((form) => form.exec(row.text)?.groups?.['names']).find(Boolean)
    const list = names === undefined ? null : readNames(names)
    if (list) addEntry(reading, i + 1, i, list, quoted)
  }
}

// `2020 (For ISCA 2005): Ann Lee, Bo Li`
const honouredFor =
  /^(?:19|20)\d\d\s*\([Ff]or (?:[^()\s]+ ){0,3}[’']?\d{2,4}\):?\s+(?<names>\p{Lu}.{3,600})$/u

/** Of a roll of honour: the year of the prize, that of the paper and its authors, over the title, where a page has several of that form. */
export function addRollPairs(reading: Reading): void {
  const pairs = reading.rows.flatMap((row, i) => {
    const names = isFree(reading, i) ? honouredFor.exec(row.text)?.groups?.['names'] : undefined
    const list = names === undefined ? null : readAuthorRow(names)
    const title = textAt(reading, i + 1)
    return list && isFree(reading, i + 1) && !readNames(title) && canBeTitle(title) ? [{ i, list }] : []
  })
  if (pairs.length < 2) return
  for (const { i, list } of pairs) addEntry(reading, i + 1, i, list)
}

// `Poster session 3: A title`, `Session 2B: A title`
const behindSession =
  /^(?:(?:poster|oral|spotlight|paper|talk) )?session \d{1,2}[a-z]?(?:\.\d{1,2})?\s*[:–—-]\s+(?<title>\S.{7,250})$/i

/** A title behind the session in which it is shown, right over its authors, where a page has several of that form. */
export function addSessionPairs(reading: Reading): void {
  const pairs = reading.rows.flatMap((row, i) => {
    const title = isFree(reading, i) ? behindSession.exec(row.text)?.groups?.['title'] : undefined
    const list =
      title !== undefined && isFree(reading, i + 1) && isRightBelow(reading, i + 1)
        ? readAuthorRow(textAt(reading, i + 1))
        : null
    const fits = list !== null && list.names.length > 1 && title !== undefined && canBeTitle(title)
    return fits ? [{ i, list, title }] : []
  })
  if (pairs.length < 2) return
  for (const { i, list, title } of pairs) addEntry(reading, i, i + 1, list, title)
}
