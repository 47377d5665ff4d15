import type { Row } from '../../../../model/row.ts'
import { factOfPage } from '../../fact-of-page.ts'
import { endsSentence, holdsSentenceBreak, wordCount } from '../../line-shape.ts'
import { type NameList, readNames } from '../../names/read-names.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { rowsWithLabelOf } from '../../text-counts.ts'
import { addTitle } from '../add-title.ts'
import { linksIn } from '../paper-links.ts'
import { readLabel } from '../read-label.ts'
import { titleLikeness } from '../titles/title-shape.ts'

/** `Paper:` on a line of its own, the title on the next. */
function addTitleBelow(reading: Reading, index: number): void {
  const row = reading.rows[index + 1]
  if (
    !row ||
    row.gap > 0 ||
    !isFree(reading, index + 1) ||
    titleLikeness(row.text) < 1 ||
    wordCount(row.text) < 3
  )
    return
  claim(reading, index, 'detail', 'title-label')
  addTitle(reading, index + 1, row.text, 'title-label')
}

// `— Ann Lee and Bo Li`, `by Ann Lee`, `(Ann Lee, Bo Li)`: what stands behind a linked title
const namesBehind = /^\s*(?:[—–-]|,|\||by\b|\()\s*(?<names>\p{Lu}[^()]{2,300}?)\)?\.?$/u

/** `Paper: [A title](…) — Ann Lee and Bo Li`: the link says where the title ends, and nothing but names follows. */
function linkedTitle(row: Row, value: string): { title: string; authors: NameList } | null {
  const link = linksIn(row.content).find(({ words }) => value.startsWith(words) && wordCount(words) >= 4)
  if (!link || titleLikeness(link.words) < 2) return null
  const authors = readNames(namesBehind.exec(value.slice(link.words.length))?.groups?.['names'] ?? '')
  return authors && { title: link.words, authors }
}

// `Paper #2: A title`
const numberedPaper = /^\W*paper #?\d{1,2}\s*:\s/i
const numberedPapers = factOfPage((rows) => rows.filter(({ text }) => numberedPaper.test(text)).length)

/** `Title: X` or `Paper: X` with no author label about it. */
export function addTitleOnly(reading: Reading, index: number): void {
  const label = readLabel(textAt(reading, index))
  const row = reading.rows[index]
  if (label?.value === '') {
    addTitleBelow(reading, index)
    return
  }
  const quoted = /^[“"‘'](?<title>[^“”"]{8,250})[”"’']/.exec(label?.value ?? '')?.groups?.['title']
  if (label && row && quoted && titleLikeness(quoted, true) > 0) {
    addTitle(reading, index, quoted, 'title-label')
    return
  }
  if (!label || !row) return
  const linked = linkedTitle(row, label.value)
  if (linked) {
    addTitle(reading, index, linked.title, 'title-label', linked.authors)
    return
  }
  // What stands behind the same label throughout needs to show less, and may close with a full stop.
  const others = numberedPaper.test(row.text) ? numberedPapers(reading) : rowsWithLabelOf(reading, row.text)
  const shared = others >= 2 && !holdsSentenceBreak(label.value)
  if (
    titleLikeness(label.value, shared && numberedPaper.test(row.text)) < (shared ? 1 : 2) ||
    (endsSentence(label.value) && !/[?!]$/.test(label.value) && !shared)
  )
    return
  if (
    /^\W*(?:(?:the )?(?:\p{L}+ )?paper|publication)/iu.test(row.text) &&
    !shared &&
    titleLikeness(label.value) < 3
  )
    return
  const below = readLabel(textAt(reading, index + 1))
  const next = textAt(reading, index + 1)
  // `Speaker: Ann Lee` over the title of a talk
  const above = gapAt(reading, index) === 0 ? readLabel(textAt(reading, index - 1)) : null
  if (
    below?.kind === 'other' ||
    above?.kind === 'other' ||
    /^\W*(?:abstract|bio|speaker|biography)\b/i.test(next)
  )
    return
  addTitle(reading, index, label.value, 'title-label')
}
