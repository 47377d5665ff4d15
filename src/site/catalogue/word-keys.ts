import { foldKey } from '../../model/fold.ts'

const shortestWord = 3

/** Words as long as this are keyed without a plural `s`. */
const shortestPlural = 5

const s = 's'.charCodeAt(0)

/** The letter or digit of each character code below 128 in lower case; 0 for what is neither. */
const letters = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase()
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0
})

/**
 * A number for each word of a text that may tell what it is about, the same for singular and plural, upper and lower
 * case. That two words have one number happens so seldom that it does not matter to what is alike, and it saves
 * keeping the words.
 */
export function wordKeys(text: string): number[] {
  // Folding takes most of the time, and English has nothing to fold but its case.
  const folded = /[^\x20-\x7e]/.test(text) ? foldKey(text) : text
  const keys: number[] = []
  let start = 0
  for (let place = 0; place <= folded.length; place++) {
    if (place < folded.length && letterAt(folded, place) !== 0) continue
    if (place - start >= shortestWord) keys.push(keyOf(folded, start, withoutPlural(folded, start, place)))
    start = place + 1
  }
  return keys
}

/** FNV-1a, in as many bits as a small integer has. */
function keyOf(text: string, start: number, end: number): number {
  let key = 0x811c9dc5
  for (let place = start; place < end; place++) key = Math.imul(key ^ letterAt(text, place), 0x01000193)
  return key >>> 1
}

function withoutPlural(text: string, start: number, end: number): number {
  const isPlural =
    end - start >= shortestPlural && letterAt(text, end - 1) === s && letterAt(text, end - 2) !== s
  return isPlural ? end - 1 : end
}

function letterAt(text: string, place: number): number {
  const code = text.charCodeAt(place)
  return code < 128 ? (letters[code] ?? 0) : code
}
