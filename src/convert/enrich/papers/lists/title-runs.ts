import { plainText } from '../../../../model/inline.ts'
import { isOtherLine } from '../../headings/other-lines.ts'
import { endsSentence, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { sparing } from '../../sparing-pattern.ts'
import { rowsWithLabelOf, rowsWithText } from '../../text-counts.ts'
import { papersNamedOn } from '../add-paper.ts'
import { addTitle } from '../add-title.ts'
import { contextOf, listKind } from '../list-context.ts'
import { readLabel } from '../read-label.ts'
import { sectionKind } from '../section-kind.ts'
import { otherWork } from '../titles/other-things.ts'
import { isSentence, isSpecific } from '../titles/standalone-title.ts'
import { capitalShare, titleInTitleCase } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { hasNote } from './has-note.ts'
import { numbered, runsOf } from './list-rows.ts'
import {
  countsThings,
  isAboutPapers,
  isLikely,
  isOfStories,
  namesEdition,
  namesPapersInNotes,
} from './page-titles.ts'

/** Rows of one form, most of which look like titles. */
export function findRuns(reading: Reading, belongs: (index: number) => boolean, rule: string): void {
  if (rule === 'numbered-titles' && (countsThings(reading) || isOfStories(reading))) return
  const headsCount = headsAreTitles(reading, belongs)
  const rows = reading.rows
    .map((_, i) => i)
    .filter((i) => belongs(i) && isFree(reading, i) && !standsOverEntries(reading, i))
    .filter((i) => !isBelowEntry(reading, i))
    .filter((i) => headsCount || reading.rows[i]?.cue.type !== 'heading')
  // The numbers count sections, in which papers are quoted.
  if (rule === 'numbered-titles' && rows.length > 1 && namesPapersInNotes(reading, rows)) return
  const entries = reading.papers.filter(({ authors, kind }) => kind === 'entry' && authors.length > 0)
  const besideEntries = entries.length >= 2
  // Where no entry is a bullet, what the head of the page announces stands in those entries.
  const ownKind = besideEntries && entries.every(({ row }) => reading.rows[row]?.cue.type === 'plain')
  for (const run of runsOf(reading, rows)) {
    const first = run[0] ?? 0
    const kind =
      ownKind && listKind(reading, first) === 'papers' ? contextOf(reading, first) : listKind(reading, first)
    if (kind === 'other' || listsPeople(reading, run) || isOneSentence(reading, run)) continue
    if (isEnumeration(reading, run, kind === 'papers')) continue
    if (run.every((i) => explainsTerm(reading, i))) continue
    // `* Northfield authors`: one short line is a remark, and no list
    if (run.length === 1 && wordCount(textAt(reading, run[0] ?? 0)) < 4) continue
    const shaped = run.filter((i) =>
      isTitleRow(reading, i, kind === 'papers' && run.length >= 4, kind === 'papers' && run.length >= 3),
    )
    const titles = withoutRemarks(reading, shaped).filter((i) => !isOfOtherKind(reading, i, besideEntries))
    const strong = titles.filter((i) => titleLikeness(textAt(reading, i)) === 3).length
    const enough =
      kind === 'papers'
        ? titles.length * 2 >= run.length && run.every((i) => wordCount(textAt(reading, i)) <= 40)
        : rule === 'numbered-titles'
          ? titles.length >= 2 &&
            titles.length === run.length &&
            strong * 2 >= run.length &&
            run.some((i) => hasNote(reading, i))
          : kind === 'unknown' && arePlainlyTitles(reading, run)
    for (const i of enough ? titles : kind === 'papers' ? titles.filter((i) => isPlainTitle(reading, i)) : [])
      addTitle(reading, i, titlePart(reading, i), rule)
  }
}

/** Whether a bullet stands a level below one that is an entry with its links: what is said of it. */
function isBelowEntry(reading: Reading, index: number): boolean {
  const cue = reading.rows[index]?.cue
  if (cue?.type !== 'bullet' || cue.level === 0) return false
  for (let i = index - 1; i >= 0 && index - i <= farthestEntry; i--) {
    const above = reading.rows[i]?.cue
    if (above?.type === 'heading') return false
    if (above?.type === 'bullet' && above.level < cue.level)
      return reading.claims[i]?.rule === 'title-with-link-below'
  }
  return false
}
// No entry has more remarks below it than this.
const farthestEntry = 12

// `A long profile of a designer`, `A podcast about compilers`
const phrase = /^(?:An?|Our|My|This|The) \p{Ll}[^:?]*$/u

/** Whether a row tells of a work of another kind, or is a phrase in a list that nothing right above it says to be of papers, on a page that lists papers with their authors elsewhere. */
function isOfOtherKind(reading: Reading, index: number, besideEntries: boolean): boolean {
  return (
    otherWork.test(textAt(reading, index)) ||
    (besideEntries && phrase.test(textAt(reading, index)) && contextOf(reading, index) !== 'papers')
  )
}

/**
 * Neighbouring plain rows all of which look like titles: a list whose bullets a capture lost. Where the context says that
 * papers follow, two of them are enough, most of which hardly can be topics, or six on the page.
 */
export function findUnmarkedRuns(reading: Reading): void {
  // Where the page has entries of another form, such a line is a topic more often than a title.
  const least = reading.papers.length > 0 ? 3 : 2
  const runs = unmarkedRuns(reading)
    .map((run) => ({ run, kind: listKind(reading, run[0] ?? 0) }))
    .filter(({ run, kind }) => kind !== 'other' && !listsPeople(reading, run))
  const announced = runs.filter(({ kind }) => kind === 'papers').flatMap(({ run }) => run)
  const likely = announced.filter((i) => isLikely(titlePart(reading, i)))
  const many = least === 2 && announced.length >= 6 && likely.length * 5 >= announced.length * 2
  for (const { run, kind } of runs) {
    const texts = run.map((i) => titlePart(reading, i))
    const cased = texts.every((text) => capitalShare(text) >= 0.6 || titleLikeness(text) === 3)
    const plain = texts.filter((text) => titleLikeness(text) >= least && isSpecific(text))
    const enough =
      kind === 'papers'
        ? (cased && (many || (plain.length >= 2 && plain.length * 3 >= run.length * 2))) ||
          isHeadedAsPapers(reading, run)
        : arePlainlyTitles(reading, run)
    if (enough) for (const i of run) addTitle(reading, i, titlePart(reading, i), 'unmarked-titles')
  }
}

/** Whether a run stands right below a short line that says `papers`, and its lines are long enough to be no topics. */
function isHeadedAsPapers(reading: Reading, run: readonly number[]): boolean {
  const [first = 0] = run
  const head = textAt(reading, first - 1)
  const texts = run.map((i) => titlePart(reading, i))
  const likely = texts.filter((text) => titleLikeness(text) >= 2)
  return (
    wordCount(head) <= 5 &&
    !endsSentence(head) &&
    sectionKind(head) === 'papers' &&
    reading.claims[first - 1]?.role !== 'title' &&
    run.length >= 3 &&
    texts.every((text) => wordCount(text) >= 3 && !/[.:;!]$/.test(text)) &&
    texts.reduce((sum, text) => sum + wordCount(text), 0) >= texts.length * 5 &&
    likely.length * 2 >= texts.length
  )
}

/** Runs of free plain rows without room between them, each in the form of a title. */
function unmarkedRuns(reading: Reading): number[][] {
  const runs: number[][] = []
  for (const [i, row] of reading.rows.entries()) {
    const fits =
      row.cue.type === 'plain' &&
      isFree(reading, i) &&
      isTitleRow(reading, i, false, false) &&
      !(/[.;]$/.test(row.text) && capitalShare(row.text) < 0.6) &&
      !/:\s*["“]|\binclude:|^(?:prev|next)\b|\bcopyright\b/i.test(row.text) &&
      !isOtherLine(row.text) &&
      !row.text.endsWith(':') &&
      !isPlacedName(row.text) &&
      rowsWithText(reading, row.text) === 1 &&
      rowsWithLabelOf(reading, row.text) < 2
    const last = runs.at(-1)
    if (!fits) continue
    if (last?.at(-1) === i - 1 && row.gap === 0) last.push(i)
    else runs.push([i])
  }
  return runs
    .filter((run) => !continues(reading, run))
    .map((run) => withoutHead(reading, run))
    .filter((run) => run.length >= 2)
}

/** `Ann Lee, SuperSTEP`, `First place, graduate: Ann Lee, Northfield`: a person and where she works. */
function isPlacedName(text: string): boolean {
  const [name = '', place = '', ...rest] = text.replace(/^[^:]{2,40}:\s+/, '').split(/,\s+/)
  return rest.length === 0 && wordCount(place) > 0 && wordCount(place) <= 4 && readNames(name) !== null
}

/** Whether rows in small letters are the parts of a sentence that the line above announces with a colon, and not as papers: one of them ends in a comma perhaps. */
function isEnumeration(reading: Reading, run: readonly number[], announced: boolean): boolean {
  const texts = run.map((i) => textAt(reading, i))
  const above = textAt(reading, (run[0] ?? 0) - 1)
  return (
    /^[^:]{20,}:$/.test(above) &&
    !/\b(?:papers?|articles?|publications?|posters?|works?)\b[^.]*$/i.test(above) &&
    texts.every((text) => capitalShare(text) < 0.5) &&
    (announced ? texts.some((text) => /[,;]$/.test(text)) : texts.every((text) => !text.includes(': ')))
  )
}

/** Whether a run is part of a paragraph that was broken into lines. */
function continues(reading: Reading, run: readonly number[]): boolean {
  const above = (run[0] ?? 0) - 1
  const below = (run.at(-1) ?? 0) + 1
  return (
    (gapAt(reading, below) === 0 && /^\p{Ll}/u.test(textAt(reading, below))) ||
    (gapAt(reading, above + 1) === 0 &&
      above >= 0 &&
      !endsSentence(textAt(reading, above)) &&
      wordCount(textAt(reading, above)) > 12)
  )
}

/** A run without its last row where that heads the paragraph below. */
function withoutHead(reading: Reading, run: number[]): number[] {
  const last = run.at(-1) ?? 0
  const below = textAt(reading, last + 1)
  const heads = gapAt(reading, last + 1) === 0 && wordCount(below) >= 12 && endsSentence(below)
  return heads && !isHeadedAsPapers(reading, run) ? run.slice(0, -1) : run
}

/** Rows without those that close as sentences do, where others have the case of titles: `- It can wait.` */
function withoutRemarks(reading: Reading, rows: readonly number[]): readonly number[] {
  const isRemark = (i: number) => /\.$/.test(textAt(reading, i)) && capitalShare(textAt(reading, i)) < 0.5
  const cased = rows.filter((i) => !isRemark(i) && capitalShare(textAt(reading, i)) >= 0.6)
  return cased.length > 1 ? rows.filter((i) => !isRemark(i)) : rows
}

/** Whether most headings of a form, numbered ones for example, look like titles and not like the parts of a report. */
function headsAreTitles(reading: Reading, belongs: (index: number) => boolean): boolean {
  const heads = reading.rows
    .map((_, i) => i)
    .filter((i) => reading.rows[i]?.cue.type === 'heading' && belongs(i))
  return heads.filter((i) => isSpecific(bareTitle(textAt(reading, i)))).length * 5 >= heads.length * 3
}

/** Whether every row of a list has the length and case of titles, and most hardly can be anything else. */
function arePlainlyTitles(reading: Reading, run: readonly number[]): boolean {
  const texts = run.map((i) => titlePart(reading, i))
  return (
    run.length >= 3 &&
    (reading.papers.length > 0 || isAboutPapers(reading) || namesEdition(reading)) &&
    texts.every((text) => wordCount(text) >= 5 && capitalShare(text) >= 0.8 && !/[.!]$/.test(text)) &&
    texts.filter((text) => titleLikeness(text) >= 2).length * 4 >= texts.length * 3
  )
}

/** Whether a row among longer notes is a title and nothing else. */
function isPlainTitle(reading: Reading, index: number): boolean {
  const text = titlePart(reading, index)
  return (
    titleLikeness(text) >= 2 &&
    isSpecific(text) &&
    wordCount(text) >= 4 &&
    !/[.!;:]$/.test(text) &&
    titleInTitleCase(text) !== null
  )
}

// `A title [pdf] [code]`, `A title (slides)`
const linksAndNotes =
  /(?:\s*(?:\[{1,2}[^[\]]{1,40}\]{1,2}|\((?:soon|pdf|code|link|video|slides|biased)\))[\s|,·]*)+$/i

const { mayMatch: mayEndInLinks } = sparing(linksAndNotes)
const placedTitle = sparing(/^(?<title>.{12,200}?) \((?!\p{Lu}+[’']?\d\d\))\p{Lu}[^()]{1,40}\):\s+\S/u)
const spacedDash = sparing(/\s[-–—]\s+/)

/** The part of a row that can be its title: without the tags before it, and the links and notes in brackets after it. */
function titlePart(reading: Reading, index: number): string {
  const content = reading.rows[index]?.content ?? []
  const [first, ...rest] = content
  if (first?.type === 'strong' && /^\s*\p{Ll}/u.test(plainText(rest))) return plainText([first])
  const start = content.findIndex((inline) => inline.type !== 'code' && plainText([inline]).trim() !== '')
  const text = plainText(start > 0 ? content.slice(start) : content).replace(/^(?:`[^`]{1,40}`\s*)+/, '')
  // `A title - what it is about`: the note goes on in lower case, or is long
  const bare = mayEndInLinks(text) ? text.replace(linksAndNotes, '') : text
  // `A title (Company): what it is about`
  const placed = placedTitle.exec(bare)
  if (placed?.groups) return (placed.groups['title'] ?? '').trim()
  const dash = spacedDash.exec(bare)
  const after = dash ? bare.slice(dash.index + dash[0].length) : ''
  const noted =
    dash && wordCount(bare.slice(0, dash.index)) >= 3 && (wordCount(after) >= 10 || /^\p{Ll}/u.test(after))
      ? bare.slice(0, dash.index)
      : bare
  return noted.replace(/^[\s:–—-]+/, '').trim()
}

/** `2. Exploration` with entries below: what numbers the parts of a list, not its titles. */
function standsOverEntries(reading: Reading, index: number): boolean {
  if (wordCount(textAt(reading, index)) > 6 || isInList(reading, index)) return false
  const below = [index + 1, index + 2].find((i) => reading.claims[i]?.role === 'paper')
  return below !== undefined && papersNamedOn(reading, below).some(({ authors }) => authors.length > 0)
}

/** Whether the line directly above is numbered too. */
function isInList(reading: Reading, index: number): boolean {
  return gapAt(reading, index) === 0 && numbered.test(textAt(reading, index - 1))
}

/** `- learn from it, or` with more items below: one sentence that was set as a list. */
function isOneSentence(reading: Reading, run: readonly number[]): boolean {
  return run.some((i) => /[\p{L}),;]\s+(?:or|and)$/u.test(textAt(reading, i)))
}

/** `**Direct pull**: Change one rope and hold the others`: a term in bold letters and in small ones, and a sentence that explains it. */
function explainsTerm(reading: Reading, index: number): boolean {
  const [term, ...rest] = reading.rows[index]?.content ?? []
  if (term?.type !== 'strong') return false
  const [label, text] = [plainText([term]), plainText(rest)]
  return (
    /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3}:?$/u.test(label) &&
    /^:?\s*\p{L}/u.test(text) &&
    wordCount(text) >= 6 &&
    capitalShare(text) < 0.3
  )
}

/** Whether rows are people one by one: a committee, winners, authors. */
function listsPeople(reading: Reading, run: readonly number[]): boolean {
  const people = run.filter((i) => readNames(textAt(reading, i).replace(/^\W+/u, ''))?.names.length === 1)
  return run.length >= 3 && people.length * 4 >= run.length * 3
}

function isTitleRow(reading: Reading, index: number, short: boolean, announced: boolean): boolean {
  const text = titlePart(reading, index)
  if (isSentence(text) || (endsSentence(text) && !/[?!]$/.test(text) && wordCount(text) > 18)) return false
  if (/\b(?:awards?|prizes?)\b/i.test(text) && titleLikeness(text) < 3) return false
  if (/^(?:published|presented|appeared|accepted|to appear) (?:in|at|by)\b/i.test(text)) return false
  if (/\b(?:you|your)\b.*\?$/i.test(text)) return false
  if (
    (sectionKind(bareTitle(text)) === 'papers' && titleLikeness(text) < 3) ||
    /^[“"][^“”"]+[”"](?!:\s\p{Lu}).*\p{L}/u.test(text)
  )
    return false
  if (
    /^(?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m)\b/i.test(text) ||
    /^[^:]{2,25}:\s*(?:https?:|\p{L}+ (?:19|20)\d\d$)/iu.test(text)
  )
    return false
  // `Koltai is chief scientist of the centre`, and not `Patience is all you need for anchoring`
  if (
    /\b(?:is|are|was|were|has|have)\b(?! all (?:you|we) need\b)/.test(text) &&
    !/[:?]/.test(text) &&
    capitalShare(text) < 0.8
  )
    return false
  const label = readLabel(text)
  if (label && (label.kind === 'detail' || titleLikeness(text) < 3)) return false
  const count = wordCount(text)
  const brief = short && count === 2 && /^\p{Lu}\S* \p{Lu}/u.test(text) && !/[:.]/.test(text)
  // `Segment What I Point At`: in title case throughout among papers
  const cased =
    announced && count >= 4 && capitalShare(text) === 1 && !/[.!:;,]$/.test(text) && !readNames(text)
  return brief || cased || (titleLikeness(text) >= 1 && count >= 3)
}
