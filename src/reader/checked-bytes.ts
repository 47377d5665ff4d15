import { createHash } from 'node:crypto'
import { DataError } from './data-error.ts'

/**
 * The bytes of a file as they come, with their SHA-256 compared at the end.
 *
 * @throws {DataError} after the last bytes, where they are not what was published
 */
export async function* checkedBytes(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  sha256: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const chunk of bytes) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== sha256)
    throw new DataError(`${name} is not what was published: its SHA-256 differs. Fetch all files anew.`)
}
