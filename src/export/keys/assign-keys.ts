/** What is to get a citation key, by its slug. */
export interface KeyClaim {
  readonly slug: string
  readonly key: string
}

/**
 * Citation keys that are unique and stay: what got one before keeps it, whatever comes after it.
 *
 * @param claims what each thing would be called if it were alone
 * @param given keys that were given out before
 */
export function assignKeys(
  claims: readonly KeyClaim[],
  given: readonly KeyClaim[] = [],
): ReadonlyMap<string, string> {
  const before = new Map(given.map(({ slug, key }) => [slug, key]))
  const taken = new Set(before.values())
  const keys = new Map<string, string>()
  for (const { slug, key } of claims.toSorted((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0))) {
    const own = before.get(slug) ?? firstFree(key, taken)
    taken.add(own)
    keys.set(slug, own)
  }
  return keys
}

/** `lee2023trees`, `lee2023treesb`, … `lee2023treesz`, `lee2023trees26`. */
function firstFree(key: string, taken: ReadonlySet<string>): string {
  for (let n = 0; ; n++) {
    const candidate = n === 0 ? key : key + (n < 26 ? String.fromCharCode(97 + n) : n)
    if (!taken.has(candidate)) return candidate
  }
}
