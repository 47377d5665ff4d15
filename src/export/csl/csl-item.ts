/** A name as CSL-JSON has it: in parts where they are told apart, and whole where they are not. */
export type CslName =
  | {
      readonly family: string
      readonly given?: string
      readonly 'non-dropping-particle'?: string
      readonly suffix?: string
    }
  | { readonly literal: string }

/** A date to the precision that is known: year, month, day. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}

/** What kinds of things are cited: `document` where nothing says how a paper was published. */
export const cslTypes = ['paper-conference', 'article-journal', 'document', 'post-weblog'] as const

export type CslType = (typeof cslTypes)[number]

/** One thing to cite, in CSL-JSON. Every other form of citation is written from this one. */
export interface CslItem {
  /** The citation key. */
  readonly id: string
  readonly type: CslType
  readonly title: string
  readonly author?: readonly CslName[]
  readonly issued?: CslDate
  readonly 'container-title'?: string
  readonly 'container-title-short'?: string
  readonly DOI?: string
  readonly URL?: string
  readonly accessed?: CslDate
  readonly keyword?: string
  readonly note?: string
}
