import { codesOf } from './codes-of.ts'

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
 * @param digits whether digits count as letters
 * @example
 * wordFinder(['icml', 'learning'])('Papers of ICML') // => ['ICML']
 */
export function wordFinder(known: Iterable<string>, digits = false): (text: string) => string[] {
  const small = digits ? smallLettersAndDigits : smallLetters
  const runs = digits ? words : letters
  const lowerCase = new Set([...known].map((word) => word.toLowerCase()))
  const sums = new Uint8Array(bits)
  for (const word of lowerCase) {
    let sum = 0
    for (let at = 0; at < word.length; at++) sum = (sum * 31 + word.charCodeAt(at)) & (bits - 1)
    sums[sum] = 1
  }
  return (text) => {
    const found: string[] = []
    const codes = codesOf(text)
    let start = 0
    let sum = 0
    let beyond = false
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? (codes[at] ?? 0) : 0
      const letter = code > 0x7f ? code : (small[code] ?? 0)
      if (letter > 0) {
        sum = (sum * 31 + letter) & (bits - 1)
        beyond ||= code > 0x7f
        continue
      }
      if (at > start && (beyond || sums[sum] !== 0)) {
        const run = text.slice(start, at)
        for (const word of beyond ? (run.match(runs) ?? []) : [run])
          if (lowerCase.has(word.toLowerCase())) found.push(word)
      }
      start = at + 1
      sum = 0
      beyond = false
    }
    return found
  }
}

/** The codes of small letters for those of ASCII letters in either case, 0 for those of other ASCII signs. */
const smallLetters = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a ? small : 0
})

const smallLettersAndDigits = smallLetters.map((small, code) => (code >= 0x30 && code <= 0x39 ? code : small))

/** The runs of letters and digits in a text. */
export function wordRuns(text: string): readonly string[] {
  const found = text.match(roughWords) ?? []
  if (!beyondAscii.test(text)) return found
  // Asking every sign for its category in Unicode takes long: only runs that hold one beyond ASCII are looked at so.
  return found.flatMap((run) => (beyondAscii.test(run) ? (run.match(words) ?? []) : [run]))
}
