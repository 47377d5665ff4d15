import fc from 'fast-check'
import { cleanText } from '../../src/model/clean-text.ts'

/** Pieces that mean something to Markdown, GFM, MDX, YAML or HTML, and letters that parsers count in different ways. */
const tokens = [
  ...['import ', 'export ', 'export const a=', 'import os from "os"', '{', '}', '{/*', '*/}', '<', '>', '</', '/>'],
  ...['<!--', '-->', '<b>', '</p>', '<Figure', '<Mention paper="x">', '</Mention>', 'www.', 'a@b.co', 'mailto:'],
  ...['https://x.y/', 'http://', 'xmpp:a@b.co', '`', '``', '```', '*', '**', '_', '__', '~', '~~', '~~~', '[x]'],
  ...['(u)', '(https://x.y)', '[', ']', '](', '![', '[^1]', '[^', ']:', '|', '| a |', '|-|', ':-:', '#', '## ', '- '],
  ...['* ', '+ ', '1. ', '2) ', '> ', '---', '===', '+++', '***', '&', '&amp;', '&#x41;', '&lt', '\\', '\\\\', '"'],
  ...["'", '--', '...', '$', '$$', '^', '!', '?', ':', ':::', ';', ',', '.', '=', '%', '@', '[ ] ', '[x] ', '\u00a0'],
  ...['\u{1f469}\u200d\u{1f52c}', '\u{1f1e9}\u{1f1ea}', '\u8ad6\u6587', '\u300c', '\u300d', '\u0645\u0642', '\u05d0'],
  ...['e\u0301', '\u201c', '\u2019', '\u2014', '\u200c', '\u200e', '\u2003', '\u3000', '\u202f', 'a', 'b', 'Z', '0', '7'],
  ...[' ', ' ', ' ', 'word', 'two words', 'snake_case', 'layout: x', '\n', '\t', '\u2028', '\u0000', '\ufeff', '\ud800'],
]

const soup = fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join(''))

/** Text as the converter hands it on: cleaned, and never empty. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: soup },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 30 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
  )
  .map(cleanText)
  .filter((text) => text !== '')
