import { someOf } from '../../headings/other-lines.ts'
import { endsSentence, isDateLine, wordCount } from '../../line-shape.ts'
import { type Reading, textAt } from '../../reading.ts'
import { lostGaps } from '../../spacing.ts'
import { readLabel } from '../read-label.ts'
import { sectionKind } from '../section-kind.ts'
import { capitalShare } from './title-case.ts'
import { titleLikeness } from './title-shape.ts'

// `Best Research Papers in Natural Language Processing`, `Our Ten Favourite Papers`
const ofPapers =
  /^(?:the |our |my )?(?:\d+ |ten |five )?(?:best|top|latest|newest|accepted|selected|favou?rite|notable|winning|award[- ]winning|must[- ]read|key|important)\b.*\bpapers\b/i

// `Computer vision research conference - CVPR 2022`: what a picture of the meeting is described as
const ofMeeting =
  /\b(?:[Cc]onference|[Ww]orkshop|[Ss]ymposium|[Mm]eeting)\s+[-–—|]\s+\S*\p{Lu}{2}\S*\s?[’']?(?:(?:19|20)\d\d|\d\d)$/u

/** Whether a line heads a part of a report: it names the meeting with its year, or a review. `Vision at CVPR 2022`, `Paper review (Lee, 2019): …` */
export function isOfEdition(text: string): boolean {
  return (
    /\b(?:at|of|in|from|for) (?!COVID\b)(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}\S* ?[’']?(?:(?:19|20)\d\d|\d\d\b)/u.test(
      text,
    ) ||
    /^(?:paper|book) review\b/i.test(text) ||
    // `This Week in Tidal Learning`
    /^(?:this|last|the past) (?:week|month|quarter|year) (?:in|at|on)\b/i.test(text)
  )
}

/** Whether a row standing apart can be the title of a paper. */
export function isStandaloneTitle(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  if (isSentence(row?.text ?? '') || /\b(?:you|your)\b.*\?$/i.test(row?.text ?? '')) return false
  if (
    !row ||
    (row.cue.type !== 'plain' && row.cue.type !== 'heading') ||
    isDateLine(row.text) ||
    readLabel(row.text)
  )
    return false
  if (row.cue.type === 'plain' && row.gap === 0 && index > 0 && !isBetweenParagraphs(reading, index))
    return false
  if (isOfEdition(row.text) || ofPapers.test(row.text) || /!$/.test(row.text)) return false
  if (
    (sectionKind(row.text) !== 'unknown' && titleLikeness(row.text) < 3) ||
    /\b(?:awards?|prizes?)\b/i.test(row.text)
  )
    return false
  if (ofMeeting.test(row.text)) return false
  // A long line in small letters that says nothing with a colon is the name of a section.
  if (wordCount(row.text) > 20 && !/[:?]/.test(row.text) && capitalShare(row.text) < 0.5) return false
  return (
    titleLikeness(row.text) >= 2 &&
    wordCount(row.text) >= 4 &&
    !(endsSentence(row.text) && !/[?!]$/.test(row.text))
  )
}

/** Whether a line that is a title by its form stands between two paragraphs, in a capture that lost the room round its lines. */
function isBetweenParagraphs(reading: Reading, index: number): boolean {
  const isParagraph = (text: string): boolean => wordCount(text) >= 12 && endsSentence(text)
  const text = textAt(reading, index)
  return (
    lostGaps(reading) &&
    (titleLikeness(text) === 3 || /\p{L}: \S/u.test(text)) &&
    !/^how to\b|\?$/i.test(text) &&
    isParagraph(textAt(reading, index - 1)) &&
    isParagraph(textAt(reading, index + 1))
  )
}

/** Whether a text is a sentence rather than a title: it speaks of people, or closes with a full stop. */
export function isSentence(text: string): boolean {
  // `… ございます`, `… です`
  if (/(?:です|ます|ました|でした)[。！!]?$/.test(text)) return true
  return (
    (text.endsWith('.') && wordCount(text) > 12) ||
    // `When she joined the team, she asked a question: what is missing?`
    /^(?:When|After|Before|While|As|Since|If|Once)\b[^:?]{5,150}, (?:she|he|I|they|we|it|you)\s\p{Ll}/u.test(
      text,
    ) ||
    // `But what if it was hidden?`: it goes on from what is above
    /^(?:But|And|So|Yet|Still) \p{Ll}/u.test(text) ||
    someOf.test(text) ||
    /^(?:we|our|i|you|your|please|thanks?|visit|check|see|join|read|if|the following)\b/i.test(text)
  )
}

/** Whether a line says something of its own, as titles do and topic headings do not: a colon, a question, length, or capitals throughout. */
export function isSpecific(text: string): boolean {
  const count = wordCount(text)
  return /[:?]/.test(text) || count >= 7 || (count >= 4 && capitalShare(text) >= 0.7)
}
