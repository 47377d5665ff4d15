/**
 * A pure function of a text that remembers its latest answers: captures ask the same question of the same line many
 * times. When the memory is full it starts afresh, so that it stays small however long a run is.
 *
 * @param size how many answers are kept
 */
export function remember<T>(compute: (text: string) => T, size = 4000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const answer = known.get(text)
    if (answer !== undefined || known.has(text)) return answer as T
    if (known.size >= size) known.clear()
    const fresh = compute(text)
    known.set(text, fresh)
    return fresh
  }
}
