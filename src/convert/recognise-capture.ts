import type { Problem, Report } from '../model/problem.ts'
import { forgetAnswers } from '../model/remember.ts'
import type { Page } from '../model/row.ts'
import { correctLines } from './corrections/line-corrections.ts'
import { correctReading } from './corrections/reading-corrections.ts'
import type { Reading } from './enrich/reading.ts'
import { recognise } from './enrich/recognise.ts'
import { isSavedPage } from './is-saved-page.ts'
import { parseHtml } from './parse/html/parse-html.ts'
import { parseMarkdown } from './parse/parse-markdown.ts'
import { parseText } from './parse/parse-text.ts'
import { decode } from './read/decode.ts'
import type { Sidecar } from './read/sidecar.ts'

/** A capture as it lies in its folder. */
export interface Capture {
  /** Path below the captures folder, with `/`. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly sidecar: Sidecar
}

/** A capture of which every row is recognised, before an article is made of it. */
export interface Recognised {
  readonly text: string
  readonly page: Page
  readonly reading: Reading
}

/** Decode and parse a capture and recognise its rows, the curator's corrections included; or say why it cannot be read. */
export function recogniseCapture(
  { file, bytes, sidecar }: Capture,
  report: Report,
): Recognised | { readonly fault: Problem } {
  forgetAnswers()
  const decoded = decode(bytes)
  if (!('text' in decoded)) return { fault: { code: decoded.code, message: decoded.message, place: decoded } }
  const page = correctLines(parse(file, decoded.text, sidecar.keep), sidecar, report)
  const reading = recognise(page, report)
  correctReading(reading, sidecar)
  return { text: decoded.text, page, reading }
}

function parse(file: string, text: string, keep: Sidecar['keep']): Page {
  if (/\.(?:md|markdown)$/i.test(file)) return parseMarkdown(text)
  if (isSavedPage(file)) return parseHtml(text, keep)
  return parseText(text)
}
