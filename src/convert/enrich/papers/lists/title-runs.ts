import { plainText } from '../../../../model/inline.ts'
import { wordCount } from '../../line-shape.ts'
import { gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { papersNamedOn } from '../add-paper.ts'
import { addTitle } from '../add-title.ts'
import { contextOf, listKind } from '../list-context.ts'
import { otherWork } from '../titles/other-things.ts'
import { isSpecific } from '../titles/standalone-title.ts'
import { capitalShare, titleInTitleCase } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { hasNote } from './has-note.ts'
import { isIndexOfPosts, numbered, runsOf } from './list-rows.ts'
import { countsThings, isOfStories, namesPapersInNotes, tellsOfMeeting } from './page-titles.ts'
import { arePlainlyTitles, isTitleRow, listsPeople, titlePart } from './title-rows.ts'

// No entry has more remarks below it than this.
const farthestEntry = 12

/** Whether a bullet stands a level below one that is an entry with its links, or below a heading that is an entry: what is said of it. */
function isBelowEntry(reading: Reading, index: number): boolean {
  const cue = reading.rows[index]?.cue
  if (cue?.type !== 'bullet') return false
  for (let i = index - 1; i >= 0 && index - i <= farthestEntry; i--) {
    const above = reading.rows[i]?.cue
    if (above?.type === 'heading') return reading.claims[i]?.rule === 'title-families-in-brackets'
    if (above?.type !== 'bullet' && cue.level === 0) return false
    if (above?.type === 'bullet' && above.level < cue.level)
      return reading.claims[i]?.rule === 'title-with-link-below'
  }
  return false
}

// `A long profile of a designer`, `A podcast about compilers`
const phrase = /^(?:An?|Our|My|This|The) \p{Ll}[^:?]*$/u

/** Whether a row tells of a work of another kind, or is a phrase in a list that nothing right above it says to be of papers, on a page that lists papers with their authors elsewhere. */
function isOfOtherKind(reading: Reading, index: number, besideEntries: boolean): boolean {
  return (
    otherWork.test(textAt(reading, index)) ||
    (besideEntries && phrase.test(textAt(reading, index)) && contextOf(reading, index) !== 'papers')
  )
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

/** Whether most rows are questions, each of them over its answer: `Can the pilots tell?` over `To a large degree, yes.` */
function areAnswered(reading: Reading, run: readonly number[]): boolean {
  const asked = run.filter((i) => {
    const below = reading.rows[i + 1]
    return (
      /\?$/.test(textAt(reading, i)) &&
      capitalShare(textAt(reading, i)) < 0.5 &&
      below?.cue.type !== 'bullet' &&
      gapAt(reading, i + 1) === 0 &&
      /[.!)]$/.test(below?.text ?? '')
    )
  })
  return asked.length >= 2 && asked.length * 2 > run.length
}

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
  if (rule === 'numbered-titles' && tellsOfMeeting(reading, rows)) return
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
    if (isIndexOfPosts(reading, run)) continue
    if (run.every((i) => explainsTerm(reading, i)) || areAnswered(reading, run)) continue
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
