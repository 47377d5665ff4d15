/**
 * An id that is not yet used on the page; it is added to those used.
 *
 * @example
 * unusedId('note-1', new Set(['note-1'])) // => 'note-1-2'
 */
export function unusedId(wish: string, used: Set<string>): string {
  let id = wish
  for (let n = 2; used.has(id); n++) id = `${wish}-${n}`
  used.add(id)
  return id
}
