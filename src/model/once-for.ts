/** A function of an object, such as the rows of a page, that is found once for each object and held as long as the object lives. */
export function onceFor<K extends object, T>(find: (object: K) => T): (object: K) => T {
  const known = new WeakMap<K, { readonly found: T }>()
  return (object) => {
    const held = known.get(object)
    if (held) return held.found
    const found = find(object)
    known.set(object, { found })
    return found
  }
}
