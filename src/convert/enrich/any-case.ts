/**
 * Words as the source of a pattern that matches them in any letters, whatever the letters round them must be. It stands
 * for flags inside a pattern, with which V8 at times compiled a pattern so that it no longer matched.
 *
 * @param words letters, spaces and alternatives, without escapes and without letters in brackets
 * @example
 * anyCase('by|of') // => '[bB][yY]|[oO][fF]'
 */
export function anyCase(words: string): string {
  return words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}
