import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { codeHash } from '../model/code-hash.ts'
import { sha256 } from '../model/sha256.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { CaptureDigest } from './capture-digest.ts'
import type { ConvertedCapture, WrittenConversion } from './converted-capture.ts'
import type { Capture } from './recognise-capture.ts'

/** What was kept of a capture, of which most is seldom asked for. */
export interface KeptConversion {
  readonly digest: CaptureDigest
  readonly capture: () => ConvertedCapture
  readonly mdx: () => string
}

/** What became of captures, each in a file that is named by the hash of all it depends on. */
export interface ConversionCache {
  /** The name under which what becomes of a capture is kept. */
  readonly keyOf: (capture: Capture) => string
  /** What was kept; null if there is nothing or the file is damaged. */
  readonly read: (key: string) => KeptConversion | null
  readonly keep: (key: string, conversion: WrittenConversion) => void
  /** Remove what was kept under other names. */
  readonly prune: (keys: ReadonlySet<string>) => void
}

/** A key, or what a run that was cut short has left. */
const entryName = /^[0-9a-f]{64}(?:\.\d+\.\d+\.next)?$/

/** Stands for what every conversion depends on: the code, its packages, and the vocabulary. */
export function converterHash(vocabulary: Vocabulary): string {
  return sha256(`${codeHash(['convert', 'mdx', 'model'])}\n${JSON.stringify(vocabulary)}`)
}

/**
 * Open a folder of conversions.
 *
 * @param converterOf stands for what converts a capture of this name: `converterHash`, and what is asked of it
 */
export function openConversionCache(folder: string, converterOf: (file: string) => string): ConversionCache {
  mkdirSync(folder, { recursive: true })
  return {
    keyOf: ({ file, bytes, sidecar }) =>
      createHash('sha256')
        .update(`${converterOf(file)}\n${JSON.stringify([file, sidecar])}\n`)
        .update(bytes)
        .digest('hex'),
    read: (key) => readEntry(join(folder, key)),
    keep: (key, { digest, capture, mdx }) => {
      const entry = `${JSON.stringify(digest)}\n${JSON.stringify(capture)}\n${mdx}`
      // Written under another name first, so that a run that is cut short leaves no half file.
      const next = join(folder, `${key}.${process.pid}.${threadId}.next`)
      writeFileSync(next, `${sha256(entry)}\n${entry}`)
      renameSync(next, join(folder, key))
    },
    prune: (keys) => {
      const ours = readdirSync(folder).filter((name) => entryName.test(name))
      for (const name of ours) if (!keys.has(name)) rmSync(join(folder, name))
    },
  }
}

/** Four parts, each but the last in a line of its own: the hash of the others, the digest, the capture, its MDX. */
function readEntry(path: string): KeptConversion | null {
  const bytes = readIfThere(path)
  const first = bytes.indexOf('\n')
  if (first < 0 || sha256(bytes.subarray(first + 1)) !== bytes.toString('latin1', 0, first)) return null
  const second = bytes.indexOf('\n', first + 1)
  const third = bytes.indexOf('\n', second + 1)
  return {
    digest: JSON.parse(bytes.toString('utf8', first + 1, second)),
    capture: () => JSON.parse(bytes.toString('utf8', second + 1, third)),
    mdx: () => bytes.toString('utf8', third + 1),
  }
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}
