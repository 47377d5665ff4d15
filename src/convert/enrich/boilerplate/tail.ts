import type { Row } from '../../../model/row.ts'
import { anyOf } from '../any-of.ts'
import { endsSentence, wordCount } from '../line-shape.ts'
import { isDoubleSpaced } from '../spacing.ts'
import { readNames } from '../names/read-names.ts'
import { titleLikeness } from '../papers/titles/title-shape.ts'
import { isFree, type Reading, textAt } from '../reading.ts'
import { saysAsAdverts } from './adverts.ts'
import { drop } from './drop-line.ts'
import { tailLabels } from './labels.ts'
import { longestLabel } from './page-labels.ts'

const isTailLabel = anyOf(tailLabels)

/** A label after the article and all below it, only where nothing that looks like the article follows; whether there is one. */
export function dropTail(reading: Reading): boolean {
  const start = Math.max(3, Math.ceil(reading.rows.length * 0.2))
  const lastOfBody = reading.rows.findLastIndex((_, i) => isFree(reading, i) && !isFoot(reading, i))
  for (let i = start; i < reading.rows.length; i++) {
    if (textAt(reading, i).length > longestLabel || !isTailLabel(textAt(reading, i))) continue
    if (!holdsArticle(reading.rows.slice(0, Math.min(i, 40)))) continue
    // What was taken for one blurb within the article may be the first of several after it.
    const blurb = reading.claims[i]?.rule === 'related-content' && i > lastOfBody
    if (!blurb && !isFree(reading, i)) continue
    const rule = tailLabels.find(({ pattern }) => pattern.test(textAt(reading, i)))
    if (!rule || !isTail(reading, i, rule.reason) || isPartOfEntries(reading, i, start)) continue
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
  return reading.rows.some((row, i) => i >= start && Math.abs(i - index) > 2 && row.text === text)
}

/** Whether what follows a label is short lines or what the label promises, and not sections of the article. */
function isTail(reading: Reading, label: number, reason: string): boolean {
  const rest = reading.rows.slice(label + 1).filter((_, k) => isFree(reading, label + 1 + k))
  if (rest.length === 0) return true
  // `About IROS` or `Press inquiries` amid an article: more follows than a word on who publishes it.
  if (reason === 'company-blurb' && label * 2 < reading.rows.length) return rest.length <= 3
  // `Comments`, `Press inquiries` between the byline and the text lead elsewhere.
  const above = reading.rows.slice(0, label)
  const opens =
    above.every(({ text }) => wordCount(text) < 20) && rest.some(({ text }) => wordCount(text) >= 20)
  const early = label * 3 < reading.rows.length && above.filter(({ text }) => wordCount(text) >= 8).length < 3
  // `Contact` over the text of a meeting
  if (
    reason === 'page-end' &&
    (label * 2 < reading.rows.length || rest.some(({ text }) => wordCount(text) >= 15))
  )
    return false
  const ofPage = reason === 'comments' || reason === 'author-biography' || reason === 'company-blurb'
  if ((opens && ofPage) || (early && reason === 'comments')) return false
  if (ofPage) return rest.length <= 40
  if (reason === 'job-advert')
    return rest.some((row) => saysAsAdverts(row.text, 1)) || rest.every((row) => wordCount(row.text) < 14)
  if (
    rest.some(
      (row, k) => (readNames(row.text)?.names.length ?? 0) > 1 && wordCount(rest[k - 1]?.text ?? '') >= 3,
    )
  )
    return false
  if (rest.some(({ text }) => enumerates.test(text))) return false
  const long = reason === 'notice' ? 0 : rest.filter((row) => wordCount(row.text) > 45).length
  const gapBelow = rest[0]?.gap ?? 0
  return long === 0 && rest.length <= 24 && (rest.length > 1 || gapBelow === 0 || isDoubleSpaced(reading))
}

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
