/**
 * Whether a text matches any of the patterns, asked of one pattern for all that have the same flags: of long tables
 * hardly a line matches anything, and one question takes a tenth of the time of sixty. By themselves stay those that may
 * begin with any words, which would have the others looked for at every place as well, and those with flags inside:
 * joined with others, V8 at times no longer matched them once it had compiled them anew.
 *
 * @example
 * anyOf([/^menu$/i, /^tags?:/i])('Tags: one') // => true
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const joined = patterns.filter(({ source }) => !flagsInside.test(source) && !beginsAnyhow.test(source))
  const unions = [...Map.groupBy(joined, ({ flags }) => flags)].map(
    ([flags, alike]) => new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), flags),
  )
  const all = [...unions, ...patterns.filter((pattern) => !joined.includes(pattern))]
  return (text) => all.some((pattern) => pattern.test(text))
}

// `^.{0,80}\bcookies`, `^(?:.{0,60}\bbrowser|…`, `(?=.*\bhome\b)`
const beginsAnyhow = /(?:[(^|:]|\?=)\.[*+{]/

// `(?-i:\p{Lu})`
const flagsInside = /\(\?[a-z]*-[a-z]+:/
