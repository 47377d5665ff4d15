/**
 * A day as feeds and shared pages want it: with a time and a zone.
 *
 * @example
 * dateTime('2023-07-20') // => '2023-07-20T00:00:00Z'
 */
export function dateTime(day: string): string {
  return `${day}T00:00:00Z`
}
