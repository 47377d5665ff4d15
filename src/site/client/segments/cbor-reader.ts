/** The type of numbers below zero, by the high bits of their first byte. */
const negative = 1

const decoder = new TextDecoder()

/** Reads numbers, texts and the lengths of arrays in CBOR (RFC 8949), one after the other. */
export class CborReader {
  readonly bytes: Uint8Array
  /** Where the next item begins. */
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /**
   * A number, or how many items an array has, which come next.
   *
   * @throws {Error} where it takes more than 32 bits
   */
  number(): number {
    const first = this.#byte()
    if (first < 24) return first // Most are.
    const value = this.#value(first & 31)
    return first >> 5 === negative ? -1 - value : value
  }

  text(): string {
    const length = this.skipText()
    return decoder.decode(this.bytes.subarray(this.at - length, this.at))
  }

  /**
   * Pass by a text: to make one of its bytes takes longest.
   *
   * @returns how many bytes it has
   */
  skipText(): number {
    const length = this.number()
    this.at += length
    return length
  }

  /** Pass by an array of numbers, of which a common word has a million. */
  skipNumbers(): void {
    let left = this.number()
    const { bytes } = this
    let { at } = this
    for (; left > 0; left--) at += wide(bytes[at] ?? 0)
    this.at = at
  }

  /**
   * Pass by an array of numbers, and call with each that is below zero and with how many others follow it; first with
   * those that follow none.
   */
  runs(call: (below: number | null, following: number) => void): void {
    let left = this.number()
    let [below, following]: [number | null, number] = [null, 0]
    for (; left > 0; left--) {
      const first = this.bytes[this.at] ?? 0
      if (first >> 5 !== negative) {
        this.at += wide(first)
        following++
        continue
      }
      if (following > 0) call(below, following)
      below = this.number()
      following = 0
    }
    if (following > 0) call(below, following)
  }

  #byte(): number {
    return this.bytes[this.at++] ?? 0
  }

  #value(short: number): number {
    if (short < 24) return short
    if (short === 24) return this.#byte()
    if (short === 25) return this.#byte() * 2 ** 8 + this.#byte()
    if (short > 26) throw new Error('A file of the search holds a number that is too large.')
    return this.#byte() * 2 ** 24 + this.#byte() * 2 ** 16 + this.#byte() * 2 ** 8 + this.#byte()
  }
}

/** How many bytes a number has, by the first of them. */
function wide(first: number): number {
  const short = first & 31
  return short < 24 ? 1 : 1 + (1 << (short - 24))
}
