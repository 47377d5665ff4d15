/** What may come over the wire, compressed: a page before anyone touches it, and the first search on top of a page. */
export const budgets = {
  page: { bytes: 20_000, script: 1_000, requests: 6 },
  /** 95,000 once the index comes with the smaller engine of Pagefind 1.6. */
  firstSearch: 105_000,
} as const
