import fc from 'fast-check'
import { cleanText } from '../../src/model/clean-text.ts'

/** Pieces that end a record, a field or a name where they are not guarded. */
const pieces = [
  '"',
  '{',
  '}',
  '{}',
  '}{',
  '\\',
  '%',
  '&',
  '#',
  '$x_1^2$',
  '~',
  '^',
  '_',
  '<b>',
  '</i>',
  '<sub>',
  '|',
  '@article{x,',
  'and',
  ' and ',
  ', ',
  ';',
  '\n',
  '\r\nER  - ',
  'ER  - ',
  'TY  - JOUR',
  '--',
  '---',
  "''",
  '``',
  ',,',
  '?`',
  '!`',
  '\u00e9',
  'e\u0301',
  '\u00df',
  '\u8ad6\u6587',
  '\u738b\u5c0f\u660e',
  '\u0645\u0642\u0627\u0644\u0629',
  '\u{1f469}\u200d\u{1f52c}',
  '\ufb01',
  '\u2264',
  '\u2082',
  '\u2013',
  '\u0000',
  '\u202e',
  '=1+1',
  'Deep',
  'trees',
  'C++',
  '1/n',
  ' ',
  '\\input{x}',
  '\\end{document}',
]

const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 6 }))

/** A title that would break what is written without care; never empty once it is cleaned. */
export const hostileText = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((given) => given.join(''))
  .filter((text) => cleanText(text) !== '')

const nameWords = [
  'Ann',
  'Lee',
  'D.',
  'van',
  'der',
  'de',
  'Yu-Xiang',
  'O\u2019Neil',
  'and',
  'Jr.',
  '(Kevin)',
  'others',
  '\u00c5sa',
  'III',
  '\u738b\u5c0f\u660e',
  'Smith,',
  '{x}',
  '%',
  'et',
  'al.',
  'MacKay',
  'al-Hakim',
  'd\u2019Alembert',
]

/** A printed name, plausible or hostile. */
export const hostileName = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...nameWords), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' ')),
  },
  hostileText,
)
