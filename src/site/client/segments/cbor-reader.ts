/** The type of numbers below zero, by the high bits of their first byte. */
const negative = 1

const decoder = new TextDecoder()

/** Reads numbers, texts and the lengths of arrays in CBOR (RFC 8949), one after the other. */
export class CborReader {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  /** Where the next item begins. */
  get at(): number {
    return this.#at
  }

  /**
   * A number, or how many items an array has, which come next.
   *
   * @throws {Error} where it takes more than 32 bits
   */
  number(): number {
    const first = this.#byte()
    const value = this.#value(first & 31)
    return first >> 5 === negative ? -1 - value : value
  }

  text(): string {
    const length = this.skipText()
    return decoder.decode(this.#bytes.subarray(this.#at - length, this.#at))
  }

  /**
   * Pass by a text: to make one of its bytes takes longest.
   *
   * @returns how many bytes it has
   */
  skipText(): number {
    const length = this.number()
    this.#at += length
    return length
  }

  /** Pass by an array of numbers. */
  skipNumbers(): void {
    for (let left = this.number(); left > 0; left--) {
      const short = this.#byte() & 31
      if (short >= 24) this.#at += 2 ** (short - 24)
    }
  }

  #byte(): number {
    return this.#bytes[this.#at++] ?? 0
  }

  #value(short: number): number {
    if (short < 24) return short
    if (short === 24) return this.#byte()
    if (short === 25) return this.#byte() * 2 ** 8 + this.#byte()
    if (short > 26) throw new Error('A file of the search holds a number that is too large.')
    return this.#byte() * 2 ** 24 + this.#byte() * 2 ** 16 + this.#byte() * 2 ** 8 + this.#byte()
  }
}
