import type { Entered, EntryList } from '../site/view/entry-lists.ts'
import { pageKey } from './page-key.ts'

/** The pages of the lists of a kind, as Astro's static paths. */
export function entryListPages<T extends Entered>(lists: readonly EntryList<T>[]) {
  const places = lists.map(({ letter, number, path }) => ({ letter, number, path }))
  return lists.map((list) => ({
    // Below the room of the kind: `s/2`
    params: { list: list.path.split('/').slice(3, -1).join('/') },
    props: { list, places },
    cacheKey: pageKey(list.path, () => [list, places]),
  }))
}
