/** The different texts, the most frequent first; equally frequent ones in the order they came. */
export function mostFrequent(texts: readonly string[]): string[] {
  if (texts.length < 2) return [...texts]
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text)
}
