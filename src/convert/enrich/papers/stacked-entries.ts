import { endsSentence, holdsSentenceBreak, isDateLine, words } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { claim, gapAt, isFree, previousKept, type Reading, textAt } from '../reading.ts'
import { addPaper } from './add-paper.ts'
import { type AuthorRow, readAuthorRow } from './author-row.ts'
import { readLabel } from './labelled-entries.ts'
import { linkKind, linksIn, paperLinks } from './paper-links.ts'
import { sectionKind } from './section-kind.ts'
import { bareTitle, titleLikeness } from './title-shape.ts'

// `CHI 2023 Honorable Mention`, `Best Paper Award`, `[Oral]`, `Poster Session 1B: …`, `(Spotlight)`
export const awardLine =
  /^[[(]?\s*(?:(?:\p{Lu}[\w&-]*\s?['’]?\d{2,4}\s+)?(?:best|outstanding|distinguished|honou?rable|test of time|runner[- ]up|award|notable|seminal|most influential)\b.{0,80}|(?:oral|poster|spotlight|main conference|findings|demo)(?: (?:paper|presentation|session|talk|track))?(?: \d\w*)?|(?:oral|poster|spotlight|long|short|industry|demo|regular|full)s? (?:paper|presentation|session|talk|track)s?\b[^.]{0,50})[\])]?$/iu
// `Blog`, `GitHub`, `Paper | Code`, `link, preprint`, `Abstract`: what stands between a title and its authors
const smallLabel =
  /^(?:(?:abstract|paper|pdf|code|github|blog|video|slides|poster|link|links|preprint|arxiv|project(?: page)?|website|demo|data|dataset)\b[\s|,·•/]*){1,6}$/i

// `FOCS 1990, pages 11-15.`, `Artificial Intelligence 240:36-64 (2016)`, `In Proceedings of …`: where a paper appeared
export const appearedIn =
  /^(?:in )?(?:proceedings of\b.{0,140}|(?=.*\b(?:transactions|journal|proceedings|letters|conference|symposium|magazine)\b)\p{Lu}[^.:?]{6,110},? (?:19|20)\d\d\.?|\p{Lu}[\p{L}&.,' -]{1,80}[\s,]\s*(?:(?:19|20)\d\d,?\s+(?:pages?|pp?\.?|vol\.?)\s*\d.{0,30}|\d{1,4}(?:\s?\([\d–-]+\))?\s?:\s?\d+.{0,40}))$/iu
// `2010 Award`, `Winning Papers of 2011`, `1990 Awards`
export const yearOfAward =
  /^(?:(?:19|20)\d\d\s+(?:[\p{L}&]+\s+){0,4}(?:awards?|prizes?|winners?)|(?:awards?|prizes?|winners?)\s+(?:of\s+|for\s+)?(?:19|20)\d\d)\s*:?$/iu

/** Find papers given as a title line with the author line below it, or above it where the page does so throughout. */
export function findStackedEntries(reading: Reading): void {
  const lists = reading.rows.map((row, i) =>
    isFree(reading, i) && isLine(reading, i) && (row.cue.type !== 'heading' || isSubheading(reading, i))
      ? readAuthorRow(row.text)
      : null,
  )
  const authorsFirst = beginsWithAuthors(reading, lists)
  for (const [i, list] of lists.entries()) {
    if (!list || !isFree(reading, i)) continue
    // One name right above a list of names is a title that reads like a name.
    if (list.names.length === 1 && gapAt(reading, i + 1) === 0 && (lists[i + 1]?.names.length ?? 0) > 1)
      continue
    const title = authorsFirst && isPairHead(reading, lists, i) ? i + 1 : titleAbove(reading, i)
    if (title < 0 || !isPlausible(reading, title, i, list)) continue
    addEntry(reading, title, i, list)
  }
}

/** A heading one level below the one right above it: where a page sets titles and authors as headings. */
function isSubheading(reading: Reading, index: number): boolean {
  const cue = reading.rows[index]?.cue
  const above = reading.rows[index - 1]?.cue
  return cue?.type === 'heading' && above?.type === 'heading' && above.depth < cue.depth
}

function isLine(reading: Reading, index: number): boolean {
  const type = reading.rows[index]?.cue.type
  return type === 'plain' || type === 'bullet' || type === 'heading' || type === 'quote'
}

/** Whether two rows standing apart from the rest are authors and then a title. */
function isPairHead(reading: Reading, lists: readonly (AuthorRow | null)[], index: number): boolean {
  // What the entry appeared in may stand below, a year of awards directly above.
  const end = appearedIn.test(textAt(reading, index + 2)) ? index + 3 : index + 2
  const begins = gapAt(reading, index) > 0 || yearOfAward.test(textAt(reading, index - 1))
  const apart = begins && gapAt(reading, index + 1) === 0 && gapAt(reading, end) > 0
  return (
    apart &&
    isFree(reading, index + 1) &&
    !lists[index + 1] &&
    canBeTitle(textAt(reading, index + 1)) &&
    words(textAt(reading, index + 1)).length <= 30
  )
}

/** Whether more pairs of rows begin with names than end with them. */
function beginsWithAuthors(reading: Reading, lists: readonly (AuthorRow | null)[]): boolean {
  let [first, second] = [0, 0]
  for (const [i, list] of lists.entries()) {
    if (!list) continue
    if (isPairHead(reading, lists, i)) first++
    if (
      gapAt(reading, i) === 0 &&
      gapAt(reading, i - 1) > 0 &&
      gapAt(reading, i + 1) > 0 &&
      !yearOfAward.test(textAt(reading, i - 1))
    )
      second++
  }
  return first > second
}

/** The row above an author line that gives the title, award lines and small labels skipped; -1 if there is none. */
function titleAbove(reading: Reading, authors: number): number {
  let index = previousKept(reading, authors)
  for (let skipped = 0; index > 0 && skipped < 2; skipped++) {
    const text = textAt(reading, index)
    const skippable =
      isFree(reading, index) &&
      (awardLine.test(text) || smallLabel.test(text) || appearedIn.test(text)) &&
      isFree(reading, index - 1)
    const above = textAt(reading, index - 1)
    if (!skippable || gapAt(reading, index) > 1 || titleLikeness(above) === 0 || awardLine.test(above)) break
    index = previousKept(reading, index)
  }
  return index
}

/** Whether two rows make an entry: the one can be a title, and the other is not what else names appear for. */
function isPlausible(reading: Reading, title: number, authors: number, list: AuthorRow): boolean {
  const text = textAt(reading, title)
  const row = reading.rows[title]
  if (
    !row ||
    !isFree(reading, title) ||
    (title < authors && gapAt(reading, authors) > 3) ||
    !canBeTitle(text)
  )
    return false
  if (row.cue.type === 'image' || row.cue.type === 'table' || row.cue.type === 'code') return false
  if (
    row.cue.type === 'bullet' &&
    reading.rows[authors]?.cue.type === 'bullet' &&
    gapAt(reading, authors) === 0
  )
    return false
  const asNames = readNames(text)
  if (asNames)
    return (
      (asNames.names.length === 1 &&
        list.names.length > 1 &&
        (gapAt(reading, title) > 0 || words(text).length >= 4)) ||
      isPairByForm(reading, title, authors)
    )
  if (list.names.length > 1 || list.glued || title > authors) return true
  const marked = row.content.length === 1 && row.content[0]?.type !== 'text'
  if (row.cue.type === 'heading' || marked) return true
  // One name under a short line is also how speakers and staff are listed: the pair must stand apart.
  if (gapAt(reading, authors) === 0)
    return (
      gapAt(reading, authors + 1) > 0 ||
      authors + 1 >= reading.rows.length ||
      reading.papers.length > 0 ||
      titleLikeness(text) >= 2
    )
  return titleLikeness(text) >= 2 || (reading.papers.length > 0 && gapAt(reading, title) > 0)
}

// `8:10 - 8:50 Keynote`, and what says of itself that it is a paper: `8:50 - 9:10 Paper A title`
const timed = /^\d{1,2}[:.]\d\d/
const timedPaper = /^[\d\s:.–—-]+(?:[ap]\.?m\.?[\s–—-]*)*Paper(?:\s|:|(?=\p{Lu}))/u

/** Whether a text can be a title at all, judged by what no title is. */
function canBeTitle(text: string): boolean {
  const title = bareTitle(text)
  const count = words(title).length
  if (
    /\b(?:and|or|the|a|an|of|for|to|with|by)$/.test(title) ||
    /\d{1,2} \p{Lu}\p{L}+,? (?:19|20)\d\d$/u.test(title) ||
    title.length < 3 ||
    count > 45 ||
    (timed.test(text) && !timedPaper.test(text)) ||
    /:$/.test(text.trim()) ||
    isDateLine(text) ||
    awardLine.test(text) ||
    yearOfAward.test(text) ||
    appearedIn.test(text) ||
    smallLabel.test(text) ||
    partOfText.test(text) ||
    isPost(text)
  )
    return false
  if (holdsSentenceBreak(title) || /https?:|www\.|@/.test(title) || readLabel(text)) return false
  if (endsSentence(text) && !/[?!…]$/.test(text.trim()) && count > 22) return false
  if (/^\p{Ll}/u.test(title) && !/^\p{Ll}+\p{Lu}|^[a-z]+[-:]/u.test(title)) return false
  if (/\b(?:chairs?|organi[sz]ers?|moderators?)\b[^:]{0,20}:/i.test(text)) return false
  if (/\b(?:I|we) (?:am|are|was|were|have|had)\b.*\.$/i.test(text)) return false
  if (/\bcongratulat\w+|\bcan be found\b|\b(?:here|below)\.$/i.test(text)) return false
  if (/\.$/.test(text) && !/[?:]/.test(text) && /\b(?:is|are|was|were|has|have|had|we|it|they)\b/.test(text))
    return false
  return !(
    sectionKind(text) === 'other' &&
    count <= 4 &&
    !/\b(?:without|with|for|of|in|from|to|on|that|and)\b/.test(text)
  )
}

// What heads a part of a text or of a report
const partOfText =
  /^(?:results?|setup|introduction|conclusions?|discussion|summary|overview|background|motivation|methods?|experiments?|references|details|winners?|finalists?)\W*$/i

/** `Cornell University`, `Cybersecurity Advisor`: where somebody works, or as what. */
function isPost(text: string): boolean {
  const parts = words(text.toLowerCase().replace(/[^\p{L}\s-]/gu, ' '))
  if (parts.length > 5 || /[:?]/.test(text)) return false
  return (
    /^(?:the )?universit(?:y|ies) of\b/.test(parts.join(' ')) ||
    /\b(?:university|college|institute|laboratory|advisor|adviser|professor|director|officer|engineer|manager|president|scientist|lecturer|inc|gmbh|ltd|research)$/.test(
      parts.join(' '),
    )
  )
}

/** Two rows standing apart, the upper of which reads as names too: an entry only where the page has others of that form. */
function isPairByForm(reading: Reading, title: number, authors: number): boolean {
  const before = reading.papers.at(-1)
  const asBefore =
    before !== undefined &&
    gapAt(reading, title) > 0 &&
    gapAt(reading, authors) === gapAt(reading, before.row + 1) &&
    reading.claims[before.row + 1]?.role === 'authors'
  if (asBefore) return true
  const apart =
    gapAt(reading, title) > 0 &&
    gapAt(reading, authors) === 0 &&
    (gapAt(reading, authors + 1) > 0 || authors + 1 >= reading.rows.length)
  return (
    apart &&
    reading.rows.some(
      (_, i) =>
        i !== title &&
        Math.abs(i - title) < 200 &&
        gapAt(reading, i) > 0 &&
        gapAt(reading, i + 1) === 0 &&
        gapAt(reading, i + 2) > 0 &&
        !readNames(textAt(reading, i)) &&
        readNames(textAt(reading, i + 1)) !== null,
    )
  )
}

function addEntry(reading: Reading, title: number, authors: number, list: AuthorRow): void {
  const row = reading.rows[title]
  if (!row) return
  const upper = title < authors ? wrappedTitle(reading, title, authors) : title
  const first = reading.rows[upper] ?? row
  claim(reading, title, upper === title ? 'paper' : 'authors', 'title-with-authors')
  claim(reading, upper, 'paper', 'title-with-authors')
  for (let i = title + 1; i < authors; i++) claim(reading, i, 'detail', 'between-title-and-authors')
  claim(reading, authors, 'authors', 'authors-with-title')
  const whole = wrapped(reading, authors, list)
  const award = reading.rows.slice(title + 1, authors).find((between) => awardLine.test(between.text))?.text
  if (list.glued)
    reading.report({
      code: 'author/joined-names',
      message: `\`${list.glued}\` was read as the end of the names and the start of a sentence`,
      place: reading.rows[authors]?.place ?? row.place,
    })
  addPaper(reading, {
    title: bareTitle(withoutKind(reading, upper === title ? row.text : `${first.text} ${row.text}`)),
    authors: whole.names,
    partial: whole.partial,
    row: upper,
    kind: 'entry',
    rule: title < authors ? 'title-above-authors' : 'authors-above-title',
    links: paperLinks(row.content).filter(
      (link) => linksIn(row.content).length === 1 || linkKind(link.url) !== 'site',
    ),
    ...(award ? { award } : {}),
  })
}

/** A title without the word `Paper` that a programme puts before every one. */
function withoutKind(reading: Reading, title: string): string {
  const kind = /^Paper\s+(?=\p{Lu})/u
  if (!kind.test(title)) return title
  const common = reading.rows.filter(({ text }) => kind.test(text)).length >= 2
  return common ? title.replace(kind, '') : title
}

/** The first of two rows over which a title is wrapped; the title's own row where it is not. */
function wrappedTitle(reading: Reading, title: number, authors: number): number {
  const upper = title - 1
  const text = textAt(reading, upper)
  const group =
    isFree(reading, upper) &&
    gapAt(reading, upper) > 0 &&
    gapAt(reading, title) === 0 &&
    gapAt(reading, authors) === 0
  const runsOn =
    words(text).length >= 5 &&
    !endsSentence(text) &&
    !readLabel(text) &&
    !awardLine.test(text) &&
    !isDateLine(text)
  const plain = reading.rows[upper]?.cue.type === 'plain' && reading.rows[title]?.cue.type === 'plain'
  const between = appearedIn.test(textAt(reading, title))
  return group && runsOn && plain && !between && !/[\d|()]/.test(text) ? upper : title
}

/** `Ann Lee, McGill University, Canada`: one person and where they work. */
function readsAsOne(text: string): boolean {
  return readNames(text)?.names.length === 1
}

function placed(text: string): boolean {
  return /^[^,;(]{4,50}[,;(]\s*\p{Lu}/u.test(text)
}

/** How many lines a list of authors is followed over. */
const longestList = 40

/** Authors that run on in the next line: after a comma or `and`, or in the middle of a name. */
function wrapped(reading: Reading, authors: number, list: AuthorRow): AuthorRow {
  let whole = list
  let text = textAt(reading, authors)
  for (
    let next = authors + 1;
    next <= authors + longestList && isFree(reading, next) && gapAt(reading, next) === 0 && !whole.glued;
    next++
  ) {
    const below = textAt(reading, next)
    const joined = readNames(`${text} ${below}`)
    const open = /(?:,|;|\band|&)\s*$/i.test(text) || /^(?:and|&)\s/i.test(below)
    const oneEach =
      readsAsOne(below) &&
      (readsAsOne(textAt(reading, next - 1)) || whole.names.length === 1) &&
      placed(below)
    const cutName =
      (joined?.names.length ?? 0) > whole.names.length && joined?.certainty === 1 && whole.certainty < 1
    if (oneEach && placed(textAt(reading, next - 1))) {
      claim(reading, next, 'authors', 'authors-one-a-line')
      whole = { ...whole, names: [...whole.names, ...(readNames(below)?.names ?? [])] }
      text = below
      continue
    }
    if (!joined || !(open || cutName)) break
    claim(reading, next, 'authors', 'authors-wrapped')
    whole = joined
    text = `${text} ${below}`
  }
  return whole
}
