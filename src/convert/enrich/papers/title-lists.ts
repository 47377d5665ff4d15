import { plainText } from '../../../model/inline.ts'
import { endsSentence, words } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { gapAt, isFree, type Reading, textAt } from '../reading.ts'
import { addTitle } from './add-title.ts'
import { readLabel } from './labelled-entries.ts'
import { contextOf, contextRow, isOtherSection, listKind } from './list-context.ts'
import { leadsToPaper, linksIn } from './paper-links.ts'
import { sectionKind } from './section-kind.ts'
import { awardLine } from './stacked-entries.ts'
import { isSentence, isSpecific, isStandaloneTitle } from './standalone-title.ts'
import { bareTitle, titleLikeness } from './title-shape.ts'
import { findTypedTitles } from './typed-titles.ts'

// `1. A title`, `#3: A title`, `12) A title`, `SPOT #4A title`
const numbered = /^(?:\[?\d{1,3}[.)\]:]\s|#\s?\d+[.:)]?\s|no\.\s*\d+|spot\s*#\s*\d+|paper\s+\d+\s*[:.–—-])/i
// `This paper envisions …`, `The authors …`, `In this work …`, `We propose …`, `Abstract`
const discusses =
  /\b(?:(?:this|the|their|our) (?:paper|work|article|study|approach|method|framework|authors?|researchers?)|in this (?:paper|work|study|article)|we (?:propose|present|introduce|show|study|develop|investigate|describe|find|prove|consider|argue|demonstrate|explore|design|analy[sz]e|use|evaluate|address|build|provide|define|optimi[sz]e|extend|apply|train|measure|learn|give|read|test|compare)|the (?:paper|authors?)|abstract|proposes|presents|introduces|investigates)\b/i

/** Find papers given by their titles alone: in lists, as numbered lines, as headings, or as lines with a note beneath. */
export function findTitleLists(reading: Reading): void {
  findTypedTitles(reading)
  findLinkedTitles(reading)
  findAwardTitles(reading)
  findRuns(reading, (i) => reading.rows[i]?.cue.type === 'bullet', 'bulleted-titles')
  findRuns(reading, (i) => numbered.test(textAt(reading, i)), 'numbered-titles')
  findRunInTitles(reading)
  findTitledNotes(reading)
  cutPlaces(reading)
}

/** Rows that begin with a title closed by a full stop or question mark and go on with a note. `1. A title. The authors say …` */
function findRunInTitles(reading: Reading): void {
  const belongs = (i: number): boolean =>
    isFree(reading, i) && (runInTitle(reading, i) !== null || numbered.test(textAt(reading, i)))
  for (const run of runsOf(reading, reading.rows.map((_, i) => i).filter(belongs))) {
    const titles = run.flatMap((i) => {
      const title = runInTitle(reading, i)
      return title === null ? [] : [{ i, title }]
    })
    if (titles.length < 2 || titles.length * 4 < run.length * 3 || listKind(reading, run[0] ?? 0) === 'other')
      continue
    for (const { i, title } of titles) addTitle(reading, i, title, 'run-in-title')
  }
}

/** The title at the beginning of a numbered row or in bold, where a note of some length follows on the line. */
function runInTitle(reading: Reading, index: number): string | null {
  const row = reading.rows[index]
  const [first, ...rest] = row?.content ?? []
  if (!row || !first) return null
  if (first.type === 'strong') {
    const title = plainText([first])
    return /[.?]\s*$/.test(title) && words(plainText(rest)).length >= 6 ? titleInTitleCase(title) : null
  }
  if (!numbered.test(row.text)) return null
  const text = row.text.replace(numbered, '').trim()
  // A question may be the first half of a title.
  const cuts = [/^[^.]{10,200}?(?<=\p{L}{2}|\))\.(?=\s+\p{Lu}.{20})/u, /^[^.?]{10,200}\?(?=\s+\p{Lu}.{20})/u]
  for (const cut of cuts) {
    const title = titleInTitleCase(cut.exec(text)?.[0] ?? '')
    if (title !== null) return title
  }
  return null
}

/** A text as a title, where most of its longer words begin with a capital. */
function titleInTitleCase(text: string): string | null {
  const title = bareTitle(text)
  const long = words(title).filter((word) => word.length > 3)
  const capitals = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length
  return capitals >= long.length * 0.7 &&
    words(title).length >= 3 &&
    words(title).length <= 25 &&
    titleLikeness(title, true) >= 1
    ? title
    : null
}

// `A title (Netfilm)`, `A title (University of Glasgow)`: where the authors work
const placeAtEnd = /\s+\((?<place>\p{Lu}[\p{L}&.-]*(?: (?:of |the |for |de |at )?\p{Lu}[\p{L}&.-]*){0,4})\)$/u
const titleRules: ReadonlySet<string> = new Set([
  'title-with-note',
  'title-beside-titles',
  'numbered-titles',
  'bulleted-titles',
])

/** Where the titles of a page end in a name in brackets throughout, it tells where the authors work and is no part of them. */
function cutPlaces(reading: Reading): void {
  const alone = reading.papers.filter(({ rule, authors }) => titleRules.has(rule) && authors.length === 0)
  const placed = alone.filter(({ title }) => placeAtEnd.test(title) && !/\([A-Z]{2,6}\)$/.test(title))
  if (placed.length < 2 || placed.length * 2 < alone.length) return
  reading.papers = reading.papers.map((paper) =>
    placed.includes(paper) ? { ...paper, title: bareTitle(paper.title.replace(placeAtEnd, '')) } : paper,
  )
}

/** A row whose words are, but for marks and labels, a link that leads to a paper. */
function findLinkedTitles(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    if (!isFree(reading, i) || isOtherSection(reading, i)) continue
    const link = linksIn(row.content).find(
      ({ url, words: label }) => leadsToPaper(url) && titleLikeness(label) >= 2,
    )
    if (!link || row.text.indexOf(link.words) > 40 || !fills(link.words, row.text)) continue
    addTitle(reading, i, link.words, 'linked-title')
  }
}

/** A title directly below the line that names its award. */
function findAwardTitles(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    const title = textAt(reading, i + 1)
    if (!awardLine.test(row.text) || gapAt(reading, i + 1) !== 0 || !isFree(reading, i + 1)) continue
    if (gapAt(reading, i) === 0 || gapAt(reading, i + 2) === 0 || isSentence(title) || readLabel(title))
      continue
    if (titleLikeness(title) >= 2 && sectionKind(title) !== 'papers' && !awardLine.test(title))
      addTitle(reading, i + 1, title, 'title-under-award')
  }
}

/** Whether a link is most of its row: what follows is short or a note. */
function fills(part: string, whole: string): boolean {
  return part.length >= whole.length * 0.5 || words(whole).length - words(part).length <= 12
}

/** `2. Exploration` with entries below: what numbers the parts of a list, not its titles. */
function standsOverEntries(reading: Reading, index: number): boolean {
  if (words(textAt(reading, index)).length > 6 || isInList(reading, index)) return false
  const below = [index + 1, index + 2].find((i) => reading.claims[i]?.role === 'paper')
  return below !== undefined && reading.papers.some(({ row, authors }) => row === below && authors.length > 0)
}

/** Whether the line directly above is numbered too. */
function isInList(reading: Reading, index: number): boolean {
  return gapAt(reading, index) === 0 && numbered.test(textAt(reading, index - 1))
}

/** Whether rows are people one by one: a committee, winners, authors. */
function listsPeople(reading: Reading, run: readonly number[]): boolean {
  const people = run.filter((i) => readNames(textAt(reading, i).replace(/^\W+/u, ''))?.names.length === 1)
  return run.length >= 3 && people.length * 4 >= run.length * 3
}

/** Rows of one form, most of which look like titles. */
function findRuns(reading: Reading, belongs: (index: number) => boolean, rule: string): void {
  const rows = reading.rows
    .map((_, i) => i)
    .filter((i) => belongs(i) && isFree(reading, i) && !standsOverEntries(reading, i))
  for (const run of runsOf(reading, rows)) {
    const kind = listKind(reading, run[0] ?? 0)
    if (kind === 'other' || listsPeople(reading, run)) continue
    const titles = run.filter((i) => isTitleRow(reading, i, kind === 'papers' && run.length >= 4))
    const strong = titles.filter((i) => titleLikeness(textAt(reading, i)) === 3).length
    const enough =
      kind === 'papers'
        ? titles.length * 2 >= run.length && run.every((i) => words(textAt(reading, i)).length <= 40)
        : rule === 'numbered-titles'
          ? titles.length >= 2 &&
            titles.length === run.length &&
            strong * 2 >= run.length &&
            run.some((i) => hasNote(reading, i))
          : false
    for (const i of enough ? titles : kind === 'papers' ? titles.filter((i) => isPlainTitle(reading, i)) : [])
      addTitle(reading, i, titlePart(reading, i), rule)
  }
}

/** Whether a row among longer notes is a title and nothing else. */
function isPlainTitle(reading: Reading, index: number): boolean {
  const text = titlePart(reading, index)
  return (
    titleLikeness(text) >= 2 &&
    isSpecific(text) &&
    words(text).length >= 4 &&
    !/[.!;:]$/.test(text) &&
    titleInTitleCase(text) !== null
  )
}

/** The part of a row that can be its title: without the tags before it, and the links and notes in brackets after it. */
function titlePart(reading: Reading, index: number): string {
  const content = reading.rows[index]?.content ?? []
  const [first, ...rest] = content
  if (first?.type === 'strong' && /^\s*\p{Ll}/u.test(plainText(rest))) return plainText([first])
  const start = content.findIndex((inline) => inline.type !== 'code' && plainText([inline]).trim() !== '')
  const text = plainText(start > 0 ? content.slice(start) : content).replace(/^(?:`[^`]{1,40}`\s*)+/, '')
  // `A title - what it is about`: the note goes on in lower case, or is long
  const bare = text.replace(
    /(?:\s*(?:\[{1,2}[^[\]]{1,40}\]{1,2}|\((?:soon|pdf|code|link|video|slides|biased)\))[\s|,·]*)+$/i,
    '',
  )
  // `A title (Company): what it is about`
  const placed = /^(?<title>.{12,200}?) \(\p{Lu}[^()]{1,40}\):\s+\S/u.exec(bare)
  if (placed?.groups) return (placed.groups['title'] ?? '').trim()
  const dash = /\s[-–—]\s+/.exec(bare)
  const after = dash ? bare.slice(dash.index + dash[0].length) : ''
  const noted =
    dash &&
    words(bare.slice(0, dash.index)).length >= 3 &&
    (words(after).length >= 10 || /^\p{Ll}/u.test(after))
      ? bare.slice(0, dash.index)
      : bare
  return noted.replace(/^[\s:–—-]+/, '').trim()
}

/** Runs of rows in which nothing claimed as a heading or title stands between. */
function runsOf(reading: Reading, rows: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const i of rows) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const broken =
      last === undefined ||
      reading.rows.slice(last + 1, i).some((row) => row.cue.type === 'heading') ||
      contextRow(reading, i) !== contextRow(reading, last)
    if (run && !broken) run.push(i)
    else runs.push([i])
  }
  return runs
}

function isTitleRow(reading: Reading, index: number, short: boolean): boolean {
  const text = titlePart(reading, index)
  if (/\b(?:awards?|prizes?)\b/i.test(text) && titleLikeness(text) < 3) return false
  if (/\b(?:you|your)\b.*\?$/i.test(text)) return false
  if (
    (sectionKind(bareTitle(text)) === 'papers' && titleLikeness(text) < 3) ||
    /^[“"][^“”"]+[”"].*\p{L}/u.test(text)
  )
    return false
  if (
    /^(?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m)\b/i.test(text) ||
    /^[^:]{2,25}:\s*(?:https?:|\p{L}+ (?:19|20)\d\d$)/iu.test(text)
  )
    return false
  const label = readLabel(text)
  if (label && (label.kind === 'detail' || titleLikeness(text) < 3)) return false
  const count = words(text).length
  const brief = short && count === 2 && /^\p{Lu}\S* \p{Lu}/u.test(text) && !/[:.]/.test(text)
  if (!brief && (titleLikeness(text) < 1 || count < 3)) return false
  return !isSentence(text) && !(endsSentence(text) && !/[?!]$/.test(text) && words(text).length > 18)
}

// `What is your role in the selection?`
const asks =
  /^(?:what|how|why|who|when|where|which|can|could|do|does|did|is|are|should|would|tell)\b[^:]*\?$/i

/** Whether a line is one of the questions of an interview: two others stand apart on the page. */
function asked(reading: Reading, index: number): boolean {
  if (!asks.test(textAt(reading, index))) return false
  const others = reading.rows.filter(
    (row, i) => i !== index && row.gap > 0 && row.cue.type === 'plain' && asks.test(row.text),
  )
  return others.length >= 2
}

/** Lines standing apart that look like titles, each with a paragraph beneath that discusses a paper. */
function findTitledNotes(reading: Reading): void {
  const candidates = reading.rows
    .map((_, i) => i)
    .filter((i) => isFree(reading, i) && isStandaloneTitle(reading, i) && contextOf(reading, i) !== 'other')
    .filter((i) => !asked(reading, i))
  const discussed = candidates.filter((i) => hasNote(reading, i) && discusses.test(textAt(reading, i + 1)))
  for (const i of candidates) {
    const kind = contextOf(reading, i)
    const likeness = titleLikeness(textAt(reading, i))
    const announced = listKind(reading, i) === 'papers' && candidates.length >= 2 && discussed.length >= 1
    const specific = isSpecific(textAt(reading, i))
    const sure =
      hasNote(reading, i) &&
      specific &&
      ((likeness === 3 &&
        (discussed.includes(i) || discussed.length >= 2 || listKind(reading, i) === 'papers')) ||
        announced ||
        (discussed.length >= 2 && discussed.length * 2 >= candidates.length))
    const listed =
      kind === 'papers' &&
      likeness >= 2 &&
      specific &&
      (hasNote(reading, i) || candidates.includes(i + 1) || candidates.includes(i - 1))
    // A line with text and then papers beneath it is a heading.
    const heads = reading.claims[i + 2]?.role === 'paper' && gapAt(reading, i + 1) > 0 && likeness < 3
    if ((sure || listed) && !heads) addTitle(reading, i, textAt(reading, i), 'title-with-note')
  }
  for (const i of candidates)
    if (isFree(reading, i) && isSpecific(textAt(reading, i)) && hasNote(reading, i) && hasSibling(reading, i))
      addTitle(reading, i, textAt(reading, i), 'title-beside-titles')
}

/** Whether the headings of the same depth round a heading, or the one beside it, were found to be titles. */
function hasSibling(reading: Reading, index: number): boolean {
  const cue = reading.rows[index]?.cue
  if (cue?.type !== 'heading') return false
  const near = (step: 1 | -1): number => {
    let i = index + step
    while (i >= 0 && i < reading.rows.length) {
      const other = reading.rows[i]?.cue
      if (other?.type === 'heading') return other.depth === cue.depth ? i : -1
      i += step
    }
    return -1
  }
  const beside = [near(-1), near(1)].filter((i) => i >= 0)
  return beside.length > 0 && beside.every((i) => reading.claims[i]?.rule.startsWith('title-'))
}

/** Whether a paragraph follows a line. */
function hasNote(reading: Reading, index: number): boolean {
  const below = textAt(reading, index + 1)
  return (
    isFree(reading, index + 1) &&
    words(below).length >= (gapAt(reading, index + 1) === 0 || isMarked(reading, index) ? 6 : 18) &&
    endsSentenceOrCut(reading, index + 1)
  )
}

function isMarked(reading: Reading, index: number): boolean {
  return reading.rows[index]?.cue.type === 'heading'
}

function endsSentenceOrCut(reading: Reading, index: number): boolean {
  return (
    endsSentence(textAt(reading, index)) ||
    index === reading.rows.length - 1 ||
    words(textAt(reading, index)).length > 40
  )
}
