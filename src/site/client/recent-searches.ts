const key = 'lectern-searches'
const longest = 6

/** The searches made last on this device, the latest first. They never leave it. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((words) => typeof words === 'string').slice(0, longest) : []
  } catch {
    return [] // Storage may be refused or hold something else: then there are no recent searches.
  }
}

/** Remember a search. */
export function rememberSearch(words: string): void {
  const trimmed = words.trim()
  if (trimmed === '') return
  keep([trimmed, ...recentSearches().filter((other) => other !== trimmed)].slice(0, longest))
}

/** Forget all searches. */
export function forgetSearches(): void {
  keep([])
}

function keep(searches: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(searches))
  } catch {
    // Storage may be refused: the search works without it.
  }
}
