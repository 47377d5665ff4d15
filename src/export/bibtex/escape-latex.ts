import { cleanText } from '../../model/clean-text.ts'

/** What LaTeX or BibTeX would take for something else, and how it is written so that it is read as it stands. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, escaped ones too: one alone would run on to the end of the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  '\u00a0': ' ',
  '\u202f': ' ',
}

/** Two characters that LaTeX draws as one. */
const ligature = /-(?=-)|`(?=`)|'(?=')|,(?=,)|[?!](?=`)/g

/**
 * A text as LaTeX prints it and BibTeX programs read it, in UTF-8 and on one line.
 *
 * @example
 * escapeLatex('50% of {x}') // => '50\\% of \\textbraceleft{}x\\textbraceright{}'
 */
export function escapeLatex(text: string): string {
  return cleanText(text)
    .replace(ligature, '$&\0')
    .replace(/[\\{}%&#$_~^<>|"\u00a0\u202f]/g, (character) => escapes[character] ?? character)
    .replaceAll('\0', '{}')
}
