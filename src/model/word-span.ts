/** A file of words of a search index, with the beginnings of words between which it reaches. */
export interface WordSpan {
  readonly from: string
  readonly to: string
  readonly name: string
}

/** The files in whose span a word is, or else those in which words may begin with it, as Pagefind chooses them. */
export function spansOf(word: string, files: readonly WordSpan[]): readonly WordSpan[] {
  const spanning = files.filter(({ from, to }) => from <= word && word <= to)
  if (spanning.length > 0) return spanning
  const begins = (text: string) => [word.slice(0, text.length), text.slice(0, word.length)] as const
  return files.filter(({ from, to }) => {
    const [[start, first], [end, last]] = [begins(from), begins(to)]
    return start >= first && end <= last
  })
}

/** The place of the file that tells the stem of a word, among files in their order: the last that begins before it. */
export function homeOf(word: string, files: readonly WordSpan[]): number {
  let [low, high] = [0, files.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((files[middle]?.from ?? '') <= word) low = middle
    else high = middle
  }
  return low
}
