/** Keys of pages by their addresses: a key changes when anything does that the page shows. */
export type PageKeys = Readonly<Record<string, string>>

/** Which pages a process that builds pages is to build: those of its share. */
export interface PageOrder {
  /** From 0. */
  readonly share: number
  /** Among how many the pages are shared out. */
  readonly of: number
  /** The pages that stand already, and are built again only under other keys. */
  readonly kept: PageKeys
}

/** Where the keys of all pages of the share are noted, beside the file of the order. */
export function shownFile(order: string): string {
  return `${order}.shown`
}
