/** Keys of pages by their addresses: a key changes when anything does that the page shows. */
export type PageKeys = Readonly<Record<string, string>>

/** Which pages a process that builds pages is to build. */
export interface PageOrder {
  /** The pages that stand already, and are built again only under other keys. */
  readonly kept: PageKeys
  /** Whether the keys of all pages are noted. */
  readonly notes: boolean
  /** Which share of the rest, from 0. */
  readonly share: number
  /** Among how many processes the rest is shared out. */
  readonly shares: number
}

/** Where the keys of all pages are noted, beside the file of the order. */
export function shownFile(order: string): string {
  return `${order}.shown`
}
