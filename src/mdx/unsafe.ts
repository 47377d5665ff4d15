import type { Unsafe } from 'mdast-util-to-markdown'

/** Prose that would be code, a second head or an address. `mdast-util-mdx` escapes `{` and `<`, but none of these. */
export const unsafe: Unsafe[] = [
  // `import os from "os"` at the start of a block is a statement: it runs, and the sentence vanishes.
  { atBreak: true, character: 'i', after: 'mport(?![A-Za-z])' },
  { atBreak: true, character: 'e', after: 'xport(?![A-Za-z])' },
  // `+++` fences a head in TOML.
  { atBreak: true, character: '+', after: '\\+\\+' },
  // `www.` is an address for Sätteri whatever follows, and there no escape and no brace means anything.
  { before: '[Ww]{3}', character: '.', inConstruct: 'phrasing' },
]
