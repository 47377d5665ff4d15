/** The most that may come over the wire: bytes of bodies as sent. */
export interface Budget {
  readonly bytes: number
  readonly script: number
  readonly requests: number
}

/** The first search on top of a page: 95,000 once Pagefind 1.6 brings a smaller engine. */
export const firstSearch = 105_000

/** The first search in a library of 10,000 articles; `npm run bench -- search-scale` says what it is. */
export const firstLargeSearch = 100_000

const page: Budget = { bytes: 20_000, script: 1_000, requests: 6 }

/** Pages that do more than show what they hold. */
const others: Readonly<Record<string, Budget>> = {
  search: { bytes: 20_000, script: 11_000, requests: 13 },
  'reading list': { bytes: 20_000, script: 11_000, requests: 12 },
  'without a network': { bytes: 20_000, script: 5_000, requests: 12 },
  'not found': { bytes: 30_000 + firstSearch, script: 20_000, requests: 30 }, // It searches for what was meant.
}

/** What a page of a type may weigh before anyone touches it. */
export function pageBudget(type: string): Budget {
  return others[type] ?? page
}
