import { factOfPage } from '../../fact-of-page.ts'
import { endsSentence, holdsSentenceBreak, wordCount } from '../../line-shape.ts'
import { type NameList, readFamilyNames, readNames } from '../../names/read-names.ts'
import { claim, gapAt, isFree, previousKept, type Reading, textAt } from '../../reading.ts'
import { rowsWithLabelOf } from '../../text-counts.ts'
import { addListed } from '../add-listed.ts'
import { addPaper } from '../add-paper.ts'
import { addTitle } from '../add-title.ts'
import { smallLabel, whenShown } from '../entry-lines.ts'
import { numbered } from '../lists/list-rows.ts'
import { onlyLinks, paperLinks } from '../paper-links.ts'
import { readLabel } from '../read-label.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { stopAsColon } from '../titles/inner-stop.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'

/** Find papers whose parts are labelled: `Authors:` with the title above or in `Title:` beside it. */
export function findLabelledEntries(reading: Reading): void {
  for (let i = 0; i < reading.rows.length; i++) {
    if (!isFree(reading, i)) continue
    const label = readLabel(textAt(reading, i))
    if (label?.kind !== 'authors') continue
    if (asksWho.test(textAt(reading, i)) && (titleInBlock(reading, i) ?? -1) < 0) continue
    if (isSaidAgain(reading, i)) claim(reading, i, 'detail', 'first-of-authors')
    else addLabelled(reading, i, label.value)
  }
  addBareLabelled(reading)
  for (let i = 0; i < reading.rows.length; i++) {
    if (isFree(reading, i) && readLabel(textAt(reading, i))?.kind === 'title') addTitleOnly(reading, i)
  }
}

/** `Co-authors: Bo Li, Cy Roe` below `Lead author: Ann Lee`: all of them. */
function withLead(reading: Reading, index: number, own: NameList | null): NameList | null {
  const above = textAt(reading, index - 1)
  if (!own || !/^\W*co-?authors?\b/i.test(textAt(reading, index)) || !firstAuthor.test(above)) return own
  const lead = readNames(readLabel(above)?.value ?? '')
  return lead ? { ...own, names: [...lead.names, ...own.names] } : own
}

// `Who: Ann Lee, Bo Li` below `Paper: …`; events have such a label as well
const asksWho = /^\W*who\b/i

const firstAuthor = /^\W*(?:first|lead|student|main) ?authors?\b/i

/** `First author: Ann Lee` where the same entry lists all of its authors further down. */
function isSaidAgain(reading: Reading, index: number): boolean {
  if (!firstAuthor.test(textAt(reading, index))) return false
  for (let i = index + 1; i <= index + 5 && i < reading.rows.length; i++) {
    const text = textAt(reading, i)
    if (firstAuthor.test(text)) return false
    if (readLabel(text)?.kind === 'authors') return true
  }
  return false
}

const bareTitleLabel = /^(?:(?:paper|article) )?title:?$/i
const bareAuthorsLabel = /^(?:co-?)?authors?(?:\(s\))?:?$/i

/** `Title`, the title, `Authors`, and then one name a row, perhaps each over the place where that person works: every label on a row of its own. */
function addBareLabelled(reading: Reading): void {
  for (let i = 0; i + 3 < reading.rows.length; i++) {
    if (!bareTitleLabel.test(textAt(reading, i)) || !bareAuthorsLabel.test(textAt(reading, i + 2))) continue
    const title = textAt(reading, i + 1)
    if (![i, i + 1, i + 2].every((row) => isFree(reading, row)) || titleLikeness(title, true) === 0) continue
    const names: string[] = []
    let at = i + 3
    for (; isFree(reading, at) && at < i + 60; at++) {
      const text = textAt(reading, at)
      if (readNames(text)?.certainty === 1) names.push(text)
      else if (names.length === 0 || !isWorkplace(text)) break
    }
    const list = readNames(names.join(', '))
    if (!list) continue
    for (const row of [i, i + 2]) claim(reading, row, 'detail', 'label-alone')
    claim(reading, i + 1, 'paper', 'title-with-labels')
    for (let row = i + 3; row < at; row++) claim(reading, row, 'authors', 'authors-label')
    addListed(reading, i + 1, { title: bareTitle(title), authors: list, rule: 'authors-label' })
  }
}

/** `University of the Lake`, `Harbour College, Toronto` */
function isWorkplace(text: string): boolean {
  return (
    wordCount(text) <= 12 &&
    /\b(?:universit|institut|college|school|laborator|librar|department|academ|cent(?:er|re)\b|inc\b|research\b)/i.test(
      text,
    )
  )
}

// `Authors: Hu et al. Key Contribution: …`: the next label on the same line
const labelInLine = /[\s.|·]+(?=(?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+:\s)/u

/** A list in the value of an `Authors:` label, or one name a line below it. */
function authorsOf(
  reading: Reading,
  index: number,
  value: string,
): { list: NameList | null; rows: number[] } {
  if (value !== '') {
    // Names that are links may have only room between them.
    const linked = onlyLinks(reading.rows[index]?.content ?? [], value)
    if (linked) return { list: readNames(linked.join(', ')), rows: [index] }
    // `Ann Lee et al. (Northfield, Harbour College)`: where they work
    const bare = value.replace(/\s+\/\s+.*$/, '').replace(/(?<=\bet al\.?)\s*\([^()]{2,120}\)$/, '')
    const open = /(?:,|\band|&)\s*$/i.test(bare)
    const next =
      open && isFree(reading, index + 1) ? readNames(`${bare} ${textAt(reading, index + 1)}`) : null
    return next
      ? { list: next, rows: [index, index + 1] }
      : { list: readFamilyNames(bare.split(labelInLine)[0] ?? ''), rows: [index] }
  }
  const rows = [index]
  const names: string[] = []
  for (let i = index + 1; isFree(reading, i) && readNames(textAt(reading, i)) && rows.length < 60; i++) {
    names.push(textAt(reading, i))
    rows.push(i)
  }
  return { list: readNames(names.join(', ')), rows }
}

function addLabelled(reading: Reading, index: number, value: string): void {
  const { list: own, rows } = authorsOf(reading, index, value)
  const list = withLead(reading, index, own)
  const title = titleNear(reading, index)
  if (title < 0) {
    if (list && isEntryBlock(reading, index)) {
      reading.report({
        code: 'author/orphan-line',
        message: `Authors without a title: \`${textAt(reading, index).slice(0, 80)}\``,
        place: reading.rows[index]?.place ?? { line: 1, column: 1 },
      })
      for (const row of rows) claim(reading, row, 'detail', 'orphan-authors')
    }
    return
  }
  if (!list && value !== '') return
  if (isBook(reading, Math.max(title, ...rows))) {
    for (const at of [title, ...rows]) claim(reading, at, 'prose', 'book')
    return
  }
  const presenter = presenterBeside(reading, index)
  const label = readLabel(textAt(reading, title))
  const row = reading.rows[title]
  if (!row) return
  claim(reading, title, 'paper', 'title-with-labels')
  for (const at of rows) claim(reading, at, 'authors', 'authors-label')
  addPaper(reading, {
    title: bareTitle(label?.kind === 'title' ? label.value : row.text),
    authors: [...(presenter?.names ?? []), ...(list?.names ?? [])],
    partial:
      list?.partial === true || /^\W*(?:first|lead|student|main) ?author/i.test(textAt(reading, index)),
    row: title,
    kind: 'entry',
    rule: 'authors-label',
    links: [...paperLinks(row.content), ...detailLinks(reading, index)],
    ...detailFacts(reading, index),
  })
}

/** `Presenter: Ann Lee` right above `Co-authors: …`: the first of the authors. */
function presenterBeside(reading: Reading, index: number): NameList | null {
  if (!/^\W*co-?authors?\b/i.test(textAt(reading, index))) return null
  const named = /^\W*(?:presenter|presenting author|speaker|presented by)\s*:\s*(?<name>.{4,60})$/i
  return readNames(named.exec(textAt(reading, index - 1))?.groups?.['name'] ?? '')
}

/** Whether the text below an entry says that it is a book. `This book is a cornerstone.` */
function isBook(reading: Reading, last: number): boolean {
  for (let i = last + 1, seen = 0; i < reading.rows.length && seen < 4; i++, seen++) {
    if (/^(?:this|the|a) (?:\p{L}+ )?(?:text)?book\b/iu.test(textAt(reading, i))) return true
    if (!readLabel(textAt(reading, i))) return false
  }
  return false
}

/** Without the bar that a table leaves before its cells: `| Paper Download` */
const withoutBar = (text: string) => text.replace(/^\|\s+/, '')

/** The title that belongs to an `Authors:` label: a `Title:` in the same block, or the line above the block. */
function titleNear(reading: Reading, index: number): number {
  const inBlock = authorsComeFirst(reading) ? titleBelow(reading, index) : titleInBlock(reading, index)
  if (inBlock !== null) return inBlock
  let at = previousKept(reading, index)
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const label = readLabel(textAt(reading, at))
    const first = reading.claims[at]?.rule === 'first-of-authors'
    if (label?.kind === 'other' || (label?.kind === 'authors' && !first)) break
    const row = reading.rows[at]
    const skip =
      row?.cue.type === 'image' ||
      row?.cue.type === 'rule' ||
      label !== null ||
      whenShown.test(row?.text ?? '') ||
      smallLabel.test(withoutBar(row?.text ?? '')) ||
      reading.claims[at]?.role === 'caption' ||
      reading.claims[at]?.role === 'image'
    if (!skip) break
    at = previousKept(reading, at)
  }
  const text = stopAsColon(textAt(reading, at))
  const usable =
    at >= 0 &&
    isFree(reading, at) &&
    !readLabel(text) &&
    (titleLikeness(text, true) > 0 || (isEntryBlock(reading, index) && canBeTitle(text))) &&
    !/:$/.test(text)
  const isProse = endsSentence(text) && wordCount(text) > 25
  const head = endsSentence(text) && !/[?!]$/.test(text) ? headAbove(reading, at) : -1
  if (head >= 0) return head
  // A title, what it is about in a sentence or more, and then the label, several times over.
  const upper = at - 1
  const summed =
    endsSentence(text) &&
    wordCount(text) >= 8 &&
    isFree(reading, upper) &&
    !endsSentence(textAt(reading, upper)) &&
    titleLikeness(textAt(reading, upper)) >= 1 &&
    wordCount(textAt(reading, upper)) >= 3 &&
    rowsWithLabelOf(reading, textAt(reading, index)) >= 2
  if (summed) return upper
  return usable && !isProse ? at : -1
}

/** The numbered line or marked heading over the text in which a row stands, if it can be the title of an entry; -1 else. */
function headAbove(reading: Reading, index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const [row, text] = [reading.rows[at], textAt(reading, at)]
    if (!isFree(reading, at)) return -1
    if (row?.cue.type === 'heading' || numbered.test(text))
      return titleLikeness(text, true) > 1 && !endsSentence(text) ? at : -1
    if (readLabel(text)?.kind === 'authors') return -1
  }
  return -1
}

/** Whether the labels of a page begin with `Authors:` and end with `Title:`, each of them several times. */
const authorsComeFirst = factOfPage((rows) => {
  const kinds = rows.flatMap(({ text }) => {
    const label = readLabel(text)
    return label?.value && (label.kind === 'title' || label.kind === 'authors') ? [label.kind] : []
  })
  const titles = kinds.filter((kind) => kind === 'title').length
  return (
    titles > 1 &&
    titles * 2 === kinds.length &&
    kinds.every((kind, i) => kind === (i % 2 ? 'title' : 'authors'))
  )
})

/** The `Title:` row that follows an `Authors:` row, before the next of its kind. */
function titleBelow(reading: Reading, index: number): number | null {
  for (let at = index + 1; at < index + 8; at++) {
    const kind = readLabel(textAt(reading, at))?.kind
    if (kind === 'title') return isFree(reading, at) ? at : -1
    if (kind === 'authors') return null
  }
  return null
}

/** The `Title:` row of the block of labels in which a row stands: -1 if it is taken, null if the block has none. */
function titleInBlock(reading: Reading, index: number): number | null {
  const isTitle = (at: number) => {
    const label = readLabel(textAt(reading, at))
    return label?.kind === 'title' && label.value !== ''
  }
  let start = index
  while (
    start > Math.max(0, index - 12) &&
    gapAt(reading, start) === 0 &&
    readLabel(textAt(reading, start - 1)) &&
    !(isTitle(start) && start < index)
  )
    start--
  for (let at = start; at <= index; at++) if (isTitle(at)) return isFree(reading, at) ? at : -1
  for (let at = index + 1; gapAt(reading, at) === 0 && at < index + 8; at++) {
    const kind = readLabel(textAt(reading, at))?.kind
    if (isTitle(at)) return isFree(reading, at) ? at : -1
    if (kind === undefined || kind === 'authors' || kind === 'other') break
  }
  return null
}

/** Whether labels of an entry stand round an author line. */
function isEntryBlock(reading: Reading, index: number): boolean {
  return [index - 1, index + 1].some((at) => readLabel(textAt(reading, at)) !== null)
}

function detailRows(reading: Reading, index: number): number[] {
  const rows: number[] = []
  for (let at = index + 1; at < index + 9; at++) {
    const label = readLabel(textAt(reading, at))
    if (!label || label.kind === 'title' || label.kind === 'authors' || label.kind === 'other') break
    rows.push(at)
  }
  return rows
}

function detailLinks(reading: Reading, index: number) {
  return detailRows(reading, index).flatMap((at) => paperLinks(reading.rows[at]?.content ?? []))
}

function detailFacts(reading: Reading, index: number): { year?: number; award?: string } {
  const facts: { year?: number; award?: string } = {}
  for (const at of detailRows(reading, index)) {
    const label = readLabel(textAt(reading, at))
    const year = /\b(?:19|20)\d\d\b/.exec(label?.value ?? '')
    if (label?.kind === 'year' && year) facts.year = Number(year[0])
    if (label?.kind === 'award' && label.value) facts.award = label.value
  }
  return facts
}

/** `Title: X` or `Paper: X` with no author label about it. */
function addTitleOnly(reading: Reading, index: number): void {
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
  // What stands behind the same label throughout needs to show less, and may close with a full stop.
  const shared = rowsWithLabelOf(reading, row.text) >= 2 && !holdsSentenceBreak(label.value)
  if (
    titleLikeness(label.value) < (shared ? 1 : 2) ||
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
