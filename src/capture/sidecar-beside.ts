import { lstatSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { decode } from '../convert/read/decode.ts'
import { readSidecar, type Sidecar } from '../convert/read/sidecar.ts'
import { CaptureRefused } from './capture-refused.ts'

/** A sidecar as it was found: right, and with its text as written. */
export interface FoundSidecar {
  readonly path: string
  readonly text: string
  readonly sidecar: Sidecar
}

/** How the names of sidecars end. Only the first is read in a library. */
export const sidecarEndings = ['.yaml', '.yml'] as const

/** The sidecar beside a capture that is to be brought in; null if there is none. */
export function sidecarBeside(capture: string): FoundSidecar | null {
  const stem = capture.slice(0, -extname(capture).length)
  const found = sidecarEndings.flatMap((ending) => openSidecar(`${stem}${ending}`) ?? [])
  const [first, other] = found
  if (first && other) throw new CaptureRefused(`${first.path} and ${other.path} cannot both be the sidecar`)
  return first ?? null
}

/**
 * Read a sidecar; null if there is none.
 *
 * @throws {CaptureRefused} where it is wrong, with the line of each fault
 */
export function openSidecar(path: string): FoundSidecar | null {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (!stat) return null
  if (!stat.isFile()) throw new CaptureRefused(`${path}: is a link, folder or device and is not read`)
  const decoded = decode(readFileSync(path))
  if (!('text' in decoded) && decoded.code !== 'capture/empty')
    throw new CaptureRefused(`${path}:${decoded.line}: ${decoded.message}`)
  const text = 'text' in decoded ? decoded.text : ''
  const read = readSidecar(text)
  if (!('sidecar' in read)) throw new CaptureRefused(`${path}:${read.line}: ${read.message}`)
  return { path, text, sidecar: read.sidecar }
}
