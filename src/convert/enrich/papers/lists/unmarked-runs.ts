import { isOtherLine } from '../../headings/other-lines.ts'
import { endsSentence, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { rowsWithLabelOf, rowsWithText } from '../../text-counts.ts'
import { addTitle } from '../add-title.ts'
import { listKind } from '../list-context.ts'
import { namesColumns, sectionKind } from '../section-kind.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { isSpecific } from '../titles/standalone-title.ts'
import { capitalShare } from '../titles/title-case.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import { isIndexOfPosts } from './list-rows.ts'
import { isLikely } from './page-titles.ts'
import { arePlainlyTitles, isTitleRow, listsPeople, titlePart } from './title-rows.ts'

/** `Ann Lee, SuperSTEP`, `First place, graduate: Ann Lee, Northfield`: a person and where she works. */
function isPlacedName(text: string): boolean {
  const [name = '', place = '', ...rest] = text.replace(/^[^:]{2,40}:\s+/, '').split(/,\s+/)
  return rest.length === 0 && wordCount(place) > 0 && wordCount(place) <= 4 && readNames(name) !== null
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

/** A run without its last row where that heads the paragraph below. */
function withoutHead(reading: Reading, run: number[]): number[] {
  const last = run.at(-1) ?? 0
  const below = textAt(reading, last + 1)
  const heads = gapAt(reading, last + 1) === 0 && wordCount(below) >= 12 && endsSentence(below)
  return heads && !isHeadedAsPapers(reading, run) ? run.slice(0, -1) : run
}

/** Whether a row may be a title between two that are: a few words in title case, which may read as a name. */
function mayBeShortTitle(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row !== undefined &&
    row.cue.type === 'plain' &&
    row.gap === 0 &&
    isFree(reading, index) &&
    wordCount(row.text) >= 2 &&
    wordCount(row.text) <= 5 &&
    capitalShare(row.text) >= 0.8 &&
    !/[.:;,!]$/.test(row.text) &&
    sectionKind(row.text) === 'unknown' &&
    !isOtherLine(row.text)
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
      !namesColumns.test(row.text) &&
      !row.text.endsWith(':') &&
      !isPlacedName(row.text) &&
      rowsWithText(reading, row.text) === 1 &&
      rowsWithLabelOf(reading, row.text) < 2
    const last = runs.at(-1)
    if (!fits) continue
    const end = last?.at(-1) ?? -2
    if (end === i - 1 && row.gap === 0) last?.push(i)
    else if (end === i - 2 && row.gap === 0 && (last?.length ?? 0) >= 3 && mayBeShortTitle(reading, i - 1))
      last?.push(i - 1, i)
    else runs.push([i])
  }
  return runs
    .filter((run) => !continues(reading, run))
    .map((run) => withoutHead(reading, run))
    .filter((run) => run.length >= 2)
    .filter((run) => run.filter((i) => canBeTitle(titlePart(reading, i))).length * 2 >= run.length)
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
    .filter(({ run }) => !isIndexOfPosts(reading, run))
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
