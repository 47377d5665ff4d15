import { sparing } from './sparing-pattern.ts'

/** A pattern, and what every text that it matches holds. */
export interface SignedPattern {
  readonly pattern: RegExp
  /** Needed where the pattern may begin with any words. */
  readonly sign?: RegExp
}

/**
 * Whether a text matches any of the patterns, asked of one pattern for all that have the same flags: of long tables
 * hardly a line matches anything, and one question takes a tenth of the time of sixty. By themselves stay those with a
 * sign, and they are asked where the text holds it: a pattern that may begin with any words would have
 * the others looked for at every place as well.
 *
 * @example
 * anyOf([{ pattern: /^menu$/i }, { pattern: /^.{0,80}\bcookies/i, sign: /cookies/i }])('We use cookies') // => true
 * @throws {Error} if a pattern needs a sign and has none
 */
export function anyOf(patterns: readonly SignedPattern[]): (text: string) => boolean {
  for (const { pattern, sign } of patterns)
    if (!sign && beginsAnyhow.test(pattern.source)) throw new Error(`There must be a sign for ${pattern}`)
  const joined = unions(patterns.filter(({ sign }) => !sign).map(({ pattern }) => pattern))
  const signed = patterns.flatMap(({ pattern, sign }) => (sign ? [{ pattern, sign: sparing(sign) }] : []))
  return (text) =>
    joined.some((pattern) => pattern.test(text)) ||
    signed.some(({ pattern, sign }) => sign.test(text) && pattern.test(text))
}

/** One pattern for all that have the same flags. */
function unions(patterns: readonly RegExp[]): RegExp[] {
  return [...Map.groupBy(patterns, ({ flags }) => flags)].map(
    ([flags, alike]) => new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), flags),
  )
}

// `^.{0,80}\bcookies`, `^(?:.{0,60}\bbrowser|…`, `(?=.*\bhome\b)`
const beginsAnyhow = /(?:\(\?[:=]|[(^|])\.[*+{]/
