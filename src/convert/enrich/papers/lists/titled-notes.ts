import { foldKey } from '../../../../model/fold.ts'
import type { Row } from '../../../../model/row.ts'
import { factOfPage } from '../../fact-of-page.ts'
import { endsSentence, wordCount } from '../../line-shape.ts'
import { gapAt, isFree, type Reading, textAt } from '../../reading.ts'
import { lostGaps } from '../../spacing.ts'
import { sparing } from '../../sparing-pattern.ts'
import { tellsWhoseWork } from '../add-authors-of-notes.ts'
import { addTitle } from '../add-title.ts'
import { contextOf, listKind, saysPapers } from '../list-context.ts'
import { quotations } from '../prose/quotations.ts'
import { sectionKind } from '../section-kind.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { howToUse } from '../titles/other-things.ts'
import { isOfEdition, isSpecific, isStandaloneTitle } from '../titles/standalone-title.ts'
import { titleLikeness, yearBehind } from '../titles/title-shape.ts'
import { areSections } from './are-sections.ts'
import { hasNote } from './has-note.ts'
import { labelledHeads } from './labelled-heads.ts'
import { numbered } from './list-rows.ts'
import { explainsOnePaper, isPlainReport } from './own-paper.ts'
import { countedPart, countsThings, isAboutPapers, isEssay, isOfStories, openNotes } from './page-titles.ts'

// `This paper envisions …`, `The authors …`, `In this work …`, `We propose …`, `Abstract`
const discusses = sparing(
  /\b(?:(?:this|the|their|our) (?:paper|work|article|study|approach|method|framework|authors?|researchers?)|in this (?:paper|work|study|article)|we (?:propose|present|introduce|show|study|develop|investigate|describe|find|prove|consider|argue|demonstrate|explore|design|analy[sz]e|use|evaluate|address|build|provide|define|optimi[sz]e|extend|apply|train|measure|learn|give|read|test|compare)|the (?:paper|authors?)|abstract|proposes|presents|introduces|investigates)\b/i,
)

// `A recent paper from Northfield looks at …`: below a topic, since below its own title it would be “this paper”
const introducesPaper =
  /^(?:In an?|An?) (?:(?:very|recent|new|interesting|nice|great|short|second|joint) )+(?:paper|work|study)\b/

// `Featured expo engagements: Where to meet us`: what a company does at a meeting
const ofStand = /\b(?:expo|booths?|engagements)\b/i
// `The meeting covered many broad themes`, `A number of papers ask`: below a topic
const surveys =
  /\bcovered (?:\p{Ll}+ ){1,3}(?:themes|topics|areas)\b|\b(?:[Ss]everal|[Mm]any|[Nn]umerous|[Aa] number of) (?:\p{Ll}+ ){0,2}(?:papers|posters|talks) (?:at|in|of|this|that|on)\b/u

// `What is your role in the selection?`
// `What problem do they solve?`: a question about the one paper that the page is on
const asksOfPaper = /^(?:what|how|why|where|which)\b.*\b(?:they|this (?:paper|work)|the authors?|it)\b.*\?$/i
const asks =
  /^(?:what|how|why|who|when|where|which|can|could|do|does|did|is|are|should|would|will|may|might|must|has|have|was|were|am|tell)\b[^:]*\?$/i

/** A line without the signs before its first letter. */
function spoken(text: string): string {
  return text.replace(/^[^\p{L}]+/u, '')
}

/** Whether a line asks about a paper, or is one of the questions of an interview: two others stand apart on the page. */
function asked(reading: Reading, index: number): boolean {
  if (asksOfPaper.test(spoken(textAt(reading, index)))) return true
  if (!asks.test(spoken(textAt(reading, index)))) return false
  // `Can I learn whether I was admitted?`
  if (/\bI\b/.test(textAt(reading, index))) return true
  const row = reading.rows[index]
  return questionsApart(reading) - (row && asksApart(row) ? 1 : 0) >= 2
}

function asksApart({ text, gap, cue }: Row): boolean {
  return gap > 0 && cue.type !== 'bullet' && asks.test(spoken(text))
}

const questionsApart = factOfPage((rows) => rows.filter(asksApart).length)

// `One: tides are here to stay`: the first of the things that the headline counts
const countWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)\s*[:.–—-]\s/i

// `Summary by Ann Lee, University of Northfield`
const whoseSummary = /^(?:summar(?:y|i[sz]ed)|reviewed|written up) by\s/i

/** Lines standing apart that look like titles, each with a paragraph beneath that discusses a paper. */
export function findTitledNotes(reading: Reading): void {
  const counted = countsThings(reading)
  const labelled = labelledHeads(reading)
  // Where entries with authors are no headings, headings are of sections.
  const entries = reading.papers.filter(({ authors }) => authors.length > 0)
  const sections =
    entries.length >= 2 && entries.every(({ row }) => reading.rows[row]?.cue.type !== 'heading')
  const candidates = reading.rows
    .map((_, i) => i)
    .filter(
      (i) =>
        isFree(reading, i) &&
        (isStandaloneTitle(reading, i) || isOverPaperBy(reading, i) || isOverAbstract(reading, i)) &&
        contextOf(reading, i) !== 'other' &&
        canBeTitle(textAt(reading, i)) &&
        !isSecondHeadline(reading, i) &&
        !whoseSummary.test(textAt(reading, i)) &&
        !howToUse.test(textAt(reading, i)) &&
        !ofStand.test(textAt(reading, i)) &&
        !countedPart.test(textAt(reading, i)) &&
        !surveys.test(textAt(reading, i + 1)) &&
        !quotesTitles(textAt(reading, i + 1)),
    )
    .filter((i) => !sections || reading.rows[i]?.cue.type !== 'heading')
    .filter((i) => labelled.size === 0 || labelled.has(i) || reading.rows[i]?.cue.type !== 'heading')
    .filter(
      (i) =>
        !asked(reading, i) &&
        !(counted && (numbered.test(textAt(reading, i)) || countWord.test(textAt(reading, i)))),
    )
  // `A title (2004)` several times over is how a list of classics heads its notes.
  const dated = candidates.filter((i) => yearBehind.test(textAt(reading, i)))
  const discussed = new Set(
    candidates.filter((i) => hasNote(reading, i) && discusses.test(textAt(reading, i + 1))),
  )
  const all = new Set(candidates)
  const topics = topicsOverTitles(reading, candidates, discussed)
  if ((discussed.size === 0 && isEssay(reading)) || isOfStories(reading)) return
  if (openNotes(reading, candidates)) return
  if (explainsOnePaper(reading) || (candidates.length === 1 && isPlainReport(reading))) return
  if (reading.rows.filter(({ text }) => introducesPaper.test(text)).length >= 2) return
  if (!candidates.some((i) => contextOf(reading, i) === 'papers') && areSections(reading, candidates, 2 / 3))
    return
  // One note of several lines that speaks of a paper makes none of them a title, where the page says nothing of papers.
  const announces = isAboutPapers(reading)
  for (const i of candidates) {
    const kind = contextOf(reading, i)
    const likeness = titleLikeness(textAt(reading, i))
    const announced = listKind(reading, i) === 'papers' && candidates.length >= 2 && discussed.size >= 1
    // Beside entries that give their authors, a line over a paragraph that speaks of no paper is the name of a section.
    const heedless = entries.length >= 3 && !discussed.has(i)
    const specific = isSpecific(textAt(reading, i))
    const sure =
      hasNote(reading, i) &&
      (tellsWhoseWork(textAt(reading, i + 1)) ||
        isCalledPaper(reading, i) ||
        (specific &&
          !heedless &&
          ((likeness === 3 &&
            ((discussed.has(i) && (discussed.size > 1 || candidates.length === 1 || announces)) ||
              discussed.size >= 2 ||
              listKind(reading, i) === 'papers')) ||
            announced ||
            (discussed.size >= 2 && discussed.size * 2 >= candidates.length))))
    const listed =
      kind === 'papers' &&
      likeness >= 2 &&
      specific &&
      !heedless &&
      (hasNote(reading, i) || all.has(i + 1) || all.has(i - 1))
    // A line with text and then papers beneath it is a heading.
    const heads =
      topics.has(i) || (reading.claims[i + 2]?.role === 'paper' && gapAt(reading, i + 1) > 0 && likeness < 3)
    const classic = dated.length >= 3 && yearBehind.test(textAt(reading, i))
    if ((sure || listed || classic) && !heads) addTitle(reading, i, textAt(reading, i), 'title-with-note')
  }
  for (const i of candidates)
    if (isFree(reading, i) && isSpecific(textAt(reading, i)) && hasNote(reading, i) && hasSibling(reading, i))
      addTitle(reading, i, textAt(reading, i), 'title-beside-titles')
  completeTurns(reading)
  completeHeadings(reading)
}

/** `Sparse Moorings` over `This paper …`, two rows from such a title and its note, in a list of papers: short ones as well. */
function completeTurns(reading: Reading): void {
  const found = () => reading.papers.filter(({ rule }) => rule === 'title-with-note').map(({ row }) => row)
  for (const step of [2, -2])
    for (const start of found())
      for (let i = start + step; isShortTitle(reading, i); i += step)
        addTitle(reading, i, textAt(reading, i), 'title-with-note')
}

function isShortTitle(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    isFree(reading, index) &&
    reading.rows[index]?.cue.type === 'plain' &&
    gapAt(reading, index) > 0 &&
    wordCount(text) >= 2 &&
    wordCount(text) <= 20 &&
    !endsSentence(text) &&
    listKind(reading, index) === 'papers' &&
    hasNote(reading, index) &&
    discusses.test(textAt(reading, index + 1)) &&
    sectionKind(text) === 'unknown' &&
    !isOfEdition(text) &&
    canBeTitle(text)
  )
}

/** The line right below the headline, over what announces papers. `New Ways in Harbours` over `Here are ten papers that …` */
function isSecondHeadline(reading: Reading, index: number): boolean {
  return reading.claims[index - 1]?.role === 'title' && saysPapers(textAt(reading, index + 1))
}

/** `Effects of Painted Hulls` over `This paper on Effects of Painted Hulls deals with …` */
function isCalledPaper(reading: Reading, index: number): boolean {
  const [title, note] = [index, index + 1].map((i) => foldKey(textAt(reading, i)).slice(0, 300)) as [
    string,
    string,
  ]
  return wordCount(textAt(reading, index)) >= 3 && note.startsWith(`this paper on ${title} `)
}

/** The lines over a paragraph that speaks of no paper and right below it a plain title whose note does, where all lines are the one or the other. */
function topicsOverTitles(
  reading: Reading,
  candidates: readonly number[],
  discussed: ReadonlySet<number>,
): ReadonlySet<number> {
  const likeness = (i: number) => titleLikeness(textAt(reading, i))
  const topics = candidates.filter(
    (i) => !discussed.has(i) && discussed.has(i + 2) && likeness(i) < 3 && likeness(i + 2) === 3,
  )
  return new Set(topics.length + discussed.size === candidates.length ? topics : [])
}

/** Whether a note quotes two titles or more: what stands over it heads a part of a report on several papers. */
function quotesTitles(note: string): boolean {
  const titles = quotations(note).filter(
    ({ words, open }) => !open && wordCount(words) >= 4 && titleLikeness(words) >= 2,
  )
  return titles.length >= 2
}

/** Over a note, beside other headings of the same depth three of which, and most, were found to be titles: any words of some length. */
function completeHeadings(reading: Reading): void {
  const depthOf = (i: number): number => {
    const cue = reading.rows[i]?.cue
    return cue?.type === 'heading' ? cue.depth : 0
  }
  const found = reading.papers.filter(({ row, rule }) => depthOf(row) > 1 && rule.startsWith('title-'))
  const depth = depthOf(found[0]?.row ?? -1)
  const all = reading.rows.flatMap((_, i) => (depth > 1 && depthOf(i) === depth ? [i] : []))
  const known = found.filter(({ row }) => depthOf(row) === depth).length
  if (known < 3 || known * 5 < all.length * 3) return
  for (const i of all)
    if (
      isFree(reading, i) &&
      wordCount(textAt(reading, i)) >= 3 &&
      hasNote(reading, i) &&
      !isOfEdition(textAt(reading, i)) &&
      sectionKind(textAt(reading, i)) === 'unknown'
    )
      addTitle(reading, i, textAt(reading, i), 'title-beside-titles')
}

/** `Learned Charts, Unlearned Lessons` over `This paper, by Ann Lee, …`: a title, even where it reads as names. */
function isOverPaperBy(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    tellsWhoseWork(textAt(reading, index + 1)) &&
    wordCount(text) >= 3 &&
    !endsSentence(text) &&
    titleLikeness(text, true) >= 1 &&
    canBeTitle(text)
  )
}

// `We introduce`, `In this work, we`, `This research introduces`: an abstract speaks
const ofAbstract = sparing(
  /^this (?:paper|work|research|study|article) [a-z]+s\b|\bwe (?:propose|present|introduce|describe|study|develop|investigate|demonstrate|show)\b|\bin this (?:paper|work|study),? we\b/i,
)

/** In a capture that lost its blank lines, a line over an abstract right below a paragraph, on a page about papers. */
function isOverAbstract(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const above = textAt(reading, index - 1)
  return (
    lostGaps(reading) &&
    reading.rows[index]?.cue.type === 'plain' &&
    ofAbstract.test(textAt(reading, index + 1)) &&
    wordCount(textAt(reading, index + 1)) >= 30 &&
    (['title', 'dropped'].includes(reading.claims[index - 1]?.role ?? '') ||
      (wordCount(above) >= 18 && endsSentence(above))) &&
    !endsSentence(text) &&
    titleLikeness(text) >= 2 &&
    isSpecific(text) &&
    canBeTitle(text) &&
    isAboutPapers(reading)
  )
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
