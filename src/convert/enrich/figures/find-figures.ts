import { endsSentence, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../reading.ts'
import { isDoubleSpaced, lostGaps } from '../spacing.ts'
import { isBareCaption } from './bare-captions.ts'
import { captionBelow, creditBelow, namesPortrayed } from './caption-below.ts'
import { isAltLine } from './descriptions.ts'
import { addImage } from './marked-image.ts'
import { isWorded, wordings } from './wording-table.ts'

/** A file name on a line of its own, with the caption directly below or with nothing. */
function isFileLine(reading: Reading, index: number): boolean {
  return (
    isWorded('fileName', textAt(reading, index)) &&
    (!readNames(textAt(reading, index + 1)) || namesPortrayed(reading, index + 1)) &&
    (gapAt(reading, index) > 0 ||
      index === 0 ||
      reading.claims[index - 1]?.role === 'dropped' ||
      lostGaps(reading) ||
      // Some captures lost the room of a list alone.
      (wordCount(textAt(reading, index)) <= 8 &&
        wordCount(textAt(reading, index + 1)) >= 10 &&
        endsSentence(textAt(reading, index + 1))))
  )
}

function addFile(reading: Reading, index: number): void {
  const file = textAt(reading, index)
  claim(reading, index, 'image', 'file-name')
  const below = textAt(reading, index + 1)
  const far =
    gapAt(reading, index + 1) === 1 &&
    (isWorded('fromQuoted', below) || isWorded('ofFigure', below) || isCaptionApart(reading, index + 1))
  reading.figures.push({ row: index, file, ...captionBelow(reading, index, far) })
}

/** Where a blank line stands between any two lines, what is below a file name: no title over names, and no line over a paragraph. */
function isCaptionApart(reading: Reading, index: number): boolean {
  const [text, below] = [textAt(reading, index), textAt(reading, index + 1)]
  const heads = !endsSentence(text) && wordCount(text) <= 10 && endsSentence(below) && wordCount(below) >= 12
  return isDoubleSpaced(reading) && wordCount(text) <= 60 && !readNames(below) && !heads
}

function addAlt(reading: Reading, index: number): void {
  const alt = textAt(reading, index)
  claim(reading, index, 'image', 'description')
  reading.figures.push({ row: index, alt, ...captionBelow(reading, index, gapAt(reading, index + 1) > 0) })
}

function addNumbered(reading: Reading, index: number): void {
  claim(reading, index, 'caption', 'caption-alone')
  reading.figures.push({
    row: index,
    captionRow: index,
    caption: textAt(reading, index).replace(wordings.labelledCaption.pattern, ''),
    ...creditBelow(reading, index),
  })
}

/** `The harbour at night` of `The harbour at nightThe harbour at night`: the description of a picture glued to its caption, which is the same; null else. */
function printedTwice(text: string): string | null {
  const half = text.slice(0, text.length / 2)
  return wordCount(half) >= 3 && text.length <= 400 && text === half + half && /^\p{Lu}/u.test(text)
    ? half
    : null
}

function addTwice(reading: Reading, index: number, caption: string): void {
  claim(reading, index, 'caption', 'caption-printed-twice')
  reading.figures.push({ row: index, captionRow: index, caption, ...creditBelow(reading, index) })
}

/** Find figures: a file name or description with the caption directly below it, a marked image, or a numbered caption. */
export function findFigures(reading: Reading): void {
  for (let i = 0; i < reading.rows.length; i++) {
    const row = reading.rows[i]
    if (!row || reading.claims[i]?.role === 'dropped') continue
    if (row.cue.type === 'image') addImage(reading, i, row.cue.file, row.cue.alt)
    else if (!isFree(reading, i)) continue
    else if (isFileLine(reading, i)) addFile(reading, i)
    else if (isAltLine(reading, i)) addAlt(reading, i)
    else if (printedTwice(row.text) !== null) addTwice(reading, i, row.text.slice(0, row.text.length / 2))
    else if (isBareCaption(reading, i)) addNumbered(reading, i)
    else if (
      isWorded('numbered', row.text) ||
      isWorded('numberedWithoutMark', row.text) ||
      isWorded('labelledCaption', row.text)
    )
      addNumbered(reading, i)
  }
}
