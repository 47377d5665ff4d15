import type { AddressKind } from '../../site/addresses/registry.ts'
import type { Settings } from '../../site/settings.ts'
import { correctionsPage, type FeedKind } from '../feeds/feed-of.ts'
import type { CollectionKind } from './collections.ts'

const collections: Partial<Readonly<Record<AddressKind, CollectionKind>>> = {
  articles: 'articles',
  topics: 'topics',
  editions: 'editions',
  years: 'years',
  authors: 'authors',
  people: 'authors',
  pages: 'all',
}

const feeds: Partial<Readonly<Record<AddressKind, FeedKind>>> = {
  topics: 'topics',
  venues: 'venues',
  authors: 'authors',
  people: 'authors',
  pages: 'site',
}

/**
 * Whether the settings let files of a name stand beside the pages of a kind; beside those of no record, files of a path.
 *
 * @example
 * isOffered('papers', 'cite.bib', settings) // => settings.exports.citations
 */
export function isOffered(kind: AddressKind, path: string, { address, exports }: Settings): boolean {
  if (path.startsWith('data/')) return exports.data
  if (kind === 'pages' && (path === 'llms.txt' || path === 'opensearch.xml')) return exports.discovery
  const name = path.slice(path.lastIndexOf('/') + 1)
  const [collection, feed] = [collections[kind], feeds[kind]]
  if (name.startsWith('cite.')) return exports.citations
  if (name.startsWith('index.')) return exports.records
  if (name.startsWith('papers')) return collection !== undefined && exports.collections.includes(collection)
  if (name.startsWith('feed.')) {
    const own = `/${path.slice(0, -name.length)}` === correctionsPage ? 'corrections' : feed
    return address !== null && own !== undefined && exports.feeds.includes(own)
  }
  return true
}
