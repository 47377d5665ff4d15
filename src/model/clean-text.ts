/** Characters that show nothing and that a page must not hold: controls, byte order marks, bidi overrides and the like. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed.
const invisible = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g

/** All white space but the two spaces that are typed on purpose, U+00A0 and U+202F. */
const whiteSpace = /[^\S\u00a0\u202f]+|\x85+/g

/**
 * A string as an article may hold it: white space folded to single spaces, invisible characters removed, lone
 * surrogates replaced. Joiners stay, since emoji and several scripts need them.
 *
 * @example
 * cleanText(' a\tb\u00ad\n\nc ') // => 'a b c'
 */
export function cleanText(value: string): string {
  return value.toWellFormed().replace(invisible, '').replace(whiteSpace, ' ').replace(/ {2,}/g, ' ').trim()
}
