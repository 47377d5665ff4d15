/** How many answers are kept unless more are asked for: a search asks for the same words several times over. */
const few = 24

/** Ask once, and again after a failure. */
export function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  const asked = remember<Value>(ask)
  return () => asked('')
}

/** Keep the latest answers; what failed is asked again. */
export function remember<Value>(
  ask: (words: string) => Promise<Value>,
  kept = few,
): (words: string) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>()
  return (words) => {
    const known = answers.get(words)
    if (known !== undefined) return known
    const answer = ask(words)
    answer.catch(() => answers.delete(words))
    answers.set(words, answer)
    const [oldest] = answers.keys()
    if (answers.size > kept && oldest !== undefined) answers.delete(oldest)
    return answer
  }
}
