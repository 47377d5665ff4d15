/**
 * A piece of a reference with the full stop that closes it, unless it brings its own end.
 *
 * @example
 * sentence('Why trees?') // => 'Why trees?'
 */
export function sentence(text: string): string {
  return /[.?!…]["”’]?$/u.test(text) ? text : `${text}.`
}

/**
 * Names in a row.
 *
 * @example
 * listOf(['a', 'b', 'c'], 'and') // => 'a, b, and c'
 */
export function listOf(names: readonly string[], word: string): string {
  if (names.length < 3) return names.join(` ${word} `)
  return `${names.slice(0, -1).join(', ')}, ${word} ${names.at(-1)}`
}
