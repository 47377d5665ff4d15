import type { Reading } from '../reading.ts'

/**
 * A fact that the entries of a page tell together, found once for each page. It may be asked once all entries are found and
 * until headings are: it rests on what is claimed as paper, authors and dropped, which stays as it is in between.
 */
export function factOfEntries<T>(find: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, { readonly fact: T }>()
  return (reading) => {
    const held = known.get(reading)
    if (held) return held.fact
    const fact = find(reading)
    known.set(reading, { fact })
    return fact
  }
}
