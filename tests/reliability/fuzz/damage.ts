import fc from 'fast-check'

/** A capture as the fuzzer handles it: one character for each byte, so that no damage is mended by decoding. */
export interface Input {
  readonly file: `capture.${'txt' | 'md' | 'html'}`
  readonly bytes: string
}

/** Inputs longer than this are cut: a hang shows on short ones, and more of them are tried. */
const longest = 150_000

/** One step of damage; `at` and `to` are places, taken modulo what there is. */
export interface Damage {
  readonly kind: keyof typeof kinds
  readonly at: number
  readonly to: number
  readonly piece: string
}

/** Pieces that captures are built of, or break over. */
const pieces = [
  ...[
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '* * *',
    '---',
    '```',
    '| a | b |',
    '|---|---|',
    '    ',
    '\t',
    '**',
    '_',
  ],
  ...[
    '[a](b)',
    '[a]: b',
    '[^1]',
    '[^1]: ',
    '![',
    '<',
    '</',
    '<div>',
    '<p>',
    '<table><tr><td>',
    '<li>',
    '<h2>',
    '<b>',
  ],
  ...[
    '</div>',
    '<script>',
    '<style>',
    '<svg>',
    '<math>',
    '<template>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<plaintext>',
  ],
  ...[
    '&amp;',
    '&#xD800;',
    '&#0;',
    '&#x110000;',
    '&nbsp',
    '<article>',
    '<main>',
    '<nav>',
    '<figure>',
    '<figcaption>',
  ],
  ...[
    '<a href="javascript:a">',
    '<img alt="x" src="y.png">',
    '<pre>',
    '<br>',
    '<select>',
    '<frameset>',
    '<body hidden>',
  ],
  ...[
    'Ann Lee, Bo Li',
    'Ann LeeBo Li',
    'and',
    'et al.',
    'Authors:',
    'Title:',
    'Abstract:',
    'Related content',
    '“',
    '”',
  ],
  ...[
    '"',
    '‘',
    '’',
    '(',
    ')',
    ',',
    ';',
    ':',
    '.',
    '…',
    '–',
    '—',
    '•',
    '·',
    '*',
    '1',
    '2023',
    'ICML 2023',
    '’23',
    'x.png',
  ],
  ...[
    'import a from "b"',
    'export const a = 1',
    '{',
    '}',
    '{/*',
    '<Paper />',
    '\\',
    '$',
    '%',
    '%PDF-',
    '\u0000',
  ],
  ...[
    '\u202e',
    '\u200b',
    '\u00ad',
    '\u2028',
    '\u0085',
    '\u000b',
    '\ufeff',
    '\u00a0',
    '\u3000',
    'e\u0301',
    'ﬁ',
    'İ',
    'ß',
  ],
  ...[
    '\u{1f469}\u200d\u{1f52c}',
    '王小明',
    'مقالة',
    '\ud7ff',
    '\uffff',
    '\u{10ffff}',
    '\u0301'.repeat(40),
    '\r',
    '\r\n',
    '',
  ],
]

/** The same damage to the same bytes gives the same bytes. */
const kinds = {
  delete: ({ bytes, at, to }) => onLines(bytes, (lines) => lines.toSpliced(at % lines.length, 1 + (to % 4))),
  double: ({ bytes, at, to }) =>
    onLines(bytes, (lines) => {
      const start = at % lines.length
      const run = lines.slice(start, start + 1 + (to % 5))
      return lines.toSpliced(start, 0, ...run, ...(to % 3 === 0 ? run : []))
    }),
  swap: ({ bytes, at, to }) =>
    onLines(bytes, (lines) => {
      const [one, other] = [at % lines.length, to % lines.length]
      return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '')
    }),
  move: ({ bytes, at, to }) =>
    onLines(bytes, (lines) => {
      const line = lines[at % lines.length] ?? ''
      return lines.toSpliced(at % lines.length, 1).toSpliced(to % lines.length, 0, line)
    }),
  glue: ({ bytes, at, piece }) =>
    onLines(bytes, (lines) => {
      const start = at % lines.length
      return lines.toSpliced(start, 2, (lines[start] ?? '') + piece + (lines[start + 1] ?? ''))
    }),
  split: ({ bytes, at }) => spliced(bytes, at, 0, '\n'),
  insert: ({ bytes, at, to, piece }) => spliced(bytes, at, to % 3 === 0 ? piece.length : 0, piece),
  line: ({ bytes, at, piece }) =>
    onLines(bytes, (lines) =>
      lines.toSpliced(at % lines.length, 0, `${piece} ${lines[at % lines.length] ?? ''}`),
    ),
  bytes: ({ bytes, at, to }) => spliced(bytes, at, to % 3, String.fromCharCode(to & 0xff, (to >> 8) & 0xff)),
  cut: ({ bytes, at, to }) =>
    to % 2 === 0 ? bytes.slice(0, at % (bytes.length + 1)) : bytes.slice(at % (bytes.length + 1)),
  huge: ({ bytes, at, to, piece }) => spliced(bytes, at, 0, (piece || 'word ').repeat(1 + (to % 4000))),
  deep: ({ bytes, at, to, piece }) => spliced(bytes, at, 0, `\n${piece.repeat(1 + (to % 1500))} inside`),
  'strip-blanks': ({ bytes }) => onLines(bytes, (lines) => lines.filter((line) => line.trim() !== '')),
  'double-blanks': ({ bytes }) => onLines(bytes, (lines) => lines.flatMap((line) => [line, ''])),
  'one-line': ({ bytes, piece }) => onLines(bytes, (lines) => [lines.join(piece)]),
} satisfies Record<string, (damage: Omit<Damage, 'kind'> & { readonly bytes: string }) => string>

function onLines(bytes: string, change: (lines: string[]) => readonly string[]): string {
  return change(bytes.split('\n')).join('\n')
}

function spliced(bytes: string, at: number, length: number, piece: string): string {
  const start = at % (bytes.length + 1)
  return bytes.slice(0, start) + piece + bytes.slice(start + length)
}

/** Some steps of damage, each of which can be told and left out by itself. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
    at: fc.nat(),
    to: fc.nat(),
    piece: fc.constantFrom(...pieces.map((piece) => Buffer.from(piece).toString('latin1'))),
  }),
  { minLength: 1, maxLength: 8 },
)

/** An input with damage done to it. */
export function damaged({ file, bytes }: Input, steps: readonly Damage[]): Input {
  const done = steps.reduce(
    (text, { kind, ...step }) => kinds[kind]({ ...step, bytes: text }).slice(0, longest),
    bytes,
  )
  return { file, bytes: done }
}
