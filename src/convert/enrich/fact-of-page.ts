import { onceFor } from '../../model/once-for.ts'
import type { Row } from '../../model/row.ts'
import type { Reading } from './reading.ts'

/**
 * A fact that the rows of a page tell together, found once for each page: it is asked of every row, and pages have a hundred
 * thousand of them. It may rest on the rows alone, as claims and papers change while a page is read.
 */
export function factOfPage<T>(find: (rows: readonly Row[]) => T): (reading: Pick<Reading, 'rows'>) => T {
  const fact = onceFor(find)
  return ({ rows }) => fact(rows)
}

/**
 * A fact that the entries of a page tell together, found once for each page. It may be asked once all entries are found and
 * until headings are: it rests on what is claimed as paper, authors and dropped, which stays as it is in between.
 */
export function factOfEntries<T>(find: (reading: Reading) => T): (reading: Reading) => T {
  return onceFor(find)
}
