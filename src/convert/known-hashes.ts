import { existsSync, readFileSync } from 'node:fs'
import { type KnownFiles, markOf, openKnownFiles } from '../model/known-files.ts'
import { sha256 } from '../model/sha256.ts'

/** The hashes of files that we write, to be had without reading those that nobody has touched since. */
export interface KnownHashes {
  /** Whether a file holds what has this hash. */
  readonly isFile: (path: string, hash: string) => boolean
  /** Note the hash of a file that was written. */
  readonly note: (path: string, hash: string) => void
  readonly save: KnownFiles<unknown>['save']
}

/** Open a file of hashes. */
export function openKnownHashes(file: string): KnownHashes {
  const known = openKnownFiles<string>(file, 'sha256')
  return {
    isFile: (path, hash) => {
      const mark = markOf(path)
      if (known.recall(path, mark) === hash) return true
      if (!isFile(path, hash)) return false
      known.note(path, mark, hash)
      return true
    },
    note: (path, hash) => known.note(path, markOf(path), hash),
    save: known.save,
  }
}

/** Whether a file holds what has this hash. */
export function isFile(path: string, hash: string): boolean {
  return existsSync(path) && sha256(readFileSync(path)) === hash
}
