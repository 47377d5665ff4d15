import { type Inline, plainText } from '../../../model/inline.ts'
import type { Cue, Row } from '../../../model/row.ts'
import { rowContent } from '../row-content.ts'
import { type Marks, nestPieces, type Piece } from './inline-pieces.ts'

/** What gives the lines inside it a cue: the first line only, or every one. */
export interface Holder {
  readonly cue: Cue
  readonly every: boolean
  readonly outer: Holder | null
  used: boolean
}

/** A holder inside another. */
export function holderOf(cue: Cue, outer: Holder | null, every = false): Holder {
  return { cue, every, outer, used: false }
}

/** Where something stands in the source. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
}

// `Credit: Noa Tal`, `Photo by …`, `© …`
const credit =
  /^\(?(?:(?:photo|image|picture|illustration|graphic)s?(?: credits?)?(?: by|:| courtesy)|credits?:|courtesy|source:|©)/i

/** Gathers the runs of a line, and the lines of a page with the gaps between them. */
export class RowBuilder {
  readonly rows: Row[] = []
  #pieces: Piece[] = []
  #gap = 0

  /** Add characters to the current line. */
  add(value: string, marks: Marks, span: Span): void {
    this.#pieces.push({ value, marks, ...span })
  }

  /** End the current line, if there is one; a block end asks for a gap before the next. */
  endLine(holder: Holder | null, gap = 0): void {
    const pieces = this.#pieces
    this.#pieces = []
    const { content, text } = rowContent(nestPieces(pieces))
    const printed = pieces.filter(({ value }) => value.trim() !== '')
    const [first, last] = [printed[0], printed.at(-1)]
    if (text !== '' && first && last) {
      this.#push({
        cue: takeCue(holder),
        content,
        text,
        span: { line: first.line, column: first.column, endLine: Math.max(last.endLine, first.line) },
      })
    }
    this.askGap(gap)
  }

  /** Ask for a gap before the next row. */
  askGap(gap: number): void {
    this.#gap = Math.max(this.#gap, gap)
  }

  /** End the current line at a line break; a break on an empty line leaves one more line blank. */
  breakLine(holder: Holder | null): void {
    const before = this.rows.length
    this.endLine(holder)
    if (this.rows.length === before) this.#gap++
  }

  /** Add a row that is no line of running text. */
  addRow(cue: Cue, pieces: Pick<Row, 'content'>['content'], span: Span): void {
    const { content } = rowContent(pieces)
    this.#push({ cue, content, text: plainText(content), span })
  }

  /** Make the rows from an index on one row directly below the image; lines that give the credit stay apart. */
  joinFrom(start: number): void {
    const lines = this.rows.splice(start)
    const credits = lines.filter(({ text }) => credit.test(text))
    const [first, ...others] = lines.filter((row) => !credits.includes(row))
    const image = this.rows.at(-1)?.cue.type === 'image'
    if (first) {
      const content = [first, ...others].flatMap((row, i): readonly Inline[] =>
        i === 0 ? row.content : [{ type: 'text', value: ' ' }, ...row.content],
      )
      this.rows.push({
        ...first,
        ...rowContent(content),
        endLine: others.at(-1)?.endLine ?? first.endLine,
        gap: image ? 0 : first.gap,
      })
    }
    this.rows.push(...credits.map((row) => ({ ...row, gap: 0 })))
  }

  #push({ span, ...row }: Pick<Row, 'cue' | 'content' | 'text'> & { readonly span: Span }): void {
    this.rows.push({
      ...row,
      place: { line: span.line, column: span.column },
      endLine: span.endLine,
      gap: this.#gap,
    })
    this.#gap = 0
  }
}

/** The cue of the innermost holder that has one to give; a line inside uses up those of all around it. */
function takeCue(holder: Holder | null): Cue {
  let cue: Cue = { type: 'plain' }
  for (let at = holder, inner = true; at; at = at.outer, inner = false) {
    if (cue.type === 'plain' && (at.every || (inner && !at.used))) cue = at.cue
    at.used = true
  }
  return cue
}
