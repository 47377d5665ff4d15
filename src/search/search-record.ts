/** What a search may find: `SearchRecord`s become the index, and nothing else does. */
export type SearchKind = 'Article' | 'Paper' | 'Person' | 'Topic' | 'Venue'

/** A paragraph or heading of a record. */
export interface SearchText {
  /** A heading with an id becomes a result of its own inside the record. */
  readonly heading?: { readonly depth: 2 | 3; readonly id: string }
  readonly text: string
  /** How much its words count; 1 unless told. */
  readonly weight?: number
}

/** One entry of the search index. */
export interface SearchRecord {
  readonly kind: SearchKind
  /** Address below the root of the site, without the base. */
  readonly path: string
  /** Address of the record that it changes with: for papers and people that of an article. */
  readonly home: string
  readonly title: string
  readonly texts: readonly SearchText[]
  /** What a result shows besides its title and excerpt. Its words are found too, so it holds nothing that many share. */
  readonly meta: Readonly<Record<string, string>>
  /** What a search can be narrowed by. */
  readonly filters: {
    readonly venue: readonly string[]
    readonly year: readonly number[]
    readonly topic: readonly string[]
  }
}

/** A record that is made only where its segment of the index is. */
export interface LaterRecord {
  readonly home: string
  /** Stands for all that it will hold. */
  readonly key: string
  readonly make: () => SearchRecord
}
