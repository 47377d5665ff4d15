import { hash } from 'node:crypto'
import type { ExportSource } from './export-source.ts'
import type { SiteFile } from './site-file.ts'

/** Files that were written before, and that stand in the site already where they would be written the same again. */
export interface Standing {
  /** Have the files of a thing stand in the site as they were; false unless they would be the same. */
  readonly take: (name: string, key: string) => boolean
  /** Note which files of the site are those of a thing. */
  readonly note: (name: string, key: string, files: readonly string[]) => void
  /** Stands for the text of an article. */
  readonly articleKey: (slug: string) => string
}

/**
 * The files of one thing, left out where they stand already.
 *
 * @param name of the thing; no other has it
 * @param shown tells what the files are made from
 */
export function* unlessStanding(
  { standing }: Pick<ExportSource, 'standing'>,
  name: string,
  shown: (standing: Standing) => unknown,
  files: () => Iterable<SiteFile>,
): Generator<SiteFile> {
  if (standing === undefined) {
    yield* files()
    return
  }
  const key = keyOf(shown(standing))
  if (standing.take(name, key)) return
  const written: string[] = []
  for (const file of files()) {
    written.push(file.path)
    yield file
  }
  standing.note(name, key, written)
}

/** Differs where what is shown does. */
export function keyOf(shown: unknown): string {
  return hash('sha256', JSON.stringify(shown), 'base64url')
}
