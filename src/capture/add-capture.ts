import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { slugify } from '../model/slug.ts'
import { CaptureRefused } from './capture-refused.ts'
import { defaultLimits, type FetchLimits, fetchPage } from './fetch-page.ts'
import { sidecarBeside, sidecarEndings } from './sidecar-beside.ts'
import { type Written, writeCapture } from './write-capture.ts'

/** What `npm run add` is asked to do. */
export interface AddRequest {
  /** A file, a folder or an http address. */
  readonly source: string
  /** The captures folder. */
  readonly captures: string
  readonly force: boolean
  /** Name of the capture, instead of one made from the source. */
  readonly name?: string
  /** Today, as `YYYY-MM-DD`: the day of a fetch. */
  readonly today: string
  readonly limits?: FetchLimits
}

/** What was brought in, and what was not with the reason. */
export interface Added {
  /** Names of captures and sidecars that were written. */
  readonly files: readonly string[]
  /** Names of captures that are there already, the same in all. */
  readonly unchanged: readonly string[]
  readonly refused: readonly string[]
  readonly notes: readonly string[]
}

/** Bring a capture, or a folder of them, into the captures folder, with the sidecars beside them. */
export async function addCapture(request: AddRequest): Promise<Added> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(request.source)) return collect([() => addAddress(request)])
  const stat = lstatSync(request.source, { throwIfNoEntry: false })
  if (!stat) return nothing(`There is no ${request.source}`)
  if (!stat.isDirectory()) return collect([() => addFile(request, request.source)])
  const paths = filesIn(request.source)
  const captures = paths.filter((path) => captureEnding.test(extname(path).toLowerCase()))
  if (captures.length === 0) return nothing(`${request.source} holds no .txt, .md or .html file`)
  if (request.name) return nothing('A folder takes no --name')
  const added = await collect(captures.map((path) => () => addFile(request, path)))
  const stems = new Set(captures.map(stemOf))
  const lone = paths.filter((path) => isSidecar(path) && !stems.has(stemOf(path)))
  const left = lone.map((path) => `${path} has no capture beside it and stays where it is`)
  return { ...added, notes: [...added.notes, ...left] }
}

function nothing(reason: string): Added {
  return { files: [], unchanged: [], refused: [reason], notes: [] }
}

/** Do one after the other; what is refused does not stop the rest. */
async function collect(tasks: readonly (() => Written | Promise<Written>)[]): Promise<Added> {
  const files: string[] = []
  const unchanged: string[] = []
  const refused: string[] = []
  const notes: string[] = []
  for (const task of tasks) {
    try {
      const written = await task()
      files.push(...written.files)
      if (written.files.length === 0) unchanged.push(written.file)
      notes.push(...written.notes)
    } catch (error) {
      if (!(error instanceof CaptureRefused)) throw error
      refused.push(error.message)
    }
  }
  return { files, unchanged, refused, notes }
}

async function addAddress({
  source,
  captures,
  force,
  name,
  today,
  limits = defaultLimits,
}: AddRequest): Promise<Written> {
  const { url, bytes, extension, charset } = await fetchPage(source, limits)
  const written = writeCapture(
    captures,
    { name: slugify(name ?? nameOf(new URL(url))), extension, bytes, origin: { url, captured: today } },
    force,
  )
  const foreign = charset !== null && !/^(?:utf-?8|us-ascii)$/.test(charset)
  const note = `${written.file} is encoded as ${charset}; captures are read as UTF-8`
  return foreign ? { ...written, notes: [...written.notes, note] } : written
}

/** The last telling part of an address: `…/blog/papers-at-icml-2023.html` gives `papers-at-icml-2023`. */
function nameOf({ hostname, pathname }: URL): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? ''
  const stem = unescaped(last).replace(/\.[a-z]{2,5}$/i, '')
  return stem === '' || stem === 'index'
    ? `${hostname.replace(/^www\./, '')} ${pathname.replace(/index(?:\.\w+)?$/, '')}`
    : stem
}

/** An address part with its `%20` as characters; as it is where it holds no valid ones. */
function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}

const captureEnding = /^\.(?:txt|md|markdown|html?)$/

function isSidecar(path: string): boolean {
  return sidecarEndings.some((ending) => path.endsWith(ending))
}

/** The path of a file without its ending, which a capture shares with its sidecar. */
function stemOf(path: string): string {
  return path.slice(0, -extname(path).length)
}

/** The captures and sidecars below a folder, sorted; links are not followed. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        (captureEnding.test(extname(entry.name).toLowerCase()) || isSidecar(entry.name)) &&
        !/^(?:\.|readme\.md$)/i.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
}

function addFile({ captures, force, name }: AddRequest, path: string): Written {
  const extension = extname(path).toLowerCase()
  if (!lstatSync(path).isFile()) throw new CaptureRefused(`${path} is a link or device and is not read`)
  if (isSidecar(path)) throw new CaptureRefused(loneSidecar(path))
  if (!captureEnding.test(extension)) throw new CaptureRefused(`${path} is no .txt, .md or .html file`)
  const stem = basename(path).slice(0, -extension.length)
  const capture = {
    name: slugify(name ?? stem),
    extension: extension.slice(1),
    bytes: readFileSync(path),
    origin: sidecarBeside(path),
  }
  return writeCapture(captures, capture, force)
}

/** Why a sidecar is not brought in by itself. */
function loneSidecar(path: string): string {
  const capture = ['.txt', '.md', '.markdown', '.html', '.htm']
    .map((ending) => `${stemOf(path)}${ending}`)
    .find((beside) => existsSync(beside))
  return capture ? `${path} comes with its capture: add ${capture}` : `${path} has no capture beside it`
}
