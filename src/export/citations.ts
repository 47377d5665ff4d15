import type { RecordLists } from '../site/catalogue/record-lists.ts'
import { absoluteAddress } from './absolute-address.ts'
import { articleItem } from './csl/article-item.ts'
import type { CslItem } from './csl/csl-item.ts'
import { paperItem } from './csl/paper-item.ts'
import { assignKeys, type KeyClaim } from './keys/assign-keys.ts'
import { citationKey } from './keys/citation-key.ts'

/** Everything that can be cited, by the address of its record. */
export type Citations = ReadonlyMap<string, CslItem>

/**
 * Make the papers and articles of a library into things to cite.
 *
 * @param address where the site stands, if that is known
 * @param given citation keys that were given out before
 */
export function makeCitations(
  records: Pick<RecordLists, 'papers' | 'articles' | 'venues'>,
  address: string | null,
  given: readonly KeyClaim[] = [],
): Citations {
  const venues = new Map(records.venues().map(({ short, name }) => [short, name]))
  const items = new Map<string, CslItem>()
  for (const paper of records.papers()) {
    const venueName = paper.venue === null ? null : (venues.get(paper.venue) ?? null)
    items.set(
      paper.path,
      paperItem(paper, { key: '', venueName, address: absoluteAddress(paper.path, address) }),
    )
  }
  for (const article of records.articles()) {
    items.set(article.path, articleItem(article, '', absoluteAddress(article.path, address)))
  }
  const claims = [...items].map(([path, item]) => ({ path, key: citationKey(item) }))
  const keys = assignKeys(claims, given)
  return new Map([...items].map(([path, item]) => [path, { ...item, id: keys.get(path) ?? '' }]))
}
