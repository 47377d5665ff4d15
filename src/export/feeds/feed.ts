/** A thing that a feed tells of. */
export interface FeedEntry {
  /** Its full address. */
  readonly address: string
  /** Its id, where that is not its address: addresses here are for good. */
  readonly id?: string
  readonly title: string
  readonly summary: string
  readonly authors: readonly string[]
  /** The day it is known from; null where only its year is known, or nothing. */
  readonly day: string | null
  readonly year: number | null
  /** The day of the release that last added or changed it; null where none did. */
  readonly changed: string | null
}

/** A list of things, the newest first, that programs follow. */
export interface Feed {
  readonly title: string
  /** Full address of the page that shows the same. */
  readonly page: string
  readonly language: string
  /** Who speaks where an entry has no author. */
  readonly publisher: string
  /** The day of the last release; null while there was none. */
  readonly released: string | null
  readonly entries: readonly FeedEntry[]
}
