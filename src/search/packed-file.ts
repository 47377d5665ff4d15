import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

/** What every file of the index begins with, once it is unpacked. */
const mark = Buffer.from('pagefind_dcd')

/**
 * What a file of the index holds: CBOR, or JSON in a fragment.
 *
 * @throws {Error} where it is no file of the index
 */
export function unpacked(bytes: Uint8Array): Buffer {
  const content = gunzipSync(bytes)
  if (!content.subarray(0, mark.length).equals(mark)) throw new Error('This is no file of the index')
  return content.subarray(mark.length)
}

/** How hard a file is packed: the most, 9, made the index of this project smaller by a hundredth of a percent. */
const level = 6

/** A file of the index, the same on every machine. */
export function packed(content: Uint8Array): Buffer {
  const bytes = gzipSync(Buffer.concat([mark, content]), { level })
  bytes[9] = 255 // Else the name of the operating system would stand there.
  return bytes
}

/** Names what a file of the index holds. */
export function contentHash(content: Uint8Array): string {
  return createHash('sha256').update(mark).update(content).digest('hex')
}
