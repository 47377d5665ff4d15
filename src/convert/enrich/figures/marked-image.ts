import { isDateLine, wordCount } from '../line-shape.ts'
import { readNames } from '../names/read-names.ts'
import { readLabel } from '../papers/read-label.ts'
import { claim, type Reading } from '../reading.ts'
import { captionBelow } from './caption-below.ts'
import { isCredit } from './credits.ts'
import { isWorded } from './wording-table.ts'

function decodeURIComponentSafely(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16))
    return new TextDecoder().decode(bytes)
  })
}

type Row = Reading['rows'][number]

/** `*Northfield Lab · December 6, 2021*` */
function endsInDate(text: string): boolean {
  return isDateLine(text.split(/\s+[·|•]\s+/).at(-1) ?? '')
}

/** A line in the emphasis that writers of Markdown give captions. */
function isEmphasised(row: Row): boolean {
  return (
    row.content.length === 1 && row.content[0]?.type === 'emphasis' && row.gap <= 1 && !endsInDate(row.text)
  )
}

function isPlainText(row: Row): boolean {
  return row.cue.type === 'plain' && !readLabel(row.text) && !readNames(row.text)
}

/** Where headings are marked, a line without a full stop between an image and a paragraph is what the image shows. */
function isLoose(reading: Reading, index: number, row: Row): boolean {
  const after = reading.rows[index + 2]
  const told = isWorded('ofFigure', row.text)
  const count = wordCount(row.text)
  return (
    row.gap === 1 &&
    isPlainText(row) &&
    row.content.every(({ type }) => type === 'text' || type === 'link') &&
    row.content.some(({ type }) => type === 'text') &&
    count >= 3 &&
    count <= (told ? 80 : 30) &&
    (told || !/[.!?:;,]$/.test(row.text)) &&
    after?.gap !== 0 &&
    (told ||
      wordCount(after?.text ?? '') >= 12 ||
      after?.cue.type === 'heading' ||
      isCredit(after?.text ?? ''))
  )
}

/** Whether the line below an image reads like its caption. */
function hasCaption(reading: Reading, index: number, alt: string): boolean {
  const row = reading.rows[index + 1]
  if (!row) return false
  const repeatsAlt = alt !== '' && (row.text === alt || (row.gap <= 1 && row.text.startsWith(`${alt},`)))
  return (
    row.cue.type === 'caption' ||
    isEmphasised(row) ||
    (row.gap === 0 && isPlainText(row) && wordCount(row.text) >= 4) ||
    isLoose(reading, index, row) ||
    repeatsAlt ||
    isCredit(row.text) ||
    isWorded('numbered', row.text)
  )
}

/** An image of the markup: its caption is marked as one, or is the line directly below that reads like one. */
export function addImage(reading: Reading, index: number, path: string, alt: string): void {
  claim(reading, index, 'image', 'image')
  const file = decodeURIComponentSafely(path.split(/[?#]/)[0]?.split('/').at(-1) ?? '').slice(0, 200)
  reading.figures.push({
    row: index,
    ...(isWorded('fileName', file) ? { file } : {}),
    ...(alt && !isWorded('fileName', alt) ? { alt } : {}),
    ...(hasCaption(reading, index, alt) ? captionBelow(reading, index, true) : {}),
  })
}
