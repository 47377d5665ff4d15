import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Sidecar } from './sidecar.ts'
import { readSidecar } from './sidecar.ts'

/** A file of the captures folder: read, or why it could not be. */
export type CaptureFile =
  | { readonly file: string; readonly bytes: Uint8Array; readonly sidecar: Sidecar }
  | {
      readonly file: string
      readonly code: 'capture/not-a-file' | 'capture/sidecar'
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

/** Read one capture and its sidecar. A link, device or folder is not opened. */
export function readCapture(folder: string, file: string): CaptureFile {
  const path = join(folder, file)
  const stat = lstatSync(path)
  if (!stat.isFile())
    return {
      file,
      code: 'capture/not-a-file',
      message: 'This is a link, folder or device and is not read',
      line: 1,
    }
  const sidecar = sidecarOf(path)
  if ('message' in sidecar) return { file, code: 'capture/sidecar', ...sidecar }
  return { file, bytes: readFileSync(path), sidecar: sidecar.sidecar }
}

function sidecarOf(path: string): ReturnType<typeof readSidecar> {
  const beside = path.replace(/\.[^.]*$/, '.yaml')
  const stat = lstatSync(beside, { throwIfNoEntry: false })
  if (!stat) return { sidecar: {} }
  if (!stat.isFile()) return { message: 'The sidecar is a link, folder or device and is not read', line: 1 }
  return readSidecar(readFileSync(beside, 'utf8'))
}
