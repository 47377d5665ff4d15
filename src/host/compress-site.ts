import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { mediaType } from './media-types.ts'

/** Smaller files gain nothing that a reader would notice. */
const smallest = 256

/**
 * Write a `.gz` and a `.br` beside every file of a site that becomes smaller by it, for hosts that send them as they are.
 *
 * @returns how many files were written
 */
export function compressSite(folder: string): number {
  let written = 0
  for (const name of globSync('**/*', { cwd: folder }).sort()) {
    const file = join(folder, name)
    if (!mediaType(name).compress || !statSync(file).isFile()) continue
    const bytes = readFileSync(file)
    if (bytes.length < smallest) continue
    const smaller = {
      gz: gzipSync(bytes, { level: 9 }),
      br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    }
    for (const [end, packed] of Object.entries(smaller)) {
      if (packed.length >= bytes.length) continue
      writeFileSync(`${file}.${end}`, packed)
      written++
    }
  }
  return written
}
