import { tellsOfPicture } from '../figures/what-is-seen.ts'
import { endsSentence, isDateLine, isHeadingShaped, wordCount } from '../line-shape.ts'
import { readsAsNames } from '../names/words-of-page.ts'
import { readLabel } from '../papers/read-label.ts'
import { claim, isFree, type Reading, textAt } from '../reading.ts'
import { lostGaps } from '../spacing.ts'
import { beginsSomething } from './begins-something.ts'
import { countedHeads, isAwardOfMeeting, numberedParts } from './counted-headings.ts'
import {
  behindPictures,
  isAwardOverEntry,
  isIdeographicHeading,
  isNameOfParagraph,
  isOverTeaser,
  isParentBullet,
  isRollYear,
  questionsInTurn,
  questionsOverAnswers,
  shortStatements,
  statesMotion,
  topicBullets,
} from './heading-forms.ts'
import { isOtherLine, isPerson, linkWords } from './other-lines.ts'
import { isSessionByForm, isSessionOverPapers } from './sessions.ts'
import { standsApart } from './stands-apart.ts'

/** Find the section headings: those that the markup marks, and in plain text the short lines that stand apart and begin something. */
export function findHeadings(reading: Reading): void {
  const marked = reading.rows.some((row) => row.cue.type === 'heading' && row.cue.depth > 1)
  const statements = new Set(marked ? [] : shortStatements(reading))
  const topics = new Set(topicBullets(reading))
  const questions = new Set(lostGaps(reading) ? questionsInTurn(reading) : questionsOverAnswers(reading))
  const parts = new Set([...numberedParts(reading), ...countedHeads(reading)])
  for (const [i, row] of reading.rows.entries()) {
    if (!isFree(reading, i)) continue
    if (row.cue.type === 'heading') {
      if (!linkWords.test(row.text)) claim(reading, i, 'heading', 'marked-heading')
    } else if (statements.has(i)) claim(reading, i, 'heading', 'short-sentence-over-text')
    else if (isSessionOverPapers(reading, i) || isSessionByForm(reading, i))
      claim(reading, i, 'heading', 'session-over-papers')
    else if (parts.has(i)) claim(reading, i, 'heading', 'numbered-part')
    else if (statesMotion(reading, i) || isIdeographicHeading(reading, i))
      claim(reading, i, 'heading', 'statement-over-text')
    else if (isAwardOverEntry(reading, i) || isAwardOfMeeting(reading, i))
      claim(reading, i, 'heading', 'award-over-entry')
    else if (questions.has(i)) claim(reading, i, 'heading', 'question-of-an-interview')
    else if (behindPictures(reading).has(i)) claim(reading, i, 'heading', 'line-behind-a-picture')
    else if (isOverTeaser(reading, i)) claim(reading, i, 'heading', 'line-over-teaser')
    else if (isNameOfParagraph(reading, i)) claim(reading, i, 'heading', 'name-of-the-paragraph')
    else if (isRollYear(reading, i)) claim(reading, i, 'heading', 'year-of-a-roll')
    else if (topics.has(i) || isParentBullet(reading, i)) claim(reading, i, 'heading', 'bullet-over-papers')
    else if (row.cue.type === 'plain' && standsApart(reading, i, marked) && beginsSomething(reading, i))
      claim(reading, i, 'heading', 'line-standing-apart')
    else if (row.cue.type === 'plain' && isLowerOfTwo(reading, i))
      claim(reading, i, 'heading', 'lower-of-two')
  }
  if (lostGaps(reading)) findHeadingsOverHeadings(reading)
}

/** `Paper sessions` over `Media` over papers: without room between them, the upper one shows once the lower one is known. */
function findHeadingsOverHeadings(reading: Reading): void {
  for (let i = reading.rows.length - 2; i >= 0; i--)
    if (
      isFree(reading, i) &&
      reading.rows[i]?.cue.type === 'plain' &&
      reading.claims[i + 1]?.role === 'heading' &&
      standsApart(reading, i, false)
    )
      claim(reading, i, 'heading', 'line-standing-apart')
}

/** `Blog posts` over `Ten Lessons From a Small Model` over a paragraph, where the capture lost its blank lines: the lower of two short lines after a paragraph. */
function isLowerOfTwo(reading: Reading, index: number): boolean {
  if (!lostGaps(reading) || !isFree(reading, index - 1) || !isFree(reading, index + 1)) return false
  const below = textAt(reading, index + 1)
  return (
    wordCount(below) >= 12 &&
    endsSentence(below) &&
    isPlainHeading(reading, textAt(reading, index)) &&
    isPlainHeading(reading, textAt(reading, index - 1)) &&
    standsApart(reading, index - 1, false)
  )
}

/** Whether a short line is no name, label, date, picture or other line that heads nothing. */
function isPlainHeading(reading: Reading, text: string): boolean {
  return (
    wordCount(text) <= 10 &&
    isHeadingShaped(text) &&
    /[\p{L}\p{N})?!”"’]$/u.test(text) &&
    !/[|;“"]|\s\/\s|\bauthors?\b/i.test(text) &&
    !readsAsNames(reading, text) &&
    !readLabel(text) &&
    !isDateLine(text) &&
    !isOtherLine(text) &&
    !isPerson(text) &&
    !tellsOfPicture(text)
  )
}
