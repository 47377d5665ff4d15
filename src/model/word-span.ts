/** A file of words of a search index, with the beginnings of words between which it reaches. */
export interface WordSpan {
  readonly from: string
  readonly to: string
  readonly name: string
}

/** The order of words in an index, that of their bytes as UTF-8, in which signs of two units come last. */
export function byBytes(a: string, b: string): number {
  if (a === b) return 0
  let at = 0
  while (a.charCodeAt(at) === b.charCodeAt(at)) at++
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1)
}

/** The place of the file that tells the stem of a word, among files in their order: the last that begins before it. */
export function homeOf(word: string, files: readonly WordSpan[]): number {
  let [low, high] = [0, files.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (byBytes(files[middle]?.from ?? '', word) <= 0) low = middle
    else high = middle
  }
  return low
}

/**
 * The files in whose span a word is, or else those in which words may begin with it, as Pagefind chooses them.
 *
 * @param files in their order
 */
export function spansOf(word: string, files: readonly WordSpan[]): readonly WordSpan[] {
  const home = homeOf(word, files)
  // Those that are asked for stand one after the other, and none is farther than one from home.
  const around = (isAsked: (file: WordSpan) => boolean) => {
    const isAskedAt = (place: number) => {
      const file = files[place]
      return file !== undefined && isAsked(file)
    }
    let [first, last] = [home, home + 1]
    while (isAskedAt(first)) first--
    while (isAskedAt(last)) last++
    return files.slice(first + 1, last)
  }
  const spanning = around(({ from, to }) => byBytes(from, word) <= 0 && byBytes(word, to) <= 0)
  if (spanning.length > 0) return spanning
  const isUpTo = (a: string, b: string) => byBytes(a.slice(0, b.length), b.slice(0, a.length)) <= 0
  return around(({ from, to }) => isUpTo(from, word) && isUpTo(word, to))
}
