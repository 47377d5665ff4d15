/** Items that an array holds, by the high bits of its first byte. */
const arrayType = 4

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
