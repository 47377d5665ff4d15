import { codesOf } from '../../model/codes-of.ts'
import { remember } from '../../model/remember.ts'

/** How many bits stand for runs of three letters: some hundred runs of a paragraph leave most of them empty. */
const bitsOfRuns = 2048

/** How many bits stand for signs that are no letters: half of them for ASCII, the others for all else. */
const bitsOfMarks = 256

/**
 * The bit of a run of three letters, in any letter case.
 *
 * @param run the codes of the letters behind each other, five bits for each
 */
export function bitOfRun(run: number): number {
  return (run ^ (run >> 6)) & (bitsOfRuns - 1)
}

/** The bit of a sign that is no ASCII letter; all digits have the same. */
export function bitOfMark(code: number): number {
  if (code > 0x7f) return bitsOfRuns + 0x80 + (code & 0x7f)
  return bitsOfRuns + (code >= 0x30 && code <= 0x39 ? 0x30 : code)
}

/** The five bits of an ASCII letter in either case; 0 for any other sign. */
export function bitsOfLetter(code: number): number {
  return letters[code] ?? 0
}

const letters = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z]/i.test(String.fromCharCode(code)) ? code & 0x1f : 0,
)

/**
 * Which runs of three letters and which other signs a text holds, as bits: what tells of most patterns that they cannot
 * match. Null where it holds a sign that patterns may take for an ASCII letter.
 */
export const signsOf = remember((text): Uint32Array | null => {
  const signs = new Uint32Array((bitsOfRuns + bitsOfMarks) >> 5)
  const codes = codesOf(text)
  let run = 0
  for (let at = 0; at < text.length; at++) {
    const code = codes[at] ?? 0
    const letter = code > 0x7f ? 0 : (letters[code] ?? 0)
    if (code === longS || code === kelvin) return null
    run = letter === 0 ? 0 : ((run << 5) | letter) & 0x7fff
    if (letter > 0 && run <= 0x3ff) continue
    const bit = letter === 0 ? bitOfMark(code) : bitOfRun(run)
    signs[bit >> 5] = (signs[bit >> 5] ?? 0) | (1 << (bit & 31))
  }
  return signs
})

// `ſ` and the sign of the kelvin: letters to a pattern of any letter case
const longS = 0x17f
const kelvin = 0x212a
