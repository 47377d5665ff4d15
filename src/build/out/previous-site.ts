import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** What of the present site may be taken over into the next, because it would be made the same again. */
export interface PreviousSite {
  /** The keys of things that stand as they were made, by the names that begin with a text. */
  readonly keys: (start: string) => Readonly<Record<string, string>>
  /** Put a thing into the next site as it stands in the present one; false unless it stands there under the same key. */
  readonly take: (name: string, key: string, next: string) => boolean
  /** Note a thing of the next site. Its files are paths below the site's root. */
  readonly note: (name: string, key: string, files: readonly string[]) => void
  /** Keep what was noted for the next build: to be called when the site stands and nothing of it is touched any more. */
  readonly save: () => void
  /**
   * Keep for the next build what was noted before, because this one came to nothing: what it had taken over has been
   * touched, and stands as it stood.
   */
  readonly restore: () => void
}

interface Kept {
  /** Milliseconds since 1970. */
  readonly noted: number
  /** Lines by name; a line holds a name, a key and files, between tabs. */
  readonly lines: ReadonlyMap<string, string>
}

const nothing: Kept = { noted: 0, lines: new Map() }

/**
 * Open what was noted of a site when it was built.
 *
 * @param file holds the notes
 * @param salt stands for all that every thing of the site depends on: with another, nothing is taken over
 * @param fresh whether nothing is taken over in any case
 */
export function openPrevious(file: string, site: string, salt: string, fresh = false): PreviousSite {
  const head = `${salt}\t${site}`
  const { noted, lines } = fresh ? nothing : readKept(file, head)
  const now = new Map<string, string>()
  const taken = new Set<string>()
  /** A file that was changed, copied or put back since has another time of change, which nobody can set. */
  const stands = (path: string) =>
    (statSync(`${site}/${path}`, { throwIfNoEntry: false })?.ctimeMs ?? Number.POSITIVE_INFINITY) <= noted
  const folders = new Set<string>()
  return {
    keys: (start) => {
      const names = [...lines].filter(([name]) => name.startsWith(start))
      return Object.fromEntries(
        names.flatMap(([name, line]) => {
          const [, key = '', ...files] = line.split('\t')
          return files.every(stands) ? [[name, key]] : []
        }),
      )
    },
    take: (name, key, next) => {
      const line = lines.get(name)
      const [, before, ...files] = line?.split('\t') ?? []
      if (line === undefined || before !== key || !files.every(stands)) return false
      for (const path of files) {
        const folder = `${next}/${path.slice(0, path.lastIndexOf('/') + 1)}`
        if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
        folders.add(folder)
        link(`${site}/${path}`, `${next}/${path}`)
      }
      now.set(name, line)
      taken.add(name)
      return true
    },
    note: (name, key, files) => void now.set(name, [name, key, ...files].join('\t')),
    save: () => keep(file, head, now.values()),
    restore: () => {
      const standing = [...lines].filter(
        ([name, line]) => taken.has(name) || line.split('\t').slice(2).every(stands),
      )
      if (taken.size > 0) keep(file, head, new Map(standing).values())
    },
  }
}

/** Keep lines with the time, as the disk tells it of what is changed now. */
function keep(file: string, head: string, lines: Iterable<string>): void {
  const next = `${file}.${process.pid}.next`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(next, '')
  const noted = statSync(next).ctimeMs
  writeFileSync(next, [`${head}\t${noted}`, ...lines, ''].join('\n'))
  renameSync(next, file)
}

function readKept(file: string, head: string): Kept {
  if (!existsSync(file)) return nothing
  const [first = '', ...lines] = readFileSync(file, 'utf8').split('\n')
  const end = first.lastIndexOf('\t')
  if (first.slice(0, end) !== head) return nothing
  // The last line is empty, or cut short.
  return {
    noted: Number(first.slice(end + 1)),
    lines: new Map(lines.slice(0, -1).map((line) => [line.slice(0, line.indexOf('\t')), line])),
  }
}

/** A second name for a file; a copy where the disk knows none. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') {
      rmSync(to)
      link(from, to)
    } else {
      copyFileSync(from, to)
    }
  }
}
