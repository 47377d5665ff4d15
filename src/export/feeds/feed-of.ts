import type { Settings } from '../../site/settings.ts'
import type { PageRecord } from '../metadata/find-record.ts'

export type FeedKind = Settings['exports']['feeds'][number]

const kinds: Partial<Readonly<Record<PageRecord['kind'], FeedKind>>> = {
  topic: 'topics',
  venue: 'venues',
  author: 'authors',
  person: 'authors',
}

/** The page beside which the feed of corrections stands. */
export const correctionsPage = '/quality/'

/** Pages that lead to the feed of corrections. */
export const correctionsFollowed: ReadonlySet<string> = new Set(['/', '/data/', correctionsPage])

/** The kind of feed that stands beside a page, if one does. */
export function feedOf(kind: PageRecord['kind']): FeedKind | null {
  return kinds[kind] ?? null
}
