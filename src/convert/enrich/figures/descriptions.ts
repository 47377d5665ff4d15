import { endsSentence, wordCount, words } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { readLabel } from '../papers/read-label.ts'
import { capitalShare } from '../papers/titles/title-case.ts'
import { gapAt, isFree, type Reading, textAt } from '../reading.ts'
import { isDoubleSpaced, lostGaps } from '../spacing.ts'
import { peoplePlaced } from './bare-captions.ts'
import { isCredit } from './credits.ts'
import { isWorded } from './wording-table.ts'

/** The description of a picture over its caption where the lines round them show it: the caption says where in the picture something is, tells of the one who does something in it, names its credit, or stands between paragraphs. */
function isAltByCaption(reading: Reading, index: number): boolean {
  const [text, caption] = [textAt(reading, index), textAt(reading, index + 1)]
  if (endsSentence(text) || wordCount(text) < 2 || wordCount(text) > 16 || wordCount(caption) > 60)
    return false
  const crowded = lostGaps(reading)
  const above = textAt(reading, index - 1)
  const between =
    (crowded || (gapAt(reading, index) > 0 && gapAt(reading, index + 2) > 0)) &&
    (endsSentence(above) || (!crowded && gapAt(reading, index) > 0))
  if (!between) return false
  if (isWorded('photograph', caption)) return true
  return tellsWhatIsSeen(reading, index) && !readNames(caption)
}

function tellsWhatIsSeen(reading: Reading, index: number): boolean {
  const [text, caption] = [textAt(reading, index), textAt(reading, index + 1)]
  const crowded = lostGaps(reading)
  if (isWorded('placedInPicture', caption)) return true
  const [first = ''] = words(text)
  if (isWorded('personActs', text) && words(caption)[0] === first) return wordCount(caption) <= 24
  if (crowded && isWorded('creditAtEnd', caption)) return wordCount(text) >= 4 || caption.startsWith(text)
  // `A notebook with columns of figures` over a phrase that closes no sentence
  if (crowded)
    return (
      isWorded('somethingWith', text) &&
      wordCount(caption) >= 6 &&
      wordCount(caption) <= 24 &&
      !endsSentence(caption)
    )
  const isParagraph = (row: number): boolean =>
    wordCount(textAt(reading, row)) >= 10 && endsSentence(textAt(reading, row))
  return (
    isWorded('thingSeen', text) &&
    isParagraph(index - 1) &&
    isParagraph(index + 2) &&
    wordCount(caption) <= 40
  )
}

/** A short line over a caption over `Credit: Ann Lee`, in a capture that lost its blank lines. */
function isOverCredited(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    lostGaps(reading) &&
    /^(?:photo |image )?credits?:/i.test(textAt(reading, index + 2)) &&
    endsSentence(textAt(reading, index + 1)) &&
    wordCount(text) <= 8 &&
    !readNames(text) &&
    !readLabel(text)
  )
}

/** `Ann Lee` over `Ann Lee, a scientist` over a paragraph. */
function beginsItsCaption(reading: Reading, index: number): boolean {
  const [text, caption, below] = [index, index + 1, index + 2].map((i) => textAt(reading, i)) as [
    string,
    string,
    string,
  ]
  return caption.startsWith(`${text}, `) && wordCount(caption) <= 24 && endsSentence(below)
}

/** `Waves on blue` below a paragraph, and over a caption and its `Credit: Ann Lee`. */
function isOverCreditBelowText(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    wordCount(text) <= 16 &&
    !readNames(text) &&
    endsSentence(textAt(reading, index - 1)) &&
    /^(?:photo |image )?credits?:/i.test(textAt(reading, index + 2))
  )
}

/** `Ann Lee, a scientist, is seen at sea` over `Ann Lee, a scientist.`, in a capture that has a blank line between any two lines. */
function repeatsApart(reading: Reading, index: number): boolean {
  const [text, caption] = [textAt(reading, index), textAt(reading, index + 1)]
  if (endsSentence(text) || wordCount(text) < 8 || wordCount(text) > 40 || !/\.$/.test(caption)) return false
  const start = (line: string): string => words(line).slice(0, 4).join(' ')
  return (
    wordCount(caption) >= 4 &&
    wordCount(caption) <= 40 &&
    start(text) === start(caption) &&
    isDoubleSpaced(reading)
  )
}

/** `Map of the river and its locks` printed twice below a paragraph: the description of a picture, and the same as its caption. */
function isPrintedTwice(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const above = textAt(reading, index - 1)
  return (
    text === textAt(reading, index + 1) &&
    (gapAt(reading, index + 1) === 0 || (gapAt(reading, index + 1) === 1 && isDoubleSpaced(reading))) &&
    wordCount(text) >= 4 &&
    wordCount(text) <= 40 &&
    (isWorded('emblem', text) ||
      (capitalShare(text) < 0.6 && wordCount(above) >= 12 && endsSentence(above))) &&
    !readNames(text) &&
    !readNames(textAt(reading, index + 2))
  )
}

/** Whether a row is marked as a heading and stands over a paragraph. */
function isMarkedOverText(reading: Reading, index: number): boolean {
  const below = textAt(reading, index + 1)
  return reading.rows[index]?.cue.type === 'heading' && wordCount(below) >= 15 && endsSentence(below)
}

/** A description of an image: a short line, below it a caption that repeats it or that a credit follows. */
export function isAltLine(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const caption = textAt(reading, index + 1)
  if (!isFree(reading, index + 1) || isMarkedOverText(reading, index)) return false
  if (isPrintedTwice(reading, index)) return true
  if (!endsSentence(text)) {
    if ((lostGaps(reading) || isDoubleSpaced(reading)) && beginsItsCaption(reading, index)) return true
    if (isDoubleSpaced(reading) && isOverCreditBelowText(reading, index)) return true
  }
  if (gapAt(reading, index + 1) !== 0) return repeatsApart(reading, index)
  if (isAltByCaption(reading, index) || (caption.includes('(') && peoplePlaced(caption) === text)) return true
  if (isWorded('toldBehindLabel', text) && !endsSentence(text))
    return wordCount(text) <= 16 && wordCount(caption) <= 60 && endsSentence(caption)
  if (gapAt(reading, index) === 0 && index > 0 && !isOverCredited(reading, index)) return false
  const apart = gapAt(reading, index + 2) > 0
  const credited = gapAt(reading, index + 2) === 0 && isCredit(textAt(reading, index + 2))
  // `A screenshot of a chat window.`, below it what the page prints under the picture
  if (
    isWorded('described', text) &&
    wordCount(text) >= 5 &&
    wordCount(text) <= 40 &&
    wordCount(caption) <= (isWorded('ofFigure', caption) ? 80 : 40) &&
    !readNames(caption)
  )
    return credited || apart
  if (endsSentence(text) || wordCount(text) > 24) return false
  const sameStart =
    words(text).slice(0, 2).join(' ') === words(caption).slice(0, 2).join(' ') &&
    wordCount(text) >= 5 &&
    /\.$/.test(caption)
  const repeats =
    sameStart ||
    (caption.length > text.length + 3 && caption.toLowerCase().startsWith(`${text.toLowerCase()},`))
  // One name or a few, and below it one sentence about whom the picture shows
  const people = readNames(text)?.names ?? []
  if (
    apart &&
    people.length > 0 &&
    people.length <= 4 &&
    wordCount(text) <= people.length * 4 &&
    people.every(({ name }, k) =>
      k === 0 && people.length > 1 ? caption.startsWith(name) : caption.includes(name),
    ) &&
    (people.length === 1 || caption.length > text.length + 8) &&
    wordCount(caption) <= 30 &&
    !/[.!?]\s/.test(caption) &&
    !caption.includes(`${text} is `)
  )
    return true
  return repeats ? credited || gapAt(reading, index + 2) > 0 : credited && !readNames(caption)
}
