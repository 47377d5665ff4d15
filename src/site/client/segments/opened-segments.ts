import { fetchPacked } from './fetch-packed.ts'
import { fetchOverview, type Overview } from './overview.ts'
import { remember } from './remember.ts'
import { openWordFile, type WordFile } from './word-file.ts'

/** A segment that words are read from. */
export interface OpenedSegment {
  /** With a slash at its end. */
  readonly folder: URL
  readonly overview: Overview
  /** Open a file of words. */
  readonly file: (name: string) => Promise<WordFile>
}

/** All segments of an index, opened. */
export interface OpenedSegments {
  readonly segments: readonly OpenedSegment[]
  /** How many records they hold. */
  readonly records: number
  /** How many words a record has on average. */
  readonly average: number
}

/** Open the segments of an index that stand in some folders. */
export async function openSegments(folders: readonly URL[]): Promise<OpenedSegments> {
  const segments = await Promise.all(
    folders.map(async (folder) => ({
      folder,
      overview: await fetchOverview(folder),
      file: remember(async (name) =>
        openWordFile(await fetchPacked(new URL(`index/${name}.pf_index`, folder))),
      ),
    })),
  )
  const lengths = segments.flatMap(({ overview }) => overview.lengths)
  const words = lengths.reduce((sum, length) => sum + length, 0)
  return { segments, records: lengths.length, average: words / lengths.length }
}
