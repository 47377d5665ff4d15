import { cleanText, withPlainSpaces } from '../../model/clean-text.ts'
import { text as textNode } from '../../model/inline.ts'
import type { Cue, Page, Row } from '../../model/row.ts'
import { unwrap } from './unwrap.ts'

// `• Title`, `- Title`, `* Title`, `1. Title`, `2) Title`: a mark, white space, words
const bullet = /^(?<indent>\s*)(?<mark>[-–—•◦▪‣·*+○●■□➢➤►▶▸▹❖◆◇✦➔➜✓]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/u

/**
 * Parse a plain-text capture: every line that is not blank is a row.
 *
 * @example
 * parseText('A title\n\n• First').rows
 * // => [{text: 'A title', gap: 0, cue: plain}, {text: 'First', gap: 1, cue: bullet}]
 */
export function parseText(source: string): Page {
  const rows: Row[] = []
  let gap = 0
  const letters = new Set([...source.matchAll(letterMark)].map(({ groups }) => groups?.['letter'] ?? ''))
  for (const [index, line] of withPlainSpaces(source).split('\n').entries()) {
    const value = cleanText(line)
    if (value === '') {
      gap++
      continue
    }
    rows.push({
      ...readLine(line, value, letters),
      ...(line.includes('\t') ? cellsOf(line) : {}),
      place: { line: index + 1, column: line.search(/\S/) + 1 },
      endLine: index + 1,
      gap,
    })
    gap = 0
  }
  return { rows: unwrap(withMarks(rows)), discarded: [], facts: {} }
}

/** The parts of a line between its tabs, where it has two of them or more. */
function cellsOf(line: string): Pick<Row, 'cells'> {
  const cells = line.split('\t').map(cleanText)
  return cells.filter((cell) => cell !== '').length > 1 ? { cells } : {}
}

// `•A title`: of these marks no word begins with
const gluedBullet = /^(?<indent>\s*)(?<mark>[•◦▪‣●■□➢➤►▸▹❖◆◇])(?=[\p{L}\p{N}“"])/u

// A mark whose words a capture put on the next line
const bareMark = /^[-–—•◦▪‣·*+○●■□➢➤►▶▸▹❖◆◇✦➔➜✓]$/u

/** Give a mark that stands alone on its line to the words below it, which it makes a bullet. */
function withMarks(rows: readonly Row[]): Row[] {
  const result: Row[] = []
  for (const row of rows) {
    const mark = result.at(-1)
    const marked =
      mark !== undefined &&
      bareMark.test(mark.text) &&
      row.gap === 0 &&
      row.cue.type === 'plain' &&
      !bareMark.test(row.text)
    if (!marked) result.push(row)
    else
      result[result.length - 1] = {
        ...row,
        cue: { type: 'bullet', ordered: false, level: 0 } satisfies Cue,
        place: mark.place,
        gap: mark.gap,
      }
  }
  return result
}

// `a) First`, `(b) Second`
const letterMark = /^[^\S\n]*\(?(?<letter>[a-z])\)[^\S\n]+\S/gm

/** Whether a letter counts lines: the one before it or after it stands before another. What is left of a word counts nothing. */
function counts(sign: string, letters: ReadonlySet<string>): boolean {
  const code = sign.replace(/\W/g, '').charCodeAt(0)
  return [code - 1, code + 1].some((next) => letters.has(String.fromCharCode(next)))
}

/**
 * @param clean the line as an article may hold it
 * @param letters those that stand before lines
 */
function readLine(
  line: string,
  clean: string,
  letters: ReadonlySet<string>,
): Pick<Row, 'cue' | 'content' | 'text'> {
  const mark = bullet.exec(line) ?? gluedBullet.exec(line)
  const value = mark ? cleanText(line.slice(mark[0].length)) : ''
  if (!mark || value === '') return plain(clean)
  const sign = mark.groups?.['mark'] ?? ''
  // A number stays in the text: only the recognisers can tell `1. Title` from `3.2 times`.
  if (/\d/.test(sign) || (/[a-z]/.test(sign) && !counts(sign, letters))) return plain(clean)
  const level = Math.floor((mark.groups?.['indent'] ?? '').length / 2)
  return { ...plain(value), cue: { type: 'bullet', ordered: false, level } satisfies Cue }
}

function plain(value: string): Pick<Row, 'cue' | 'content' | 'text'> {
  return { cue: { type: 'plain' }, content: textNode(value), text: value }
}
