const beyondAscii = /[\x80-\uffff]/
const letters = /\p{L}+/gu
const roughWords = /[A-Za-z\d\x80-\uffff]+/g
const words = /[\p{L}\p{N}]+/gu

/** How many bits tell which words are known: some hundred words leave most of them empty. */
const bits = 1 << 14

/**
 * Prepare to find the runs of letters of a text that are among known words, in any letter case. A text is read sign by
 * sign and a run only taken out of it where the sum of its letters is that of a known word: hardly any is.
 *
 * @example
 * wordFinder(['icml', 'learning'])('Papers of ICML') // => ['ICML']
 */
export function wordFinder(known: Iterable<string>): (text: string) => string[] {
  const lowerCase = new Set([...known].map((word) => word.toLowerCase()))
  const sums = new Uint8Array(bits)
  for (const word of lowerCase) {
    let sum = 0
    for (let at = 0; at < word.length; at++) sum = (sum * 31 + word.charCodeAt(at)) & (bits - 1)
    sums[sum] = 1
  }
  return (text) => {
    const found: string[] = []
    for (let at = 0; at < text.length; at++) {
      const start = at
      let sum = 0
      let beyond = false
      for (let code = letterAt(text, at); code > 0; code = letterAt(text, ++at)) {
        sum = (sum * 31 + code) & (bits - 1)
        beyond ||= code > 0x7f
      }
      if (at === start || (!beyond && sums[sum] === 0)) continue
      const run = text.slice(start, at)
      for (const word of beyond ? (run.match(letters) ?? []) : [run])
        if (lowerCase.has(word.toLowerCase())) found.push(word)
    }
    return found
  }
}

/** The code of a small letter for an ASCII letter in either case, of any sign beyond ASCII its own; 0 for what is no letter. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code > 0x7f) return code
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a ? small : 0
}

/** The runs of letters and digits in a text. */
export function wordRuns(text: string): readonly string[] {
  const found = text.match(roughWords) ?? []
  if (!beyondAscii.test(text)) return found
  // Asking every sign for its category in Unicode takes long: only runs that hold one beyond ASCII are looked at so.
  return found.flatMap((run) => (beyondAscii.test(run) ? (run.match(words) ?? []) : [run]))
}
