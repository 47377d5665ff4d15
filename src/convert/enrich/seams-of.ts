/**
 * The places in a text right before a capital letter, or a sign beyond ASCII, where a pattern without width finds
 * something: it is asked there alone, and not behind white space, as no seam between two glued words lies there.
 *
 * @param pattern sticky, asks for a capital letter behind the place and for no white space before it
 * @example
 * seamsOf('Bo LiAnother title', /(?<=\p{Ll})(?=\p{Lu})/uy) // => [5]
 */
export function seamsOf(text: string, pattern: RegExp): number[] {
  const found: number[] = []
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const mayBeCapital = (code >= 0x41 && code <= 0x5a) || (code >= 0x80 && !isSecondHalf(code))
    if (!mayBeCapital || text.charCodeAt(at - 1) === 0x20) continue
    pattern.lastIndex = at
    if (pattern.test(text)) found.push(at)
  }
  return found
}

/** Whether a code is the second half of a sign: no place lies within one. */
function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
