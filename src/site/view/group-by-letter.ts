import { foldKey } from '../../model/fold.ts'

/** Things that begin with one letter; `#` stands for everything but the letters A to Z. */
export interface LetterGroup<T> {
  readonly letter: string
  readonly items: readonly T[]
}

const order = new Intl.Collator('en', { numeric: true })

/**
 * The key by which a name stands in an index: its last word first, without a suffix in brackets.
 *
 * @example
 * nameKey('Cédric Archambeau') // => 'archambeau cedric'
 */
export function nameKey(name: string): string {
  const words = foldKey(name.replace(/\(.*?\)/g, '')).split(' ')
  return [words.at(-1), ...words.slice(0, -1)].join(' ')
}

/** Things under the first letter of their key, A to Z and then the rest, each sorted by key. */
export function groupByLetter<T>(things: readonly T[], keyOf: (thing: T) => string): LetterGroup<T>[] {
  const keyed = things.map((thing) => ({ thing, key: keyOf(thing) }))
  keyed.sort((a, b) => order.compare(a.key, b.key))
  const groups = Map.groupBy(keyed, ({ key }) => indexLetter(key))
  return [...groups]
    .map(([letter, items]) => ({ letter, items: items.map(({ thing }) => thing) }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || order.compare(a.letter, b.letter))
}

function indexLetter(key: string): string {
  const first = key.charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : '#'
}
