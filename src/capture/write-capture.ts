import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { CaptureRefused } from './capture-refused.ts'
import { type MergedSidecar, mergeSidecars } from './merge-sidecars.ts'
import { type FoundSidecar, openSidecar } from './sidecar-beside.ts'

/** A capture about to be written. */
export interface NewCapture {
  /** Name without ending; a slug. */
  readonly name: string
  readonly extension: string
  readonly bytes: Uint8Array
  /** Where it was fetched, or the sidecar that comes with it; null leaves that of the library alone. */
  readonly origin: { readonly url: string; readonly captured: string } | FoundSidecar | null
}

/** What was written: names of files, none where all is as it was. */
export interface Written {
  /** The name of the capture, written or not. */
  readonly file: string
  readonly files: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Write a capture into its folder, and where it comes from into its sidecar. Nothing is overwritten unless asked, and
 * then only what says otherwise: the corrections of a sidecar stay in any case.
 */
export function writeCapture(
  folder: string,
  { name, extension, bytes, origin }: NewCapture,
  force: boolean,
): Written {
  mkdirSync(folder, { recursive: true })
  const file = `${name}.${extension}`
  const isFetched = origin !== null && 'url' in origin
  const before = capturesCalled(folder, name)
  const foreign = before.find((other) => other !== file)
  if (foreign)
    throw new CaptureRefused(
      `${foreign} is there already, and would share its sidecar: give another name with --name`,
    )
  const isSame = !isFetched && before.length > 0 && readFileSync(join(folder, file)).equals(bytes)
  if (before.length > 0 && !isSame && !force)
    throw new CaptureRefused(
      `${file} is there already${isFetched ? '' : ', with other content'}: --force overwrites it, --name gives another name`,
    )
  const path = join(folder, `${name}.yaml`)
  const sidecar = isFetched
    ? { text: fetchedFrom(path, bytes, origin), notes: [] }
    : broughtAlong(path, name, { given: origin, isNew: before.length === 0, force })
  if (sidecar.text !== null) writeWhole(path, sidecar.text)
  if (!isSame) writeWhole(join(folder, file), bytes)
  return {
    file,
    files: [...(isSame ? [] : [file]), ...(sidecar.text === null || isFetched ? [] : [`${name}.yaml`])],
    notes: [...sidecar.notes, ...foreignChecksum(origin, bytes, name)],
  }
}

/** The captures of a folder that have, or would have, the sidecar of this name. */
function capturesCalled(folder: string, name: string): string[] {
  const stem = (other: string) => other.replace(/\.[^.]*$/, '').toLowerCase()
  return readdirSync(folder).filter(
    (other) => stem(other) === name && /\.(?:txt|md|markdown|html?)$/i.test(other),
  )
}

/** The text of a sidecar with the origin set and all else as it was. */
function fetchedFrom(
  path: string,
  bytes: Uint8Array,
  { url, captured }: { readonly url: string; readonly captured: string },
): string {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const document = parseDocument(before, { schema: 'core' })
  if (document.errors.length > 0) throw new CaptureRefused('Its sidecar is no YAML: mend or remove it first')
  for (const [key, value] of Object.entries({ url, captured, bytes: bytes.length, sha256: sha256Of(bytes) }))
    document.set(key, value)
  return document.toString({ lineWidth: 0 })
}

/** What becomes of the sidecar in the library, null where it stays, given the one that comes with the capture. */
function broughtAlong(
  path: string,
  name: string,
  { given, isNew, force }: { given: FoundSidecar | null; isNew: boolean; force: boolean },
): { readonly text: string | null; readonly notes: readonly string[] } {
  const ours = openSidecar(path)
  const waiting = ours && isNew ? [`${name}.yaml was there already and goes with it`] : []
  if (!given) return { text: null, notes: waiting }
  if (!ours) return { text: given.text, notes: [] }
  const merged = mergeSidecars(ours, given)
  if (merged.replaced.length > 0 && !force) throw new CaptureRefused(otherwise(name, merged, given.path))
  const changes = [
    ...saidOf(merged.added, 'new'),
    ...saidOf(
      merged.replaced.map(({ key }) => key),
      'replaced',
    ),
  ]
  if (changes.length === 0) return { text: null, notes: waiting }
  return { text: merged.text, notes: [`${name}.yaml: ${changes.join(', ')}, the rest is as it was`] }
}

function otherwise(name: string, { replaced }: MergedSidecar, given: string): string {
  const keys = replaced.map(
    ({ key, line, otherLine }) => `\`${key}\` (line ${line}, here line ${otherLine} of ${given})`,
  )
  return `${name}.yaml is there already and says otherwise: ${keys.join(', ')}. --force takes what is here`
}

/** `` `url`, `year` are new`` */
function saidOf(keys: readonly string[], what: string): string[] {
  const named = keys.map((key) => `\`${key}\``).join(', ')
  return keys.length === 0 ? [] : [`${named} ${keys.length === 1 ? 'is' : 'are'} ${what}`]
}

function foreignChecksum(origin: NewCapture['origin'], bytes: Uint8Array, name: string): string[] {
  const stated = origin && 'sidecar' in origin ? origin.sidecar.sha256 : undefined
  return stated === undefined || stated === sha256Of(bytes)
    ? []
    : [`${name}.yaml: \`sha256\` is that of other bytes: the capture was changed since it was fetched`]
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function writeWhole(path: string, content: string | Uint8Array): void {
  const part = `${path}.lectern-part`
  writeFileSync(part, content)
  renameSync(part, path)
}
