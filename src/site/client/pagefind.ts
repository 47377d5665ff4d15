/** What the index keeps of one record. */
export interface Finding {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[]
}

/** A record that matches; its text is fetched when asked for. */
export interface Hit {
  readonly id: string
  readonly score: number
  readonly matchedMetaFields?: readonly string[]
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

/** What answers searches. */
export interface SearchEngine {
  search(words: string | null, question?: Question): Promise<Answer>
  filters(): Promise<Counts>
}

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind extends SearchEngine {
  options(options: Readonly<Record<string, unknown>>): Promise<void>
  init(): Promise<void>
}
