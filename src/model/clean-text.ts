/** Characters that show nothing and that a page must not hold: controls, byte order marks, bidi overrides and the like. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed.
const invisible = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g

/** All white space but the two spaces that are typed on purpose, U+00A0 and U+202F. */
const whiteSpace = /[^\S\u00a0\u202f]+|\x85+/g

/** What a string that is clean but for its ends does not hold; pairs of surrogates are looked at more closely. */
const unclean =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\0-\x1f\x7f-\x9f\xad\u1680\u2000-\u200b\u2028-\u202e\u205f\u2066-\u2069\u3000\ud800-\udfff\ufeff]| {2}/

/**
 * A string as an article may hold it: white space folded to single spaces, invisible characters removed, lone
 * surrogates replaced. Joiners stay, since emoji and several scripts need them.
 *
 * @example
 * cleanText(' a\tb\u00ad\n\nc ') // => 'a b c'
 */
export function cleanText(value: string): string {
  if (!unclean.test(value)) return value.trim()
  return value.toWellFormed().replace(invisible, '').replace(whiteSpace, ' ').replace(/ {2,}/g, ' ').trim()
}

/** A text in which spaces that do not break are spaces: titles and names are compared and found by their words. */
export function withPlainSpaces(text: string): string {
  return text.includes('\u00a0') || text.includes('\u202f') ? text.replace(/[\u00a0\u202f]/g, ' ') : text
}
