import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { decode, tooLarge } from './decode.ts'
import type { Sidecar } from './sidecar.ts'
import { readSidecar } from './sidecar.ts'

/** A file of the captures folder: read, or why it could not be. */
export type CaptureFile =
  | { readonly file: string; readonly bytes: Uint8Array; readonly sidecar: Sidecar }
  | {
      readonly file: string
      readonly code: 'capture/not-a-file' | 'capture/sidecar' | 'capture/too-large'
      readonly message: string
      readonly line: number
    }

const captureName = /\.(?:txt|md|markdown|html?)$/i

/** Names of the captures below a folder, sorted, with `/`; links and devices are among them and refused later. */
export function listCaptures(folder: string): string[] {
  const found: string[] = []
  const visit = (at: string) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const path = join(at, entry.name)
      if (entry.isDirectory() && !captureName.test(entry.name)) visit(path)
      else if (captureName.test(entry.name) && entry.name.toLowerCase() !== 'readme.md')
        found.push(relative(folder, path).split(sep).join('/'))
    }
  }
  visit(folder)
  return found.sort((a, b) => (a < b ? -1 : 1))
}

/** Read one capture and its sidecar. A link, device or folder is not opened, and a file that is too large not read. */
export function readCapture(folder: string, file: string): CaptureFile {
  const path = join(folder, file)
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) {
    const message = stat
      ? 'This is a link, folder or device and is not read'
      : 'The name of this file is no UTF-8, or the file is gone'
    return { file, code: 'capture/not-a-file', message, line: 1 }
  }
  const large = tooLarge(stat.size)
  if (large !== null) return { file, code: 'capture/too-large', message: large, line: 1 }
  const sidecar = sidecarOf(path)
  if ('message' in sidecar) return { file, code: 'capture/sidecar', ...sidecar }
  return { file, bytes: readFileSync(path), sidecar: sidecar.sidecar }
}

/** Where the sidecar of a capture stands, if it has one. */
export function sidecarPath(capture: string): string {
  return capture.replace(/\.[^.]*$/, '.yaml')
}

function sidecarOf(path: string): ReturnType<typeof readSidecar> {
  const beside = sidecarPath(path)
  const stat = statUnlessLong(beside)
  if (!stat) return { sidecar: {} }
  if (!stat.isFile()) return { message: 'The sidecar is a link, folder or device and is not read', line: 1 }
  const large = tooLarge(Number(stat.size))
  if (large !== null) return { message: large, line: 1 }
  const decoded = decode(readFileSync(beside))
  if ('text' in decoded) return readSidecar(decoded.text)
  const { code, message, line } = decoded
  return code === 'capture/empty' ? { sidecar: {} } : { message, line }
}

/** What stands beside a capture; null if nothing, as where the name would be longer than the file system has names. */
function statUnlessLong(path: string): ReturnType<typeof lstatSync> | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG') return null
    throw error
  }
}
