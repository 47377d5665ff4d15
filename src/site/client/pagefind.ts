/** What the index keeps of one record. */
export interface Finding {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[]
  /** The text of the record, from which passages are cut; a record that was not searched for is given without. */
  readonly content?: string
  /** Its headings, by which word they begin. */
  readonly anchors?: readonly { readonly id: string; readonly text: string; readonly location: number }[]
  /** Its words that were found, in their order, with how much each counts for the choice of a passage. */
  readonly weighted_locations?: readonly { readonly location: number; readonly balanced_score: number }[]
}

/** A record that matches; its text is fetched when asked for. */
export interface Hit {
  readonly id: string
  readonly score: number
  readonly matchedMetaFields?: readonly string[]
  /** Where the words stand in its text, each by its number. */
  readonly words?: readonly number[]
  data(): Promise<Finding>
}

/** How often each value of each filter occurs. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface Answer {
  readonly results: readonly Hit[]
  readonly filters: Counts
}

export interface Question {
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>
  init(): Promise<void>
  mergeIndex(address: string, options: Readonly<Record<string, unknown>>): Promise<void>
  search(words: string | null, question?: Question): Promise<Answer>
  filters(): Promise<Counts>
}
