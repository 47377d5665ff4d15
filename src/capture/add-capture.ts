import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { slugify } from '../model/slug.ts'
import { CaptureRefused } from './capture-refused.ts'
import { defaultLimits, type FetchLimits, fetchPage } from './fetch-page.ts'
import { writeCapture } from './write-capture.ts'

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
  readonly files: readonly string[]
  readonly refused: readonly string[]
  readonly notes: readonly string[]
}

/** Bring a capture, or a folder of them, into the captures folder. */
export async function addCapture(request: AddRequest): Promise<Added> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(request.source)) return collect([() => addAddress(request)])
  const stat = lstatSync(request.source, { throwIfNoEntry: false })
  if (!stat) return { files: [], refused: [`There is no ${request.source}`], notes: [] }
  if (!stat.isDirectory()) return collect([() => addFile(request, request.source)])
  const paths = capturesIn(request.source)
  if (paths.length === 0)
    return { files: [], refused: [`${request.source} holds no .txt, .md or .html file`], notes: [] }
  if (request.name) return { files: [], refused: ['A folder takes no --name'], notes: [] }
  return collect(paths.map((path) => () => addFile(request, path)))
}

interface One {
  readonly file: string
  readonly note?: string
}

/** Do one after the other; what is refused does not stop the rest. */
async function collect(tasks: readonly (() => One | Promise<One>)[]): Promise<Added> {
  const files: string[] = []
  const refused: string[] = []
  const notes: string[] = []
  for (const task of tasks) {
    try {
      const { file, note } = await task()
      files.push(file)
      if (note) notes.push(note)
    } catch (error) {
      if (!(error instanceof CaptureRefused)) throw error
      refused.push(error.message)
    }
  }
  return { files, refused, notes }
}

async function addAddress({
  source,
  captures,
  force,
  name,
  today,
  limits = defaultLimits,
}: AddRequest): Promise<One> {
  const { url, bytes, extension, charset } = await fetchPage(source, limits)
  const file = writeCapture(
    captures,
    { name: slugify(name ?? nameOf(new URL(url))), extension, bytes, origin: { url, captured: today } },
    force,
  )
  const foreign = charset !== null && !/^(?:utf-?8|us-ascii)$/.test(charset)
  return {
    file,
    ...(foreign ? { note: `${file} is encoded as ${charset}; captures are read as UTF-8` } : {}),
  }
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

/** The captures below a folder, sorted; links are not followed. */
function capturesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        captureEnding.test(extname(entry.name).toLowerCase()) &&
        !/^(?:\.|readme\.md$)/i.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
}

function addFile({ captures, force, name }: AddRequest, path: string): One {
  const extension = extname(path).toLowerCase()
  if (!lstatSync(path).isFile()) throw new CaptureRefused(`${path} is a link or device and is not read`)
  if (!captureEnding.test(extension)) throw new CaptureRefused(`${path} is no .txt, .md or .html file`)
  const stem = basename(path).slice(0, -extension.length)
  const capture = {
    name: slugify(name ?? stem),
    extension: extension.slice(1),
    bytes: readFileSync(path),
    origin: null,
  }
  return { file: writeCapture(captures, capture, force) }
}
