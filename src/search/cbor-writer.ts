/** The high bits of the first byte of an item. */
const [positive, negative, textType, arrayType] = [0, 1, 3, 4]

/** Writes items in CBOR (RFC 8949), each head as short as it can be, into bytes that grow. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(32)
  #length = 0

  /** What was written so far. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length)
  }

  integer(value: number): void {
    if (value < 0) this.#head(negative, -1 - value)
    else this.#head(positive, value)
  }

  integers(values: readonly number[]): void {
    this.array(values.length)
    for (const value of values) this.integer(value)
  }

  text(text: string): void {
    const length = Buffer.byteLength(text)
    this.#head(textType, length)
    this.#grow(length)
    this.#bytes.write(text, this.#length, 'utf8')
    this.#length += length
  }

  /** The head of an array, whose items are to be written next. */
  array(length: number): void {
    this.#head(arrayType, length)
  }

  /** Items that are written already. */
  items(bytes: Buffer): void {
    this.#grow(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  #head(type: number, value: number): void {
    this.#grow(5)
    const bytes = this.#bytes
    if (value < 24) bytes[this.#length++] = (type << 5) | value
    else if (value < 2 ** 8) {
      bytes[this.#length++] = (type << 5) | 24
      bytes[this.#length++] = value
    } else if (value < 2 ** 16) {
      bytes[this.#length++] = (type << 5) | 25
      this.#length = bytes.writeUInt16BE(value, this.#length)
    } else {
      bytes[this.#length++] = (type << 5) | 26
      this.#length = bytes.writeUInt32BE(value, this.#length)
    }
  }

  #grow(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#length + more))
    larger.set(this.bytes)
    this.#bytes = larger
  }
}
