/**
 * The first of some things, and how many more there are.
 *
 * @example
 * listed(['oak', 'elm', 'ash'], 2) // => 'oak, elm and 1 more'
 */
export function listed(things: readonly string[], most: number): string {
  const first = things.slice(0, most).join(', ')
  return things.length > most ? `${first} and ${things.length - most} more` : first
}
