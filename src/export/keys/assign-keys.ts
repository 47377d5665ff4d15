/** A citation key and the address of the record that it is of. */
export interface KeyClaim {
  readonly path: string
  readonly key: string
}

/**
 * Citation keys that are unique and stay: what got one before keeps it, whatever comes after it.
 *
 * @param claims what each record would be called if it were alone
 * @param given keys that were given out before
 */
export function assignKeys(
  claims: readonly KeyClaim[],
  given: readonly KeyClaim[] = [],
): ReadonlyMap<string, string> {
  const before = new Map(given.map(({ path, key }) => [path, key]))
  const taken = new Set(before.values())
  const keys = new Map<string, string>()
  const tried = new Map<string, number>()
  for (const { path, key } of claims.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const own = before.get(path) ?? firstFree(key, taken, tried)
    taken.add(own)
    keys.set(path, own)
  }
  return keys
}

/**
 * `lee2023trees`, `lee2023treesb`, … `lee2023treesz`, `lee2023trees26`.
 *
 * @param tried how many of each key were taken when it was last asked for: none of them comes free again
 */
function firstFree(key: string, taken: ReadonlySet<string>, tried: Map<string, number>): string {
  for (let n = tried.get(key) ?? 0; ; n++) {
    const candidate = n === 0 ? key : key + (n < 26 ? String.fromCharCode(97 + n) : n)
    if (taken.has(candidate)) continue
    tried.set(key, n)
    return candidate
  }
}
