/** Texts longer than this, in characters, are not kept: a capture has few of them, and what they hold takes room. */
const longestKept = 10_000

/** How often all was forgotten. */
let times = 0

/** Forget all that was remembered: between two captures, whose lines have nothing in common, so that memory stays small. */
export function forgetAnswers(): void {
  times++
}

/**
 * A pure function of a text that remembers its latest answers: captures ask the same question of the same line many
 * times. When the memory is full it starts afresh, so that it stays small however long a run is. An answer is handed
 * out more than once: nobody may change it.
 *
 * @param size how many answers are kept
 */
export function remember<T>(compute: (text: string) => T, size = 4000): (text: string) => T {
  const known = new Map<string, T>()
  let since = times
  // The same text is often asked for twice in a row.
  let lastText: string | null = null
  let lastAnswer: T | undefined
  return (text) => {
    if (since !== times) {
      known.clear()
      lastText = null
      since = times
    }
    if (lastText === text) return lastAnswer as T
    const answer = known.get(text)
    if (answer !== undefined || known.has(text)) {
      lastText = text
      lastAnswer = answer
      return answer as T
    }
    const fresh = compute(text)
    if (text.length > longestKept) return fresh
    if (known.size >= size) known.clear()
    known.set(text, fresh)
    return fresh
  }
}
