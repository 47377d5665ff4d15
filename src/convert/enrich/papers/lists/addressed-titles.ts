import { endsSentence, isDateLine, wordCount } from '../../line-shape.ts'
import { isFree, type Reading, textAt } from '../../reading.ts'
import { addTitle } from '../add-title.ts'
import { leadsToPaper } from '../paper-links.ts'
import { readLabel } from '../read-label.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { isOfEdition, isSentence } from '../titles/standalone-title.ts'
import { titleLikeness } from '../titles/title-shape.ts'

// `Source: https://arxiv.org/abs/2106.00001`, `Paper: <https://openreview.net/…>`
const addressLine =
  /^(?:source|link|paper|pdf|preprint|ar[Xx]iv|url|full (?:paper|text)|read (?:it|more|the paper))(?: link)?\s*:\s*<?(?<url>https?:\/\/[^\s<>]+)>?$/i

/** A paper stands at most so many rows above its address. */
const longestEntry = 16

/**
 * Find titles that stand over a note which ends in the address of the paper, as letters of news print them: each is the
 * uppermost line since the address before, or the marked heading, that has the form of a title and stands apart; two of
 * them at least on a page.
 */
export function findAddressedTitles(reading: Reading): void {
  const found: number[] = []
  let last = -1
  for (const [i, { text }] of reading.rows.entries()) {
    const url = addressLine.exec(text)?.groups?.['url']
    if (url === undefined || !leadsToPaper(url)) continue
    const title = titleAbove(reading, i, Math.max(last, i - longestEntry))
    if (title >= 0) found.push(title)
    last = i
  }
  if (found.length < 2) return
  for (const i of found) addTitle(reading, i, textAt(reading, i), 'title-over-address')
}

/** The uppermost row after another that can head the note over an address; -1 where there is none or the entry is known. */
function titleAbove(reading: Reading, address: number, after: number): number {
  let title = -1
  for (let i = address - 1; i > after; i--) {
    const role = reading.claims[i]?.role
    if (role === 'title' || role === 'standfirst' || role === 'byline') break
    if (role === 'paper' || role === 'authors') return -1
    const isMarked = reading.rows[i]?.cue.type === 'heading'
    if (headsNote(reading, i)) title = i
    if (isMarked) break
  }
  return title
}

function headsNote(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  const text = textAt(reading, index)
  return (
    row !== undefined &&
    isFree(reading, index) &&
    (row.cue.type === 'heading' || (row.cue.type === 'plain' && row.gap > 0)) &&
    wordCount(text) >= 3 &&
    titleLikeness(text, true) >= 1 &&
    !(endsSentence(text) && !text.endsWith('?')) &&
    !text.endsWith(':') &&
    !readLabel(text) &&
    !isSentence(text) &&
    !isDateLine(text) &&
    !isOfEdition(text) &&
    canBeTitle(text)
  )
}
