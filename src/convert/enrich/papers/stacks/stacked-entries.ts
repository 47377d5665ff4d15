import { type Inline, plainText } from '../../../../model/inline.ts'
import type { Row } from '../../../../model/row.ts'
import { factOfPage } from '../../fact-of-page.ts'
import { wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, gapAt, isFree, previousKept, type Reading, textAt } from '../../reading.ts'
import { lostGaps } from '../../spacing.ts'
import { addListed } from '../add-listed.ts'
import { addPaper } from '../add-paper.ts'
import { withoutAward } from '../award-before.ts'
import { appearedIn, awardLine, editionLine, smallLabel, whenShown, yearOfAward } from '../entry-lines.ts'
import { numbered } from '../lists/list-rows.ts'
import { linkKind, linksIn, paperLinks } from '../paper-links.ts'
import { sectionKind } from '../section-kind.ts'
import { canBeTitle, meetingName } from '../titles/can-be-title.ts'
import { stopAsColon } from '../titles/inner-stop.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { type AuthorRow, readAuthorRow } from './author-row.ts'
import { addRollsOfNames } from './rolls-of-names.ts'
import { withoutKind, withoutMinutes, withoutTime } from './row-beginnings.ts'
import { wrapped, wrappedTitle } from './wrapped-rows.ts'

/** Find papers given as a title line with the author line below it, or above it where the page does so throughout. */
export function findStackedEntries(reading: Reading): void {
  const lists = reading.rows.map((row, i) =>
    isFree(reading, i) && isLine(reading, i) && (row.cue.type !== 'heading' || isSubheading(reading, i))
      ? readAuthorRow(row.text)
      : null,
  )
  addColonPairs(reading)
  addCitedPairs(reading)
  addRollPairs(reading)
  addRollsOfNames(reading)
  addSummarisedEntries(reading, lists)
  const authorsFirst = beginsWithAuthors(reading, lists)
  for (const [i, list] of lists.entries()) {
    if (!list || !isFree(reading, i)) continue
    // One name right above a list of names is a title that reads like a name.
    if (
      list.names.length === 1 &&
      gapAt(reading, i + 1) === 0 &&
      (lists[i + 1]?.names.length ?? 0) > 1 &&
      !runsOn(reading, i)
    )
      continue
    const heads =
      authorsFirst &&
      (isPairHead(reading, lists, i) || (lostGaps(reading) && isTitleOfPair(reading, lists, i + 1)))
    const title = heads ? i + 1 : titleAbove(reading, i)
    if (title < 0 || !isPlausible(reading, title, i, list)) continue
    addEntry(reading, title, i, list)
  }
  cutNumbers(reading)
}

// `27 Rows Before Columns`
const numberBefore = /^\d{1,4}\s+(?=[\p{Lu}“"])/u

/** Where the titles of a page begin with numbers that grow and carry no mark, those count entries and are no part of the titles. */
function cutNumbers(reading: Reading): void {
  const entries = reading.papers.filter(({ rule }) => rule === 'title-above-authors')
  const numbers = entries.flatMap(({ title }) =>
    numberBefore.test(title) ? [Number.parseInt(title, 10)] : [],
  )
  const grow = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0))
  if (numbers.length < 3 || numbers.length * 4 < entries.length * 3 || !grow) return
  reading.papers = reading.papers.map((paper) =>
    entries.includes(paper) ? { ...paper, title: paper.title.replace(numberBefore, '') } : paper,
  )
}

/** `Ann Lee and Bo Li:` with the title directly below, where a page has several of that form. */
function addColonPairs(reading: Reading): void {
  const pairs = reading.rows.flatMap((row, i) => {
    const list = row.text.endsWith(':') && isFree(reading, i) ? readAuthorRow(row.text.slice(0, -1)) : null
    const fits =
      list !== null &&
      isFree(reading, i + 1) &&
      gapAt(reading, i + 1) === 0 &&
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
function addCitedPairs(reading: Reading): void {
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
function addRollPairs(reading: Reading): void {
  const pairs = reading.rows.flatMap((row, i) => {
    const names = isFree(reading, i) ? honouredFor.exec(row.text)?.groups?.['names'] : undefined
    const list = names === undefined ? null : readAuthorRow(names)
    const title = textAt(reading, i + 1)
    return list && isFree(reading, i + 1) && !readNames(title) && canBeTitle(title) ? [{ i, list }] : []
  })
  if (pairs.length < 2) return
  for (const { i, list } of pairs) addEntry(reading, i + 1, i, list)
}

/** A title, a paragraph that sums the paper up, and then its authors, each standing apart unless the capture lost its blank lines, where a page has several of that form. */
function addSummarisedEntries(reading: Reading, lists: readonly (AuthorRow | null)[]): void {
  const crowded = lostGaps(reading)
  const found = lists.flatMap((list, i) => {
    const summary = textAt(reading, i - 1)
    const title = stopAsColon(textAt(reading, i - 2))
    const fits =
      list !== null &&
      isFree(reading, i) &&
      isFree(reading, i - 1) &&
      isFree(reading, i - 2) &&
      (crowded || [i - 2, i - 1, i, i + 1].every((row) => gapAt(reading, row) > 0)) &&
      wordCount(summary) >= 15 &&
      /[.!?][”"’)]*$/.test(summary) &&
      wordCount(title) >= 3 &&
      wordCount(title) <= 30 &&
      !/[.!:]$/.test(title) &&
      !readNames(title) &&
      canBeTitle(title) &&
      wordCount(textAt(reading, i + 1)) <= 30
    return fits ? [{ i, list }] : []
  })
  // One name below a paragraph may sign it; lists of names do not.
  if (found.filter(({ list }) => list.names.length > 1).length < 2) return
  // Names over the first title say that those below it belong to the next.
  if (crowded && lists[(found[0]?.i ?? 0) - 3]) return
  for (const { i, list } of found) {
    claim(reading, i - 2, 'paper', 'title-summary-authors')
    claim(reading, i, 'authors', 'title-summary-authors')
    addListed(reading, i - 2, {
      title: bareTitle(textAt(reading, i - 2)),
      authors: list,
      rule: 'title-summary-authors',
    })
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

const paperOfYear = /^\(for (?:19|20)\d\d\)\s/

/** Whether two rows standing apart from the rest are authors and then a title. */
function isPairHead(reading: Reading, lists: readonly (AuthorRow | null)[], index: number): boolean {
  // What the entry appeared in or a line of links may stand below, a year of awards directly above.
  const last = textAt(reading, index + 2)
  const goesOn = gapAt(reading, index + 2) === 0 && (appearedIn.test(last) || smallLabel.test(last))
  const end = goesOn ? index + 3 : index + 2
  const namesAward = (at: number) =>
    yearOfAward.test(textAt(reading, at)) || awardLine.test(textAt(reading, at).replace(/:$/, ''))
  const begins = gapAt(reading, index) > 0 || namesAward(index - 1)
  // `(for 2003) A title` below the names: the year of the paper says that it is one.
  const rolled = paperOfYear.test(textAt(reading, index + 1))
  const ends = gapAt(reading, end) > 0 || (gapAt(reading, index) === 0 && namesAward(end))
  const apart = rolled || (begins && gapAt(reading, index + 1) === 0 && ends)
  return (
    apart &&
    isFree(reading, index + 1) &&
    !lists[index + 1] &&
    canBeTitle(stopAsColon(textAt(reading, index + 1))) &&
    wordCount(textAt(reading, index + 1)) <= 30
  )
}

/** Whether a row that is no author line may be the title of a pair, judged by its shape alone. */
function isTitleOfPair(reading: Reading, lists: readonly (AuthorRow | null)[], index: number): boolean {
  const text = stopAsColon(textAt(reading, index))
  return (
    !lists[index] &&
    isFree(reading, index) &&
    wordCount(text) >= 4 &&
    wordCount(text) <= 30 &&
    titleLikeness(text) >= 1 &&
    !/[.!]$/.test(text) &&
    canBeTitle(text)
  )
}

/** Whether a row begins with the mark of a list. */
function isMarked(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return row !== undefined && (row.cue.type === 'bullet' || numbered.test(row.text))
}

/** Whether more pairs of rows begin with names than end with them. */
function beginsWithAuthors(reading: Reading, lists: readonly (AuthorRow | null)[]): boolean {
  let [first, second] = [0, 0]
  const crowded = lostGaps(reading)
  for (const [i, list] of lists.entries()) {
    if (!list) continue
    // `1. Ann Lee, Bo Li` over `A title`: the mark of a list stands at the upper row of each entry.
    const [marked, markedAbove] = [isMarked(reading, i), isMarked(reading, i - 1)]
    if (marked && !isMarked(reading, i + 1) && isTitleOfPair(reading, lists, i + 1)) {
      first++
      continue
    }
    if (!marked && markedAbove && isTitleOfPair(reading, lists, i - 1)) {
      second++
      continue
    }
    // Without room between them, the ends of a run of pairs tell which row of a pair is the upper one.
    if (crowded && list.names.length > 1) {
      const upper = between.some((line) => line.test(textAt(reading, i - 1))) ? i - 2 : i - 1
      const [above, below] = [isTitleOfPair(reading, lists, upper), isTitleOfPair(reading, lists, i + 1)]
      if (below && !above) first++
      if (above && !below) second++
      continue
    }
    if (isPairHead(reading, lists, i)) first++
    // The name of a meeting right below the names: the title stands above.
    if (gapAt(reading, i + 1) === 0 && meetingName.test(textAt(reading, i + 1))) second++
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

/** What may stand between a title and its authors. */
const between = [awardLine, yearOfAward, smallLabel, appearedIn, editionLine, whenShown]

/** The row above an author line that gives the title, award lines and small labels skipped; -1 if there is none. */
function titleAbove(reading: Reading, authors: number): number {
  let index = previousKept(reading, authors)
  for (let skipped = 0; index > 0 && skipped < 3; skipped++) {
    const text = textAt(reading, index)
    const skippable =
      isFree(reading, index) && between.some((line) => line.test(text)) && isFree(reading, index - 1)
    const above = textAt(reading, index - 1)
    if (withoutAward(text).award !== undefined) break
    if (
      !skippable ||
      gapAt(reading, index) > 1 ||
      titleLikeness(stopAsColon(above)) === 0 ||
      awardLine.test(above)
    )
      break
    index = previousKept(reading, index)
  }
  return index
}

const yearFirst = /^(?:19|20)\d\d\s*[:–—-]?\s+/

/** Whether two rows make an entry: the one can be a title, and the other is not what else names appear for. */
function isPlausible(reading: Reading, title: number, authors: number, list: AuthorRow): boolean {
  const printed = withoutTime(withoutAward(withoutMinutes(textAt(reading, title))).title, list)
  // A sentence over one name is signed by it.
  const text = list.names.length > 1 || reading.papers.length > 1 ? stopAsColon(printed) : printed
  const row = reading.rows[title]
  if (
    !row ||
    !isFree(reading, title) ||
    (title < authors && gapAt(reading, authors) > 3) ||
    !canBeTitle(text)
  )
    return false
  if (row.cue.type === 'image' || row.cue.type === 'table' || row.cue.type === 'code') return false
  // `Accepted papers`, right over an entry that begins with its authors
  if (sectionKind(text) === 'papers' && wordCount(text) <= 2) return false
  if (
    row.cue.type === 'bullet' &&
    reading.rows[authors]?.cue.type === 'bullet' &&
    gapAt(reading, authors) === 0 &&
    !isAnnouncedPair(reading, title, list)
  )
    return false
  // `(2) Ann Lee, Tides` over `(3) Bo Li, Waves`: two items of a list
  if (listNumber.test(row.text) && listNumber.test(textAt(reading, authors))) return false
  // A single name below the line under the headline is the byline.
  const byline = list.names.length === 1 && reading.rows[authors]?.cue.type === 'plain'
  if (answersAsOthers(reading, text) || opensHeadline(reading, text)) return false
  if (byline && reading.claims[previousKept(reading, title)]?.role === 'title') return false
  // `By Ann Lee and Bo Li` below the line under the headline as well.
  if (
    /^by\s/i.test(textAt(reading, authors)) &&
    reading.claims[previousKept(reading, title)]?.role === 'title'
  )
    return false
  // `2019 Ann Lee` over `2017 Bo Li`: who was honoured each year
  if (
    yearFirst.test(text) &&
    yearFirst.test(textAt(reading, authors)) &&
    readNames(text.replace(yearFirst, ''))
  )
    return false
  const asNames = readNames(text)
  // `Ann Lee | Bo Li`: what parts them are people
  if (asNames && /[|;·•]/.test(text)) return false
  if (asNames)
    return (
      (asNames.names.length === 1 &&
        list.names.length > 1 &&
        (gapAt(reading, title) > 0 || wordCount(text) >= 4 || /^by\s/i.test(textAt(reading, authors)))) ||
      isPairByForm(reading, title, authors)
    )
  if (list.names.length > 1 || list.partial || list.glued || title > authors || runsOn(reading, authors))
    return true
  const marked =
    (row.content.length === 1 && row.content[0]?.type !== 'text') ||
    // `📄 A title` over `👥 Ann Lee`
    [title, authors].every((i) => /^\p{Extended_Pictographic}/u.test(textAt(reading, i)))
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

// `2. A title`, `(2) A title`
const listNumber = /^\(?\d{1,3}[.)]\s/

// `This post is based on the following paper, which will be shown at SIGIR 2021:`
const announcesPaper = /\b(?:papers?|article|publication|preprint)\b[^.]*:$/i

/** Whether the bullets of a title and its authors are the first two of a list, right below the line that announces the paper. */
function isAnnouncedPair(reading: Reading, title: number, list: AuthorRow): boolean {
  const above = gapAt(reading, title - 1) === 0 ? `${textAt(reading, title - 2)} ` : ''
  const announced = announcesPaper.test(above + textAt(reading, title - 1))
  return announced && list.names.length > 1 && list.certainty === 1
}

/** How many rows of a page begin with each question. */
const questionsAtStart = factOfPage((rows) => {
  const counts = new Map<string, number>()
  for (const { text } of rows) {
    const question = /^[^?]{5,60}\?/u.exec(text)?.[0]
    if (question !== undefined) counts.set(question, (counts.get(question) ?? 0) + 1)
  }
  return counts
})

/** `Notes from a meeting` below `Notes from a meeting – by Ann Lee`: the headline once more */
function opensHeadline(reading: Reading, text: string): boolean {
  const headline = textAt(
    reading,
    reading.claims.slice(0, 40).findIndex((claimed) => claimed?.role === 'title'),
  )
  return wordCount(text) >= 3 && headline.startsWith(text) && /^\s+[-–—|]\s/.test(headline.slice(text.length))
}

/** `Why does it matter? Nobody likes to fold.`, where another row begins with the same question: an answer, and no title. */
function answersAsOthers(reading: Reading, text: string): boolean {
  const question = /^[^?]{5,60}\?(?=\s+\p{Lu})/u.exec(text)?.[0]
  return question !== undefined && (questionsAtStart(reading).get(question) ?? 0) > 1
}

/** `Ann Lee,` with more names on the next line. */
function runsOn(reading: Reading, authors: number): boolean {
  const text = textAt(reading, authors)
  if (!/(?:[,;&]|\band)\s*$/.test(text) || gapAt(reading, authors + 1) > 0) return false
  return (readNames(`${text} ${textAt(reading, authors + 1)}`)?.names.length ?? 0) > 1
}

/** The upper of each two rows standing apart, of which only the lower reads as names. */
const pairsApart = factOfPage(
  (rows) =>
    new Set(
      rows.flatMap(({ text, gap }, i) => {
        const [below, next] = [rows[i + 1], rows[i + 2]]
        const apart = gap > 0 && below?.gap === 0 && (next?.gap ?? 1) > 0
        return apart && !readNames(text) && readNames(below.text) !== null ? [i] : []
      }),
    ),
)

/** Whether two such rows stand near others. */
function pairNear(reading: Reading, index: number): boolean {
  const pairs = pairsApart(reading)
  for (let i = index - 199; i < index + 200; i++) if (i !== index && pairs.has(i)) return true
  return false
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
  return apart && pairNear(reading, title)
}

/** Add the paper of two rows, its title and its authors, either of which may be the upper one. */
export function addEntry(
  reading: Reading,
  title: number,
  authors: number,
  list: AuthorRow,
  printed?: string,
): void {
  const row = reading.rows[title]
  if (!row) return
  const upper = title < authors ? wrappedTitle(reading, title, authors) : title
  const first = reading.rows[upper] ?? row
  claim(reading, title, upper === title ? 'paper' : 'authors', 'title-with-authors')
  claim(reading, upper, 'paper', 'title-with-authors')
  for (let i = title + 1; i < authors; i++) claim(reading, i, 'detail', 'between-title-and-authors')
  claim(reading, authors, 'authors', 'authors-with-title')
  const whole = wrapped(reading, authors, list)
  const honoured = withoutAward(
    upper === title ? withoutMinutes(beforeLabels(row)) : `${first.text} ${row.text}`,
  )
  const award =
    reading.rows.slice(title + 1, authors).find((inner) => awardLine.test(inner.text))?.text ?? honoured.award
  if (list.glued)
    reading.report({
      code: 'author/joined-names',
      message: `\`${list.glued}\` was read as the end of the names and the start of a sentence`,
      place: reading.rows[authors]?.place ?? row.place,
    })
  addPaper(reading, {
    title: bareTitle(printed ?? withoutKind(reading, honoured.title)),
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

/** What a row says before the links of its end that only say what they lead to. `**A title** [pdf](…) [code](…)` */
function beforeLabels({ text, content }: Row): string {
  const last = content.findLastIndex((inline) => !isLabel(inline))
  return last >= 0 && last < content.length - 1 ? plainText(content.slice(0, last + 1)).trimEnd() : text
}

function isLabel(inline: Inline): boolean {
  return inline.type === 'text'
    ? /^[\s|,·•/]*$/.test(inline.value)
    : inline.type === 'link' && smallLabel.test(plainText([inline]))
}
