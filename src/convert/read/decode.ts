import type { ProblemCode } from '../../model/problem.ts'

/** Largest capture that is read, in bytes. A round-up has some tens of kilobytes; this leaves room for saved pages. */
const largestCapture = 64 * 1024 * 1024

/** How files that are not text begin. */
const binaryStarts: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a zip archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
]

/** The text of a capture with line ends as `\n` and without byte order mark, or why there is none. */
export type Decoded =
  | { readonly text: string }
  | { readonly code: ProblemCode; readonly message: string; readonly line: number; readonly column: number }

/** Read the bytes of a capture as UTF-8 text. Anything else is refused by name, with the place of the first fault. */
export function decode(bytes: Uint8Array): Decoded {
  const refuse = (code: ProblemCode, message: string, at = 0): Decoded => ({
    code,
    message,
    ...placeOf(bytes, at),
  })
  const large = tooLarge(bytes.length)
  if (large !== null) return refuse('capture/too-large', large)
  const binary = binaryStarts.find((start) => start.bytes.every((byte, i) => bytes[i] === byte))
  if (binary) return refuse('capture/binary', `The file is ${binary.name}, not text`)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse('capture/encoding', 'The file is UTF-16; only UTF-8 is read')
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return refuse('capture/binary', `The file holds a zero byte at offset ${nul}`, nul)
  const bad = firstInvalidByte(bytes)
  if (bad >= 0)
    return refuse('capture/encoding', `Byte ${bad} (0x${(bytes[bad] ?? 0).toString(16)}) is not UTF-8`, bad)
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n')
  return text.trim() === '' ? refuse('capture/empty', 'The file holds no text') : { text }
}

/** Why a file of so many bytes is not read; null where it is. */
export function tooLarge(size: number): string | null {
  return size > largestCapture ? `The file has ${size} bytes; at most ${largestCapture} are read` : null
}

/** The offset of the first byte that is no valid UTF-8, or -1. */
function firstInvalidByte(bytes: Uint8Array): number {
  if (isValid(bytes)) return -1
  let low = 0
  let high = bytes.length
  // The longest valid beginning, give or take a character cut in two at its end.
  while (high - low > 4) {
    const middle = (low + high) >> 1
    if (validUpTo(bytes, middle)) low = middle
    else high = middle
  }
  while (low > 0 && !isValid(bytes.subarray(0, low))) low--
  let valid = low
  for (let end = low + 1; end <= Math.min(high + 1, bytes.length); end++)
    if (isValid(bytes.subarray(0, end))) valid = end
  return valid
}

function validUpTo(bytes: Uint8Array, end: number): boolean {
  return [0, 1, 2, 3].some((cut) => isValid(bytes.subarray(0, end - cut)))
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function placeOf(bytes: Uint8Array, at: number): { line: number; column: number } {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).replace(/\r\n?/g, '\n')
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}
