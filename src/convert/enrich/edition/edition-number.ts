const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy']
const ones = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const teens =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

/** Ordinals in words up to the seventies: `thirty-fifth` → 35. */
const inWords: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, place) => [word, place + 1] as const),
  ...teens.map((word, place) => [word, place + 10] as const),
  ...tens.flatMap((ten, place) => [
    [`${ten.slice(0, -1)}ieth`, (place + 2) * 10] as const,
    ...ones.map((one, unit) => [`${ten}-${one}`, (place + 2) * 10 + unit + 1] as const),
  ]),
])

// `the 35th International `, `the Thirty-Fifth Annual ACM `, `the 42nd ACM SIGIR `: right before the name of a meeting
const numberBefore =
  /(?<![\p{L}\d])(?:(?<digits>\d{1,3})(?:st|nd|rd|th)|(?<words>(?:(?:twenty|thirty|forty|fifty|sixty|seventy)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|\p{Ll}+(?:enth|elfth|ieth)))\s+(?:(?:annual|international|european|national|joint|ieee\S*|acm\S*|sig\p{L}{2,8}|usenix|aaai|conference|symposium|meeting|edition|on|of|the|its)\s+)*$/iu

/**
 * The number of an edition that stands right before the name of a meeting in a text, or null.
 *
 * @example
 * editionNumber('We were at the 35th International ') // => 35
 */
export function editionNumber(before: string): number | null {
  const match = numberBefore.exec(before)
  // `My first Interspeech` counts visits.
  if (match && /\b(?:my|our|his|her|their|your)\s+$/i.test(before.slice(0, match.index))) return null
  const { digits, words } = match?.groups ?? {}
  if (digits !== undefined) return Number(digits)
  return words === undefined ? null : (inWords.get(words.toLowerCase().replace(' ', '-')) ?? null)
}
