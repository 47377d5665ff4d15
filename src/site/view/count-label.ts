const plurals: Readonly<Record<string, string>> = { person: 'people' }
const numerals = new Intl.NumberFormat('en')

/**
 * A number with the thing it counts.
 *
 * @example
 * countLabel(1, 'paper')    // => '1 paper'
 * countLabel(2304, 'paper') // => '2,304 papers'
 */
export function countLabel(count: number, thing: string): string {
  return `${numerals.format(count)} ${count === 1 ? thing : (plurals[thing] ?? `${thing}s`)}`
}
