import { type FoldKind, listAddress } from '../addresses/entry-address.ts'
import { listParts } from '../addresses/place-entries.ts'
import type { FormerEntryRecord } from '../records.ts'
import { groupByLetter } from './group-by-letter.ts'

/** A record that has an entry on a list. */
export interface Entered {
  readonly list: string | null
  readonly label: string
}

/** A list of entries, in their order; one that has become empty of records still says where they went. */
export interface EntryList<T extends Entered> {
  /** `#` stands for everything but the letters A to Z. */
  readonly letter: string
  /** Which of its letter it is, from 1. */
  readonly number: number
  readonly path: string
  readonly items: readonly (T | FormerEntryRecord)[]
}

/** The lists of entries of a kind, by their letters. */
export function entryLists<T extends Entered>(
  kind: FoldKind,
  records: readonly T[],
  former: readonly FormerEntryRecord[],
  keyOf: (label: string) => string,
): EntryList<T>[] {
  const all = [
    ...records.filter(({ list }) => list !== null),
    ...former.filter((entry) => entry.kind === kind),
  ]
  const lists = [...Map.groupBy(all, ({ list }) => list ?? '')].map(([list, entries]) => {
    const { letter, number } = listParts(list)
    const items = groupByLetter(entries, (entry) => keyOf(labelOf(entry))).flatMap((group) => group.items)
    return {
      letter: letter.length > 1 ? '#' : letter.toUpperCase(),
      number,
      path: listAddress(kind, list),
      items,
    }
  })
  const rank = ({ letter }: { readonly letter: string }) => (letter === '#' ? 'ZZ' : letter)
  return lists.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.number - b.number))
}

/** What an entry stands in its list by: where its record has gone, what that is called now. */
function labelOf<T extends Entered>(item: T | FormerEntryRecord): string {
  return isFormer(item) ? (item.to[0]?.label ?? '') : item.label
}

/** Whether an entry only tells where its record is now. */
export function isFormer<T extends Entered>(item: T | FormerEntryRecord): item is FormerEntryRecord {
  return 'to' in item
}
