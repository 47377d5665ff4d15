import { wordCount } from '../line-shape.ts'
import { readLabel } from '../papers/read-label.ts'
import { claim, isFree, type Reading, textAt } from '../reading.ts'
import { drop } from './drop-line.ts'

/** A table of contents: its label and the short entries below it, which are bullets or what later lines say again. */
export function dropContents(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    if (
      !/^(?:table of )?contents?$|^(?:on|in) this (?:page|article|post)$|^jump to(?: an?)?(?: section)?:?$/i.test(
        row.text,
      ) ||
      !isFree(reading, i)
    )
      continue
    // `1) Models` is what the contents call `Models`.
    const bare = (text: string) => text.replace(/^\(?\d{1,2}[.):]+\s+/, '')
    const last = new Map(reading.rows.map(({ text }, at) => [bare(text), at]))
    const isSaidAgain = (at: number) => (last.get(bare(textAt(reading, at))) ?? at) > at
    let end = i + 1
    while (
      end < reading.rows.length &&
      (reading.rows[end]?.cue.type === 'bullet' || isSaidAgain(end)) &&
      wordCount(textAt(reading, end)) <= 14
    )
      end++
    if (end > i + 1) for (let k = i; k < end; k++) drop(reading, k, 'table-of-contents')
  }
  dropRepeatedBullets(reading)
}

// `The themes that mattered most to us boiled down to:`
const saysContents =
  /\b(?:contents|article|post|page|sections?|covers?|topics?|agenda|outline|below|jump|read)\b/i

/** Whether a sentence right above a list announces it, as part of the text. */
function isAnnounced(reading: Reading, index: number): boolean {
  const above = textAt(reading, index - 1)
  return above.endsWith(':') && wordCount(above) >= 8 && !saysContents.test(above)
}

/** Bullets near the head that say what later lines say again: contents without a label. */
function dropRepeatedBullets(reading: Reading): void {
  if (!reading.rows.slice(0, 15).some(({ cue }) => cue.type === 'bullet')) return
  const later = new Map<string, number>()
  for (const [i, row] of reading.rows.entries())
    if (row.cue.type !== 'bullet') later.set(row.text.toLowerCase(), i)
  for (let i = 0; i < Math.min(reading.rows.length, 15); i++) {
    let end = i
    while (reading.rows[end]?.cue.type === 'bullet' && wordCount(textAt(reading, end)) <= 10) end++
    const entries = Array.from({ length: end - i }, (_, k) => i + k)
    const repeated = entries.filter((at) => (later.get(textAt(reading, at).toLowerCase()) ?? -1) >= end)
    // The first entries in their order are enough: a page may be cut off before the others.
    const inOrder = repeated.every((at, k) => at === entries[k])
    const isContents =
      entries.length >= 3 && repeated.length >= 2 && (inOrder || repeated.length * 3 >= entries.length)
    // Where authors stand below the headings, the entries are papers, of which the page may tell a part.
    const listsPapers = repeated.some(
      (at) =>
        readLabel(textAt(reading, (later.get(textAt(reading, at).toLowerCase()) ?? -2) + 1))?.kind ===
        'authors',
    )
    for (const at of isContents ? (listsPapers ? repeated : entries) : [])
      if (isAnnounced(reading, i)) claim(reading, at, 'prose', 'announced-sections')
      else drop(reading, at, 'table-of-contents')
    i = Math.max(i, end - 1)
  }
}
