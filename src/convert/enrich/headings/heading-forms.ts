import { factOfPage } from '../fact-of-page.ts'
import { endsSentence, isHeadingShaped, wordCount } from '../line-shape.ts'
import { sectionKind } from '../papers/section-kind.ts'
import { capitalShare } from '../papers/titles/title-case.ts'
import { gapAt, isFree, type Reading, textAt } from '../reading.ts'
import { signOff } from './other-lines.ts'

/** `You began in theory. What happened?`: short rows that ask, each between two that close a sentence; three of them or more are the questions of an interview. */
export function questionsInTurn(reading: Reading): readonly number[] {
  const found = reading.rows.flatMap(({ text, cue }, i) =>
    cue.type === 'plain' &&
    isFree(reading, i) &&
    text.endsWith('?') &&
    wordCount(text) <= 20 &&
    !speaks.test(text) &&
    /^[\p{Lu}“"]/u.test(text) &&
    (i === 0 || !isFree(reading, i - 1) || endsSentence(textAt(reading, i - 1))) &&
    endsSentence(textAt(reading, i + 1)) &&
    !textAt(reading, i + 1).endsWith('?')
      ? [i]
      : [],
  )
  return found.length >= 3 ? found : []
}

/** Questions standing apart, each over a paragraph that answers it, three of them or more: what a page of answers is made of. */
export function questionsOverAnswers(reading: Reading): readonly number[] {
  const found = reading.rows.flatMap(({ text, cue, gap }, i) =>
    cue.type === 'plain' &&
    gap > 0 &&
    gapAt(reading, i + 1) > 0 &&
    isFree(reading, i) &&
    text.endsWith('?') &&
    wordCount(text) >= 4 &&
    wordCount(text) <= 30 &&
    !speaks.test(text) &&
    /^[\p{Lu}“"]/u.test(text) &&
    wordCount(textAt(reading, i + 1)) >= 8 &&
    endsSentence(textAt(reading, i + 1)) &&
    !textAt(reading, i + 1).endsWith('?')
      ? [i]
      : [],
  )
  return found.length >= 3 ? found : []
}

/** `The lab grows.`: sentences of up to five words standing apart, each over a paragraph, three of them or more. */
export function shortStatements(reading: Reading): readonly number[] {
  const found = reading.rows.flatMap((row, i) =>
    isFree(reading, i) &&
    row.cue.type === 'plain' &&
    row.gap > 0 &&
    gapAt(reading, i + 1) > 0 &&
    wordCount(row.text) <= 5 &&
    /^\p{Lu}[^.!?:“”"]{3,40}\.$/u.test(row.text) &&
    !signOff.test(row.text) &&
    endsSentence(textAt(reading, i - 1)) &&
    wordCount(textAt(reading, i + 1)) >= 8 &&
    endsSentence(textAt(reading, i + 1))
      ? [i]
      : [],
  )
  return found.length >= 3 ? found : []
}

// `Leo: And what should we read?`: in an interview
export const speaks = /^(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}):\s.*\?$/u

// `Motion 2: Those Who Submit Shall Review.`
const numberedStatement =
  /^(?:motion|proposal|question|challenge|task|problem|thesis|lesson) \d{1,2}: \S.{5,90}$/i

const statementsApart = factOfPage(
  (rows) => rows.filter(({ text, gap }) => gap > 0 && numberedStatement.test(text)).length,
)

/** A numbered motion or question, which may close as a sentence does, standing apart where the page has several. */
export function statesMotion(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row?.cue.type === 'plain' &&
    row.gap > 0 &&
    numberedStatement.test(row.text) &&
    wordCount(row.text) <= 14 &&
    statementsApart(reading) > 1
  )
}

const fewIdeographs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー（）()]{2,14}$/u

/** `はじめに` between two paragraphs, or over one that stands below the headline. */
export function isIdeographicHeading(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  if (text.length > 14 || reading.rows[index]?.cue.type !== 'plain' || !fewIdeographs.test(text)) return false
  const [above, below] = [textAt(reading, index - 1), textAt(reading, index + 1)]
  return below.length >= 30 && /[。！？]$/.test(below) && /[。！？]$/.test(above)
}

/** `- Fairness` with papers as bullets of the same level below and, but for the first, above, where a page has several. */
export function topicBullets(reading: Reading): readonly number[] {
  const isBullet = (i: number) => reading.rows[i]?.cue.type === 'bullet'
  const isPaper = (i: number) => reading.claims[i]?.role === 'paper'
  const found = reading.rows.flatMap(({ text }, i) =>
    isFree(reading, i) &&
    isBullet(i) &&
    isBullet(i + 1) &&
    isPaper(i + 1) &&
    (!isBullet(i - 1) || isPaper(i - 1)) &&
    wordCount(text) <= 6 &&
    isHeadingShaped(text)
      ? [i]
      : [],
  )
  return found.length >= 2 ? found : []
}

const teaser = /^(?:…|\.{3}).{3,160}(?:…|\.{3})$/

/** `Drones that hide behind trees:` standing apart over `…First a game, then a forest…`, as some letters of news print it. */
export function isOverTeaser(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row?.cue.type === 'plain' &&
    row.gap > 0 &&
    gapAt(reading, index + 1) === 0 &&
    teaser.test(textAt(reading, index + 1)) &&
    wordCount(row.text) <= 20
  )
}

/** `tide2map` standing apart over `tide2map is a way to draw …`: a name in small letters with which the paragraph below it begins. */
export function isNameOfParagraph(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  if (row?.cue.type !== 'plain' || row.gap === 0 || row.text.length > 30 || !/^\p{Ll}/u.test(row.text))
    return false
  const below = textAt(reading, index + 1)
  return (
    gapAt(reading, index + 1) > 0 &&
    below.startsWith(`${row.text} `) &&
    wordCount(row.text) <= 3 &&
    wordCount(below) >= 12
  )
}

/** `Burkert Award for Best Paper, sponsored by Jelka:` standing apart, with the entry directly below it. */
export function isAwardOverEntry(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row?.cue.type === 'plain' &&
    row.gap > 0 &&
    gapAt(reading, index + 1) === 0 &&
    reading.claims[index + 1]?.role === 'paper' &&
    wordCount(row.text) <= 14 &&
    /^\p{Lu}[^.!?:]*\b(?:Award|Prize|Medal|Mention)s?\b[^.!?:]*:$/u.test(row.text) &&
    !/\b(?:include|following|goes|went|to)s?\W*$|\b(?:is|are|was|were|we|our)\b/i.test(row.text)
  )
}

/** `• Best paper` with the paper as a bullet of the next level below it. */
export function isParentBullet(reading: Reading, index: number): boolean {
  const cue = reading.rows[index]?.cue
  const below = reading.rows[index + 1]?.cue
  return (
    cue?.type === 'bullet' &&
    below?.type === 'bullet' &&
    below.level > cue.level &&
    isHeadingShaped(textAt(reading, index)) &&
    sectionKind(textAt(reading, index)) === 'papers' &&
    reading.claims[index + 1]?.role === 'paper'
  )
}

const rollYear = /^(?:19|20)\d\d:$/

/** `2008:` right over a paper, or further down a roll that has begun so: `No award was given` may follow. */
export function isRollYear(reading: Reading, index: number): boolean {
  if (!rollYear.test(textAt(reading, index)) || gapAt(reading, index + 1) > 0) return false
  return reading.claims[index + 1]?.role === 'paper' || rollYear.test(headingBefore(reading, index))
}

/** The heading nearest above, where it is near. */
function headingBefore(reading: Reading, index: number): string {
  for (let i = index - 1; i >= Math.max(0, index - 20); i--)
    if (reading.claims[i]?.role === 'heading') return textAt(reading, i)
  return ''
}

const behindPicture = /^\p{Extended_Pictographic}\uFE0F?\s+(?<words>\p{Lu}[^:.;!?|@]{5,90})$/u

/** `🏆 What was honoured`: lines in the case of titles behind a small picture, three of them or more, which head what stands below them. */
export const behindPictures = factOfPage((rows): ReadonlySet<number> => {
  const found = rows.flatMap(({ text, cue }, i) => {
    const words = cue.type === 'plain' ? behindPicture.exec(text)?.groups?.['words'] : undefined
    return words !== undefined && capitalShare(words) >= 0.7 && wordCount(words) <= 14 && i + 1 < rows.length
      ? [i]
      : []
  })
  return new Set(found.length >= 3 ? found : [])
})
