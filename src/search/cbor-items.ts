/** A number that is not negative, one below zero, a text and an array, by the high bits of their first byte. */
const [numberType, negativeType, textType, arrayType] = [0, 1, 3, 4]

/**
 * The items of an array in CBOR (RFC 8949), each as its bytes, and the bytes before the first.
 *
 * @throws {Error} where the bytes are no array of a length that is given
 */
export function cborItems(bytes: Buffer): { readonly head: Buffer; readonly items: readonly Buffer[] } {
  const { type, value, end } = headAt(bytes, 0)
  if (type !== arrayType) throw new Error(`Expected an array in CBOR, got major type ${type}`)
  const items: Buffer[] = []
  let at = end
  for (let count = 0; count < value; count++) {
    const next = endOf(bytes, at)
    items.push(bytes.subarray(at, next))
    at = next
  }
  return { head: bytes.subarray(0, end), items }
}

/**
 * The characters of a text in CBOR.
 *
 * @throws {Error} where the bytes are no text
 */
export function cborText(item: Buffer): string {
  const { type, value, end } = headAt(item, 0)
  if (type !== textType) throw new Error(`Expected a text in CBOR, got major type ${type}`)
  return item.toString('utf8', end, end + value)
}

/** What an item says, where it is made of numbers, texts and arrays. */
export type CborValue = number | string | readonly CborValue[]

/**
 * What an item says.
 *
 * @throws {Error} where it holds anything but numbers, texts and arrays
 */
export function cborValue(bytes: Buffer): CborValue {
  let at = 0
  const read = (): CborValue => {
    const { type, value, end } = headAt(bytes, at)
    at = end
    if (type === numberType) return value
    if (type === negativeType) return -1 - value
    if (type === textType) {
      at = end + value
      return bytes.toString('utf8', end, at)
    }
    if (type !== arrayType)
      throw new Error(`Expected a number, text or array in CBOR, got major type ${type}`)
    const items: CborValue[] = []
    for (let count = 0; count < value; count++) items.push(read())
    return items
  }
  return read()
}

/** A text as CBOR writes it. */
export function toCborText(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([headOf(textType, bytes.length), bytes])
}

/** An array as CBOR writes it, of items that are written already. */
export function toCborArray(items: readonly Buffer[]): Buffer {
  return Buffer.concat([headOf(arrayType, items.length), ...items])
}

/** The shortest head of a type with a length or value. */
function headOf(type: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(type << 5) | value])
  const width = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4
  const head = Buffer.alloc(1 + width)
  head[0] = (type << 5) | (24 + Math.log2(width))
  head.writeUIntBE(value, 1, width)
  return head
}

/** Where the item that begins at a place ends. */
function endOf(bytes: Buffer, at: number): number {
  const { type, value, end } = headAt(bytes, at)
  if (type === 2 || type === 3) return end + value
  const inside = type === arrayType ? value : type === 5 ? 2 * value : type === 6 ? 1 : 0
  let next = end
  for (let count = 0; count < inside; count++) next = endOf(bytes, next)
  return next
}

/** The type of an item, its value or length, and where its head ends. */
function headAt(bytes: Buffer, at: number): { type: number; value: number; end: number } {
  const first = bytes.readUInt8(at)
  const [type, short] = [first >> 5, first & 31]
  if (short < 24) return { type, value: short, end: at + 1 }
  if (short > 27) throw new Error(`Expected a length in CBOR at byte ${at}`)
  const width = 2 ** (short - 24)
  const value = width === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, width)
  return { type, value, end: at + 1 + width }
}
