import { endsSentence, holdsSentenceBreak, isDateLine, words } from '../line-shape.ts'
import { type NameList, readNames } from '../names/read-names.ts'
import { claim, gapAt, isFree, previousKept, type Reading, textAt } from '../reading.ts'
import { addPaper } from './add-paper.ts'
import { linkKind, linksIn, paperLinks } from './paper-links.ts'
import { bareTitle, titleLikeness } from './title-shape.ts'

// `CHI 2023 Honorable Mention`, `Best Paper Award`, `[Oral]`, `Poster Session 1B: …`, `(Spotlight)`, `Outstanding paper, honorable mention`
export const awardLine = /^[[(]?\s*(?:(?:\p{Lu}[\w&-]*\s?['’]?\d{2,4}\s+)?(?:best|outstanding|distinguished|honou?rable|test of time|runner[- ]up|award|notable|seminal|most influential)\b.{0,80}|(?:oral|poster|spotlight|long|short|main conference|findings|demo|industry)(?: (?:paper|presentation|session|talk|track|only))?\b[^.]{0,30})[\])]?$/iu
// `arXiv: …`, `Blog`, `GitHub`, `Paper | Code`, `link, preprint`, `Abstract`: what stands between a title and its authors
const smallLabel = /^(?:(?:abstract|paper|pdf|code|github|blog|video|slides|poster|link|links|preprint|arxiv|project(?: page)?|website|demo|data|dataset)\b[\s|,·•/]*){1,6}$/i

/** Find papers given as a title line with the author line below it, blank lines between or none. */
export function findStackedEntries(reading: Reading): void {
  for (let i = 1; i < reading.rows.length; i++) {
    if (!isFree(reading, i)) continue
    const list = readAuthorRow(textAt(reading, i))
    if (!list) continue
    const title = titleAbove(reading, i)
    if (title < 0 || !isPlausible(reading, title, i, list)) continue
    addEntry(reading, title, i, list)
  }
}

/**
 * Read a line as authors: all names; or names with a venue, a remark or a summary after them.
 *
 * @example
 * readAuthorRow('Ann Lee, Bo Li. KDD, 2022.') // => Ann Lee, Bo Li
 */
export function readAuthorRow(text: string): NameList | null {
  if (text.length > 1500) return null
  const whole = readNames(text)
  if (whole) return whole
  const head = /^(?<names>[^.;]{5,600}?(?:\b\p{Lu}\.[^.;]{1,60}?)*)(?:[.;]\s+|,\s+(?:in\s+)?)(?<rest>(?:in\s+|proceedings\b|transactions\b|journal\b|\p{Lu}[\w&'’-]*[A-Z][\w&'’-]*)[^.]{0,140})\.?$/iu.exec(text)
  if (!head?.groups || !/\d{4}|['’]\d\d|proceedings|transactions|journal|conference|workshop|arxiv/i.test(head.groups['rest'] ?? '')) return null
  return readNames(head.groups['names'] ?? '')
}

/** The row above an author line that gives the title, award lines and small labels skipped; -1 if there is none. */
function titleAbove(reading: Reading, authors: number): number {
  let index = previousKept(reading, authors)
  for (let skipped = 0; index >= 0 && skipped < 2; skipped++) {
    const text = textAt(reading, index)
    const skippable = isFree(reading, index) && (awardLine.test(text) || smallLabel.test(text)) && isFree(reading, index - 1) && gapAt(reading, authors) <= 2
    if (!skippable || titleLikeness(textAt(reading, index - 1)) === 0) break
    index = previousKept(reading, index)
  }
  return index
}

/** Whether two rows make an entry: the upper can be a title, and the lower is not what else names appear for. */
function isPlausible(reading: Reading, title: number, authors: number, list: NameList): boolean {
  const text = textAt(reading, title)
  if (!isFree(reading, title) || gapAt(reading, authors) > 3) return false
  const cue = reading.rows[title]?.cue.type
  if (cue === 'image' || cue === 'table' || cue === 'code') return false
  if (isDateLine(text) || /:$/.test(text) || bareTitle(text).length < 4) return false
  const isSentence = endsSentence(text) && !/[?!]$/.test(text) && (words(text).length > 22 || holdsSentenceBreak(text))
  if (isSentence || holdsSentenceBreak(bareTitle(text))) return false
  const likeness = titleLikeness(text)
  if (likeness === 0) return false
  // One name under a short line is how people are listed: speakers, staff, speakers of an interview.
  if (list.names.length === 1 && likeness < 2) return gapAt(reading, authors) === 0 && words(bareTitle(text)).length >= 2 && !readNames(text) && endsCleanly(reading, authors)
  return true
}

/** Whether an entry stands apart from what follows it. */
function endsCleanly(reading: Reading, authors: number): boolean {
  return gapAt(reading, authors + 1) > 0 || authors + 1 >= reading.rows.length
}

function addEntry(reading: Reading, title: number, authors: number, list: NameList): void {
  const row = reading.rows[title]
  if (!row) return
  claim(reading, title, 'paper', 'title-above-authors')
  for (let i = title + 1; i < authors; i++) claim(reading, i, 'detail', 'between-title-and-authors')
  claim(reading, authors, 'authors', 'authors-below-title')
  const { list: whole, last } = wrapped(reading, authors, list)
  const award = reading.rows.slice(title + 1, authors).find((between) => awardLine.test(between.text))?.text
  const links = paperLinks(row.content).filter((link) => linksIn(row.content).length === 1 || linkKind(link.url) !== 'site')
  addPaper(reading, {
    title: bareTitle(row.text),
    authors: whole.names,
    partial: whole.partial,
    row: title,
    kind: 'entry',
    rule: last > authors ? 'title-above-wrapped-authors' : 'title-above-authors',
    links,
    ...(award ? { award } : {}),
  })
}

/** Authors that run on in the next line: the first ends in a comma or `and`, or the next begins with it. */
export function wrapped(reading: Reading, authors: number, list: NameList): { list: NameList; last: number } {
  const text = textAt(reading, authors)
  const below = textAt(reading, authors + 1)
  const open = /(?:,|;|\band|&)\s*$/i.test(text) || /^(?:and|&)\s/i.test(below)
  if (!open || gapAt(reading, authors + 1) > 0 || !isFree(reading, authors + 1)) return { list, last: authors }
  const joined = readNames(`${text} ${below}`)
  if (!joined) return { list, last: authors }
  claim(reading, authors + 1, 'authors', 'authors-wrapped')
  return wrapped(reading, authors + 1, joined)
}
