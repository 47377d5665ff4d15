import type { Row } from '../../model/row.ts'
import type { Reading } from './reading.ts'

/**
 * A fact that the rows of a page tell together, found once for each page: it is asked of every row, and pages have a hundred
 * thousand of them. It may rest on the rows alone, as claims and papers change while a page is read.
 */
export function factOfPage<T>(find: (rows: readonly Row[]) => T): (reading: Pick<Reading, 'rows'>) => T {
  const known = new WeakMap<readonly Row[], { readonly fact: T }>()
  return ({ rows }) => {
    const held = known.get(rows)
    if (held) return held.fact
    const fact = find(rows)
    known.set(rows, { fact })
    return fact
  }
}
