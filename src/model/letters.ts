const beyondAscii = /[\x80-\uffff]/
const roughLetters = /[A-Za-z\x80-\uffff]+/g
const letters = /\p{L}+/gu
const roughWords = /[A-Za-z\d\x80-\uffff]+/g
const words = /[\p{L}\p{N}]+/gu

/** The runs of letters in a text. */
export function letterRuns(text: string): readonly string[] {
  return runs(text, roughLetters, letters)
}

/** The runs of letters and digits in a text. */
export function wordRuns(text: string): readonly string[] {
  return runs(text, roughWords, words)
}

/** Asking every sign for its category in Unicode takes long: only runs that hold one beyond ASCII are looked at so. */
function runs(text: string, rough: RegExp, exact: RegExp): readonly string[] {
  const found = text.match(rough) ?? []
  if (!beyondAscii.test(text)) return found
  return found.flatMap((run) => (beyondAscii.test(run) ? (run.match(exact) ?? []) : [run]))
}
