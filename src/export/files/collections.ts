import { hasPage } from '../../site/addresses/entry-address.ts'
import type { RecordLists } from '../../site/catalogue/record-lists.ts'
import type { PaperReference } from '../../site/records.ts'

/** Papers that one page lists. */
export interface Collection {
  /** Address of the page. */
  readonly path: string
  readonly papers: readonly Pick<PaperReference, 'path'>[]
}

/** What collections there are, by the name of the switch that turns them off. */
export const collectionKinds = ['all', 'articles', 'topics', 'editions', 'years', 'authors'] as const

export type CollectionKind = (typeof collectionKinds)[number]

/** The collections of a kind that hold any paper. What has an entry on a list has no files beside it. */
export function collectionsOf(kind: CollectionKind, records: RecordLists): readonly Collection[] {
  return ofKind[kind](records).filter((collection) => collection.papers.length > 0 && hasPage(collection))
}

const ofKind: Readonly<Record<CollectionKind, (records: RecordLists) => readonly Collection[]>> = {
  all: ({ paperReferences }) => [{ path: '/papers/', papers: paperReferences() }],
  articles: ({ articles }) => articles(),
  topics: ({ topics }) => topics(),
  editions: ({ venues }) => venues().flatMap(({ editions }) => editions),
  years: ({ years }) => years(),
  authors: ({ authors, people }) => [...authors(), ...people()],
}
