import type { Reference } from '../records.ts'
import type { RecordLists } from './record-lists.ts'

/** A reference to every record that has a page. */
export function allReferences(records: RecordLists): Reference[] {
  const venues = records.venues()
  return [
    ...records.articles(),
    ...records.paperReferences(),
    ...records.authors(),
    ...records.people(),
    ...records.topics(),
    ...venues,
    ...venues.flatMap(({ editions }) => editions),
    ...records.years(),
  ]
}
