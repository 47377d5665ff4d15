import { join } from 'node:path'
import { isSettled, type KnownFiles, markOf, openKnownFiles } from '../model/known-files.ts'
import type { FileConversion, KeyedDigest } from './kept-captures.ts'
import { sidecarPath } from './read/read-captures.ts'

/** What became of captures that nobody has touched since, to be had without reading them. */
export interface KnownCaptures {
  /** What tells whether a capture was touched; to be asked before it is read. */
  readonly marksOf: (file: string) => string
  readonly recall: (file: string, marks: string) => KeyedDigest | null
  readonly note: (marks: string, converted: KeyedDigest) => void
  readonly save: KnownFiles<unknown>['save']
}

interface Known extends KeyedDigest {
  /** Of what is kept of the capture in the cache. */
  readonly kept: string
}

/** Open what is known of the captures of a folder. */
export function openKnownCaptures({
  captures,
  cache,
  converter,
  secondOpinion,
}: Omit<FileConversion, 'vocabulary'>): KnownCaptures {
  const known = openKnownFiles<Known>(join(cache, 'known.tsv'), `${converter} ${secondOpinion} ${captures}`)
  const started = Date.now()
  return {
    marksOf: (file) => {
      const path = join(captures, file)
      return `${markOf(path)} ${markOf(sidecarPath(path))}`
    },
    recall: (file, marks) => {
      const found = known.recall(file, marks)
      return found?.key != null && markOf(join(cache, found.key)) === found.kept ? found : null
    },
    note: (marks, { key, digest }) => {
      // Of one that was edited just now the next edit might leave no mark.
      if (key === null || !marks.split(' ').every((mark) => mark === '' || isSettled(mark, started))) return
      known.note(digest.file, marks, { key, digest, kept: markOf(join(cache, key)) })
    },
    save: known.save,
  }
}
