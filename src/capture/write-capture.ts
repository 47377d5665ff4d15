import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { CaptureRefused } from './capture-refused.ts'

/** A capture about to be written. */
export interface NewCapture {
  /** Name without ending; a slug. */
  readonly name: string
  readonly extension: string
  readonly bytes: Uint8Array
  /** What is known of its origin; null leaves the sidecar alone. */
  readonly origin: { readonly url: string; readonly captured: string } | null
}

/**
 * Write a capture into its folder, and where it comes from into its sidecar. Nothing is overwritten unless asked; the
 * corrections of a sidecar stay in any case.
 *
 * @returns the name of the file
 */
export function writeCapture(
  folder: string,
  { name, extension, bytes, origin }: NewCapture,
  force: boolean,
): string {
  mkdirSync(folder, { recursive: true })
  const file = `${name}.${extension}`
  const stem = (other: string) => other.replace(/\.[^.]*$/, '').toLowerCase()
  const others = readdirSync(folder).filter(
    (other) => stem(other) === name && /\.(?:txt|md|markdown|html?)$/i.test(other),
  )
  const foreign = others.find((other) => other !== file)
  if (foreign)
    throw new CaptureRefused(
      `${foreign} is there already, and would share its sidecar: give another name with --name`,
    )
  if (others.length > 0 && !force)
    throw new CaptureRefused(`${file} is there already: --force overwrites it, --name gives another name`)
  const sidecar = join(folder, `${name}.yaml`)
  if (origin)
    writeWhole(sidecar, sidecarText(existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : '', bytes, origin))
  writeWhole(join(folder, file), bytes)
  return file
}

/** The text of a sidecar with the origin set and all else as it was. */
function sidecarText(
  before: string,
  bytes: Uint8Array,
  { url, captured }: NonNullable<NewCapture['origin']>,
): string {
  const document = parseDocument(before, { schema: 'core' })
  if (document.errors.length > 0) throw new CaptureRefused('Its sidecar is no YAML: mend or remove it first')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  for (const [key, value] of Object.entries({ url, captured, bytes: bytes.length, sha256 }))
    document.set(key, value)
  return document.toString({ lineWidth: 0 })
}

function writeWhole(path: string, content: string | Uint8Array): void {
  const part = `${path}.lectern-part`
  writeFileSync(part, content)
  renameSync(part, path)
}
