import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { IndexFiles } from './index-files.ts'

/** An index, or a segment of one, as it is kept between builds and handed from one machine to another. */
export interface SegmentArchive {
  /** How many records in a row are of a kind; null where it is the whole index. */
  readonly kinds: readonly (readonly [kind: string, records: number])[] | null
  readonly files: IndexFiles
}

type FileList = readonly (readonly [path: string, bytes: number])[]

/** The second line of the file. */
interface Header extends Pick<SegmentArchive, 'kinds'> {
  readonly files: FileList
}

/** Write an archive: the hash of the rest in the first line, what it holds in the second, its files behind. */
export function writeArchive(path: string, { kinds, files }: SegmentArchive): void {
  const header: Header = { kinds, files: listed(files) }
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...files.values()])
  // Written under another name first, so that a run that is cut short leaves no half file.
  const next = `${path}.${process.pid}.next`
  writeFileSync(next, Buffer.concat([Buffer.from(`${hashOf(rest)}\n`), rest]))
  renameSync(next, path)
}

/** Read an archive; null if there is none or it is damaged. */
export function readArchive(path: string): SegmentArchive | null {
  const bytes = readIfThere(path)
  const first = bytes.indexOf('\n')
  const rest = bytes.subarray(first + 1)
  if (first < 0 || bytes.toString('latin1', 0, first) !== hashOf(rest)) return null
  const end = rest.indexOf('\n')
  const header: Header = JSON.parse(rest.toString('utf8', 0, end))
  let at = end + 1
  const take = (list: FileList): IndexFiles =>
    new Map(
      list.map(([name, length]) => {
        at += length
        return [name, rest.subarray(at - length, at)]
      }),
    )
  return { ...header, files: take(header.files) }
}

function listed(files: IndexFiles): FileList {
  return Array.from(files, ([path, bytes]) => [path, bytes.length])
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
