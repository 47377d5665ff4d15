import type { Settings } from '../../site/settings.ts'
import type { PageRecord } from './find-record.ts'

/** Pages that hold nothing of their own. */
const empty: ReadonlySet<string> = new Set(['/404.html', '/search/', '/reading-list/'])

/**
 * Whether search engines may keep a page. Articles hold text that others have published: engines ask that copies be
 * kept from them. A name that several people share is no page about anybody.
 */
export function isIndexable(path: string, page: PageRecord | null, settings: Settings): boolean {
  if (empty.has(path)) return false
  if (page?.kind === 'article') return settings.indexArticles
  return !(page?.kind === 'author' && page.record.identity === 'shared')
}
