import type { Row } from '../../../model/row.ts'
import { factOfPage } from '../fact-of-page.ts'
import { isDatedByline } from '../head/byline.ts'
import { endsSentence, isDateLine, isHeadingShaped, wordCount } from '../line-shape.ts'
import { isPersonAsHeading } from '../names/person-as-heading.ts'
import { readsAsNames } from '../names/words-of-page.ts'
import { beginsWithPerson } from '../papers/add-title.ts'
import { awardLine, partOfNote, smallLabel, whenShown } from '../papers/entry-lines.ts'
import { readLabel } from '../papers/read-label.ts'
import { namesColumns, sectionKind } from '../papers/section-kind.ts'
import { workshop } from '../papers/titles/other-things.ts'
import { capitalShare } from '../papers/titles/title-case.ts'
import { gapAt, type Reading, textAt } from '../reading.ts'
import { isDoubleSpaced, isRightBelow, lostGaps } from '../spacing.ts'
import { rowsWithLabelOf, rowsWithText } from '../text-counts.ts'
import {
  beginsList,
  isAmongShortLines,
  isFirstOfAlike,
  isFirstOfLines,
  isMeetingAlone,
  isRepeated,
  itemNumber,
} from './among-lines.ts'
import { allCapitals } from './begins-something.ts'
import { speaks } from './heading-forms.ts'
import { isOtherLine, isPerson, roleLine, timeSpan } from './other-lines.ts'
import {
  isKindAlone,
  isOverEntries,
  isTitleUnderHeading,
  isWhereShown,
  linesBelowAuthors,
} from './over-entries.ts'
import { isDayOverPapers, isSessionTitle } from './sessions.ts'

/** A line with what stands round it. */
interface Line {
  readonly reading: Reading
  readonly index: number
  readonly row: Row
  readonly text: string
  readonly below: string
  /** Whether the line below stands right below it. */
  readonly closeBelow: boolean
  /** Whether authors stand right above it. */
  readonly belowAuthors: boolean
}

/** What a line is that heads nothing, though it may be short and stand apart; each with a sample. */
const otherwise: readonly ((line: Line) => unknown)[] = [
  // `Coffee break`, or `Welcome` below the time at which it is
  ({ reading, index, text }) =>
    pause.test(text) &&
    !headsParagraph(reading, index) &&
    (/\d|break|lunch|dinner|coffee/i.test(text) || timeSpan.test(textAt(reading, index - 1))),
  // `July 12, 2021`
  ({ reading, index, text }) => isDateLine(text) && !/day\b/i.test(text) && !isColonHeading(reading, index),
  // `Ann Lee, Bo Li`, but not one who heads what they tell, as others do
  ({ reading, index, text }) => readsAsNames(reading, text) && !isPersonAsHeading(reading, index),
  // `Authors: Ann Lee`
  ({ reading, index, text }) => readLabel(text) && !isSessionTitle(reading, index),
  // `Tokyo, September 2, 2020`
  ({ text }) => fullDate.test(text) && !/^\p{Lu}\p{Ll}+day\b/u.test(text),
  // `10:30`, `Room 154`
  ({ text }) => isOtherLine(text),
  // The first of the topics below `Topics of interest include:`
  ({ reading, index }) => beginsList(reading, index),
  // `Workshop on Tides`
  ({ reading, index }) => isWhereShown(reading, index),
  // `Ann Lee, July 12, 2021`
  ({ text }) => isDatedByline(text),
  // `By Harbour Science` at the head of a page
  ({ index, text }) => index < 6 && /^by\s+\p{Lu}\S*(?: \S+){0,4}$/iu.test(text),
  // `Leo: And what should we read?`
  ({ reading, text }) => speaks.test(text) && rowsWithLabelOf(reading, text) >= 2,
  // `Problem: steering in fog`, as other notes have
  ({ reading, text }) => partLabel.test(text) && rowsWithLabelOf(reading, text) >= 2,
  // `Dr. Bo Li`, where no others head what each says
  ({ reading, text, row }) => isPerson(text) && personsApart(reading) < (row.gap > 0 ? 2 : 1),
  // `“Aren't we part of one?”`: what somebody says
  ({ text }) => /^[“"][^“”"]*[.!?][”"]$/u.test(text) && capitalShare(text) < 0.6,
  // `Q: What is fog?` over `A: A cloud.`
  ({ text, below, closeBelow }) => /^Q\s*[:.]/.test(text) && closeBelow && /^A\s*[:.]/.test(below),
  // `July 12` amid text
  ({ reading, index, text, row }) => isDateLine(text) && row.gap === 0 && index > 0 && !lostGaps(reading),
  // `1. Fog` over `2. Tides`
  ({ text, below, closeBelow }) => itemNumber.test(text) && closeBelow && itemNumber.test(below),
  // `1. NSDI` over the title
  ({ reading, index, text }) => numberedVenue.test(text) && reading.claims[index + 1]?.role === 'paper',
  // `Represents the top 1% of papers`, `LinkedIn | Website`, `Time Session Title Room`
  ({ text }) => shareOfAll.test(text) || linksParted.test(text) || namesColumns.test(text),
  // `ACL 2022`, `Results`
  ({ reading, index }) => isMeetingAlone(reading, index) || isRepeated(reading, index),
  // `A love of geometry` over lines like it
  ({ reading, index }) => isFirstOfLines(reading, index) || isFirstOfAlike(reading, index),
  // `Tides` between `Waves` and `Fog`, all of them apart
  ({ reading, index }) => isAmongShortLines(reading, index),
  // `Workshop on Harms` over `Organizers: Ann Lee`
  ({ text, below, closeBelow }) => workshop.test(text) && closeBelow && roleLine.test(below),
  // `Session: Poster 2`, below the authors of several entries
  ({ reading, text, belowAuthors }) =>
    belowAuthors && whenShown.test(text) && rowsWithLabelOf(reading, text) >= 2,
  // `Project page`, or `Paper - Video (Youtube)` wherever it stands
  ({ reading, index, text, belowAuthors }) =>
    (belowAuthors || /\s?[|,·•/]\s?|\s[–-]\s/.test(text)) &&
    smallLabel.test(text) &&
    !isKindAlone(reading, index),
  // `Paper` below each of several notes: what a link was called
  ({ reading, text }) => linkAlone.test(text) && rowsWithText(reading, text) >= 2,
  // `10:30 - 11:00 Coffee break`, one of the items of a day, where all lines stand apart
  ({ reading, text }) => timedItem.test(text) && isDoubleSpaced(reading) && timedItems(reading) >= 4,
  // `Ann Lee: Tides` above or below `Bo Li: Waves`
  ({ reading, index, text }) =>
    beginsWithPerson(text) &&
    [index - 1, index + 1].some(
      (i) => beginsWithPerson(textAt(reading, i)) && gapAt(reading, Math.max(i, index)) <= 1,
    ),
  // `Comments` right between the lines of a note, as `Summary` is
  ({ reading, text, row, closeBelow }) =>
    row.gap === 0 && closeBelow && partOfNote.test(text) && partsOfNotes(reading) >= 2,
  // `Chair - Ann Lee`
  ({ text }) => whoChairs.test(text),
  // `Friday` over `Location: Room 154`: when something takes place
  ({ text, below, closeBelow }) => isDateLine(text) && closeBelow && /^\p{L}[\p{L} ]{2,20}: \S/u.test(below),
]

// What notes on papers are made of
const partLabel =
  /^(?:problem|solution|results?|methods?|idea|approach|tasks?|motivation|goal|findings?|limitations?|strengths?|weakness(?:es)?|comments?)\s*:\s\S/i
// `10:30 - 11:00 Tides`, `9:15 Moons`
const timedItem =
  /^\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]\s*\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*)?[-–—:,]?\s*\p{L}/iu
const timedItems = factOfPage((rows) => rows.filter(({ text }) => timedItem.test(text)).length)

const linkAlone = /^(?:paper|pdf|code|github|arxiv|preprint|video|slides|poster|demo|website|project page)$/i

const partsOfNotes = factOfPage(
  (rows) => rows.filter(({ gap, text }) => gap === 0 && partOfNote.test(text)).length,
)

const whoChairs = /^(?:session )?(?:chairs?|moderators?)\s[-–—]\s+\p{Lu}/iu

// `Read the paper`, `Watch the talk`, where the markup has no headings
const invites =
  /^(?:read|access|view|download|watch|see|learn|get(?! started$| involved$)|visit|check|click|register|link to|listen|explore|browse|apply)\b/i

/** A short line with room above, or between entries where the capture lost its blank lines. */
export function standsApart(reading: Reading, index: number, marked: boolean): boolean {
  const row = reading.rows[index]
  if (!row) return false
  if (isDayOverPapers(reading, index)) return true
  const line: Line = {
    reading,
    index,
    row,
    text: row.text,
    below: textAt(reading, index + 1),
    closeBelow: gapAt(reading, index + 1) === 0,
    belowAuthors: isRightBelow(reading, index) && reading.claims[index - 1]?.role === 'authors',
  }
  const shaped =
    isHeadingShaped(row.text) ||
    isColonHeading(reading, index) ||
    (isYearHeading(reading, row, gapAt(reading, index + 1)) && !line.below.endsWith(':'))
  if (!shaped || (!marked && invites.test(row.text)) || otherwise.some((is) => is(line))) return false
  // Where the markup has headings, a short plain line is only one when all of it is bold.
  if (marked) return row.content.length === 1 && row.content[0]?.type === 'strong' && row.gap > 0
  if (row.gap > 0 || index === 0)
    return wordCount(row.text) <= (row.text.endsWith('?') ? 14 : standsAmidText(reading, index) ? 12 : 10)
  return standsBelowWhole(reading, index, row)
}

/** A line in the case of titles with room round it, below a paragraph and over one. */
function standsAmidText(reading: Reading, index: number): boolean {
  const [above, text, below] = [-1, 0, 1].map((step) => textAt(reading, index + step)) as [
    string,
    string,
    string,
  ]
  return (
    gapAt(reading, index + 1) > 0 &&
    capitalShare(text) >= 0.8 &&
    [above, below].every((row) => wordCount(row) >= 15 && endsSentence(row))
  )
}

/** Whether a line without room above follows something that ends there: an entry, a sentence, what was dropped. */
function standsBelowWhole(reading: Reading, index: number, row: Row): boolean {
  const role = reading.claims[index - 1]?.role
  if (role === 'authors' && linesBelowAuthors(reading) >= 2) return false
  // `A Journal` below the authors of every entry, where the capture lost its blank lines
  if (
    role === 'authors' &&
    lostGaps(reading) &&
    rowsWithText(reading, row.text) > 2 &&
    sectionKind(row.text) !== 'papers' &&
    !awardLine.test(row.text)
  )
    return false
  const afterEntry =
    (role === 'heading' && lostGaps(reading) && !isTitleUnderHeading(reading, index)) ||
    role === 'authors' ||
    role === 'paper' ||
    role === 'caption' ||
    role === 'detail' ||
    role === 'dropped' ||
    role === 'standfirst' ||
    role === 'title' ||
    role === 'byline'
  if (allCapitals.test(row.text) && gapAt(reading, index + 1) === 0) return true
  if (lostGaps(reading) && isOverEntries(reading, index)) return true
  const afterText =
    endsSentence(textAt(reading, index - 1)) ||
    roleLine.test(textAt(reading, index - 1)) ||
    (lostGaps(reading) && endsParagraph(textAt(reading, index - 1)))
  return (
    (afterEntry || afterText) && wordCount(row.text) <= (row.text.endsWith('?') && lostGaps(reading) ? 14 : 8)
  )
}

// `Tokyo, September 2, 2020`: where and when a story begins
const fullDate =
  /\b\p{Lu}\p{L}{2,8}\.? \d{1,2},? (?:19|20)\d\d$|, \d{1,2} \p{Lu}\p{L}{2,8} (?:19|20)\d\d$|^\p{Lu}[\p{L} .-]{2,24}, \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d$/u

// `8:00 - 08:10 Welcome`, `Coffee break`: what a programme does between papers
const pause =
  /^(?:\d{1,2}[:.]\d\d.{0,20}\b)?(?:welcome|break|breakfast|lunch|dinner|coffee|registration|opening(?: remarks)?|closing(?: remarks)?|keynote|drinks|reception)\b.{0,20}$/i

/** `2008`, standing apart: the papers of a year follow. */
function isYearHeading(reading: Reading, row: Row, below: number): boolean {
  return (
    /^(?:19|20)\d\d:?$/.test(row.text) &&
    (row.gap > 0 || lostGaps(reading)) &&
    (!row.text.endsWith(':') || below > 0)
  )
}

// `Represents the top 1% of papers`, `Given to the top five percent`: what a prize below its name says of itself
const shareOfAll =
  /^(?:represents?|given|awarded|granted|presented)\b[^.]{0,30}\btop \S{1,5} ?(?:%|per ?cent\b)/i
// `LinkedIn | Website`: where the words of a line lead to
const linksParted =
  /^(?=[^|·•]+[|·•])(?:(?:linkedin|website|homepage|twitter|github|google scholar|youtube|paper|pdf|code|slides|video|demo|project(?: page)?|blog(?: post)?)\s*(?:[|·•]\s*|$)){2,8}$/i

// `1. NSDI`: where the numbered entry appeared whose title is below
const numberedVenue = /^\d{1,3}[.)]\s(?=\S*\p{Lu}\S*\p{Lu})\S+$/u

/** Whether a line is a whole paragraph, however it ends: a question, a smiley, a quotation in French marks, or just long. */
function endsParagraph(text: string): boolean {
  return wordCount(text) >= 15 || (wordCount(text) >= 6 && /[?»)][”"’]*$/.test(text))
}

/** How many rows with room above give a person and a post: several of them head what each says. */
const personsApart = factOfPage((rows) => rows.filter(({ gap, text }) => gap > 0 && isPerson(text)).length)

/** `Coffee` over a paragraph on where to have it: no pause of a programme. */
function headsParagraph(reading: Reading, index: number): boolean {
  const below = textAt(reading, index + 1)
  return !/\d/.test(textAt(reading, index)) && wordCount(below) >= 12 && endsSentence(below)
}

/** A short line ending in a colon with room above and below. `Oral presentations:`, `Added 2018/10/01:` */
function isColonHeading(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    /:$/.test(text) &&
    wordCount(text) <= 5 &&
    isHeadingShaped(text.slice(0, -1)) &&
    ((gapAt(reading, index) > 0 && gapAt(reading, index + 1) > 0) || isLabelOverEntry(reading, index)) &&
    (!/\baward:$/i.test(text) || (wordCount(text) >= 3 && awardLabels(reading) >= 2)) &&
    !/\b(?:papers? include|following|are|include|mentions?|it|they|we|you|I)\b|\bpaper:$/i.test(text)
  )
}

/** `Vision:` right over an entry, behind a sentence, where the capture lost its blank lines. */
function isLabelOverEntry(reading: Reading, index: number): boolean {
  return (
    lostGaps(reading) &&
    reading.claims[index + 1]?.role === 'paper' &&
    endsSentence(textAt(reading, index - 1))
  )
}

const awardLabel = /\b(?:award|prize|medal):$/i

/** How many short lines of the page that end in an award and a colon stand apart from what is above and below them. */
const awardLabels = factOfPage(
  (rows) =>
    rows.filter(
      ({ text, gap }, i) =>
        gap > 0 && awardLabel.test(text) && (rows[i + 1]?.gap ?? 1) > 0 && wordCount(text) <= 5,
    ).length,
)
